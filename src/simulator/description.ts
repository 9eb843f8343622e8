import botapi from './botapi.json' with { type: 'json' }
import { ALIASES, type Field, SHAPES } from './shapes.ts'

type Named = { fields?: Field[]; union?: string[] }

const types = botapi.types as unknown as Record<string, Named>

const methods = botapi.methods as unknown as Record<string, { fields: Field[] } | undefined>

/** Fields that the description still lists although Telegram has replaced them. */
const RETIRED = new Set(['reply_to_message_id'])

const RETIRED_METHODS = new Set(['getChatMembersCount', 'kickChatMember'])

export const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && (value as Upload).bytes instanceof Uint8Array

/** A file that came with the request. */
export type Upload = { name: string; bytes: Uint8Array }

export const methodFields = (method: string): Field[] | undefined =>
  RETIRED_METHODS.has(method) || !Object.hasOwn(methods, method)
    ? undefined
    : methods[method]?.fields.filter(field => !RETIRED.has(field.name))

/** A problem in words, or undefined where the value is what the type says. `path` is how the problem names the value. */
export const checkType = (value: unknown, type: string, path: string): string | undefined => {
  const options = optionsOf(ALIASES[type] ?? type)
  if (options.length === 1) return checkOne(value, options[0] ?? '', path)
  const problems = options.map(option => ({ option, problem: checkOne(value, option, path) }))
  if (problems.some(one => one.problem === undefined)) return undefined
  return closest(value, problems) ?? `${path} must be ${options.join(' or ')}`
}

/** Of several shapes an object could have, the complaint of the one it was meant to be. */
const closest = (value: unknown, problems: { option: string; problem: string | undefined }[]) => {
  if (typeof value !== 'object' || value === null) return undefined
  const meant = problems.find(({ option }) => looksLike(value, shapeOf(option)))
  return meant?.problem
}

const looksLike = (value: object, fields: Field[] | undefined) => {
  const required = fields?.filter(one => one.required) ?? []
  const tag = required.find(one => one.type.startsWith('"'))
  if (tag) return tag.type === JSON.stringify((value as Record<string, unknown>)[tag.name])
  return required.length > 0 && required.every(one => one.name in value)
}

const shapeOf = (type: string): Field[] | undefined => SHAPES[type] ?? types[type.replace(/<.*>$/, '')]?.fields

const checkOne = (value: unknown, raw: string, path: string): string | undefined => {
  const type = (ALIASES[raw] ?? raw).replace(/^readonly /, '')
  if (type.endsWith('[]')) return checkList(value, type.slice(0, -2).replace(/^\((.*)\)$/, '$1'), path)
  if (type !== raw && type.includes('|')) return checkType(value, type, path)
  if (type === 'InputFileMarker') return isUpload(value) ? undefined : `${path} must be an uploaded file`
  const primitive = checkPrimitive(value, type, path)
  if (primitive !== null) return primitive
  const shape = shapeOf(type)
  if (shape) return checkObject(value, shape, path)
  const union = types[type.replace(/<.*>$/, '')]?.union
  return union ? checkType(value, union.join(' | '), path) : undefined
}

/** Null where the type is no primitive. */
const checkPrimitive = (value: unknown, type: string, path: string): string | undefined | null => {
  if (type === 'string') return typeof value === 'string' ? undefined : `${path} must be a string`
  if (type === 'boolean') return typeof value === 'boolean' ? undefined : `${path} must be a boolean`
  if (type === 'number') return Number.isFinite(value) ? undefined : `${path} must be a number`
  if (type === 'true') return value === true ? undefined : `${path} must be true`
  if (/^"|^\d+$/.test(type)) return JSON.stringify(value) === type ? undefined : `${path} must be ${type}`
  return type.startsWith('(string &') ? checkPrimitive(value, 'string', path) : null
}

const checkList = (value: unknown, type: string, path: string) => {
  if (!Array.isArray(value)) return `${path} must be an array`
  for (const [index, item] of value.entries()) {
    const problem = checkType(item, type, `${path}[${index}]`)
    if (problem) return problem
  }
  return undefined
}

const checkObject = (value: unknown, fields: Field[], path: string) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path} must be an object`
  return checkFields(value as Record<string, unknown>, fields, path)
}

/** Unknown, missing and wrong fields, and the limits that the description states. */
export const checkFields = (value: Record<string, unknown>, fields: Field[], path: string): string | undefined => {
  const prefix = path ? `${path}.` : ''
  const unknown = Object.keys(value).find(name => !fields.some(one => one.name === name))
  if (unknown !== undefined) return `unknown parameter "${prefix}${unknown}"`
  for (const one of fields) {
    const given = value[one.name]
    if (given === undefined) {
      if (one.required) return `parameter "${prefix}${one.name}" is required`
      continue
    }
    const problem =
      checkType(given, one.type, `${prefix}${one.name}`) ?? checkLimits(given, one, `${prefix}${one.name}`)
    if (problem) return problem
  }
  return undefined
}

/** Texts that are measured only after their entities were parsed. */
const MEASURED_LATER = new Set(['text', 'caption'])

const checkLimits = (value: unknown, { name, limits, enum: allowed }: Field, path: string) => {
  if (allowed && value !== '' && !allowed.includes(value as string))
    return `${path} must be one of ${allowed.slice(0, 5).join(', ')} …`
  if (!limits || (MEASURED_LATER.has(name) && limits.chars && (limits.chars[1] ?? 0) >= 1024)) return undefined
  if (typeof value === 'string' && limits.bytes)
    return within(Buffer.byteLength(value), limits.bytes, `length of ${path} in bytes`)
  if (typeof value === 'string') return within(value.length, limits.chars, `length of ${path}`)
  if (typeof value === 'number') return within(value, limits.range, path)
  return Array.isArray(value) ? within(value.length, limits.items, `number of ${path}`) : undefined
}

const within = (size: number, limit: number[] | undefined, what: string) => {
  const [least = 0, most = Number.POSITIVE_INFINITY] = limit ?? []
  return size < least || size > most ? `${what} must be from ${least} to ${most}, not ${size}` : undefined
}

const unions = new Map<string, string[]>()

/** The options of a type; the description has few distinct ones, so each is split once. */
const optionsOf = (type: string): string[] => {
  const known = unions.get(type) ?? splitUnion(type)
  unions.set(type, known)
  return known
}

/** Splits a type at the `|` that stand outside brackets, quotes and parentheses. */
const splitUnion = (type: string): string[] => {
  const parts = ['']
  let depth = 0
  for (const piece of type.split(/("[^"]*"|[()<>{}|])/)) {
    if ('(<{'.includes(piece) && piece) depth += 1
    if (')>}'.includes(piece) && piece) depth -= 1
    if (piece === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts.map(part => part.trim()).filter(part => part !== '')
}
