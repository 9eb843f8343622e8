import { methodFields, type Upload } from './description.ts'
import { type Form, parseMultipart } from './multipart.ts'
import { badRequest } from './refusal.ts'

export type Params = Record<string, unknown>

/** The parameters of a call, however they were sent: JSON, form, multipart form or query. */
export const readParams = async (request: Request, method: string): Promise<Params> => {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const type = request.headers.get('content-type') ?? ''
  const body = Buffer.from(await request.arrayBuffer())
  if (type.includes('application/json')) return { ...query, ...parseJson(body.toString()) }
  const form = readForm(type, body)
  const texts = { ...query, ...form.fields, ...form.files }
  return attach(typed(texts, method), form.files) as Params
}

const parseJson = (text: string): Params => {
  try {
    const parsed: unknown = text === '' ? {} : JSON.parse(text)
    if (typeof parsed === 'object' && parsed !== null) return parsed as Params
  } catch {}
  throw badRequest("can't parse JSON object")
}

const readForm = (type: string, body: Buffer): Form => {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1]
  if (type.includes('multipart/form-data') && boundary) return parseMultipart(body, boundary)
  return { fields: Object.fromEntries(new URLSearchParams(body.toString())), files: {} }
}

/** A form knows only texts: numbers, booleans and objects are read by the type that the description gives. */
const typed = (texts: Record<string, string | Upload>, method: string): Params => {
  const types = new Map(methodFields(method)?.map(field => [field.name, field.type]))
  const known = Object.entries(texts).filter(([name, value]) => types.has(name) || typeof value === 'string')
  return Object.fromEntries(known.map(([name, value]) => [name, read(value, types.get(name) ?? 'string')]))
}

const TEXTUAL = /\bstring\b|^ParseMode$|^LanguageCode$|^"/

const read = (value: string | Upload, type: string) => {
  if (typeof value !== 'string' || (TEXTUAL.test(type) && !type.endsWith('[]'))) return value
  try {
    return JSON.parse(type === 'boolean' ? value.toLowerCase() : value) as unknown
  } catch {
    return value
  }
}

/** Puts the uploaded files where `attach://name` points to them. */
const attach = (value: unknown, files: Record<string, Upload>): unknown => {
  if (typeof value === 'string' && value.startsWith('attach://')) return files[value.slice('attach://'.length)] ?? value
  if (Array.isArray(value)) return value.map(one => attach(one, files))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, attach(inner, files)]))
}
