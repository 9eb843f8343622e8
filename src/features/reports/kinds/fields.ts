import { z } from 'zod'
import { readDate } from '../../../base/dates-in.ts'
import { readCount } from '../../../base/numbers-in.ts'
import { readTime } from '../../../base/times-in.ts'
import { plain } from '../rules/likeness.ts'
import { readPlace } from '../rules/places.ts'
import type { Choice, Facts, FieldSpec, ReadEnv, Reading } from './kind.ts'
import { readSession, sessionCodes, sessionOf } from './sessions.ts'

/** What a definition may say of its field; the factory gives the rest. */
type Options = Partial<
  Pick<
    FieldSpec,
    'required' | 'asked' | 'said' | 'askWhen' | 'preset' | 'shortcuts' | 'unit' | 'unitField' | 'min' | 'max'
  >
>

const value = (read: unknown): Reading => ({ kind: 'value', value: read })

const problem = (id: string, args: Facts = {}): Reading => ({ kind: 'problem', id, args })

const defaults = { required: false, asked: false } as const

/** A whole number, 0 or more, of `unit` where it has one; *sekitar 30* is refused with a request for the exact number. */
export function count(id: string, options: Options & { max: number }): FieldSpec {
  const { min = 0, max } = options
  const schema = z.int().min(min).max(max)
  const read = (text: string): Reading => {
    const said = readCount(text)
    if (said.kind === 'none') return problem('count-unreadable', { min, max })
    if (said.kind !== 'count') return problem(`count-${said.kind}`, { said: said.said, min, max })
    return schema.safeParse(said.value).success
      ? value(said.value)
      : problem('count-range', { value: said.value, min, max })
  }
  return { ...defaults, id, input: 'count', schema, invalid: 'count-range', read, ...options, min, max }
}

/** Free text of `min` to `max` characters, trimmed; *nihil*, *tidak ada* and *-* mean that there is none. */
export function text(id: string, options: Options & { max: number }): FieldSpec {
  const { min = 1, max } = options
  const schema = z.string().trim().min(min).max(max)
  const read = (typed: string): Reading => {
    const said = typed.trim()
    if (!options.required && saysNone(said)) return value(null)
    if (said.length < min) return problem('text-short', { min, max, value: said.length })
    return said.length > max ? problem('text-long', { min, max, value: said.length }) : value(said)
  }
  return { ...defaults, id, input: 'text', schema, invalid: 'text-long', read, ...options, min, max }
}

/** Whether an answer to an optional question says that there is nothing: *nihil*, *tidak ada*, *-*. */
export const saysNone = (said: string): boolean =>
  /^(?:-+|(?:nihil|nol|kosong|lewati|tanpa kendala|(?:tidak|tdk|tak|ga|gak|nggak|belum|blm) ?ada(?: kendala)?|aman|lancar))$/i.test(
    plain(said) || '-',
  )

/** One of few answers. */
export function choice(id: string, options: Options & { choices: readonly Choice[] }): FieldSpec {
  const schema = z.enum(options.choices.map(one => one.id))
  const read = (typed: string): Reading => {
    const found = choiceIn(typed, options.choices)
    return found ? value(found.id) : problem('choice-unknown')
  }
  return { ...defaults, id, input: 'choice', schema, invalid: 'choice-unknown', read, ...options }
}

/** Several of few answers, in the order of the definition. */
export function choices(id: string, options: Options & { choices: readonly Choice[] }): FieldSpec {
  const schema = z.array(z.enum(options.choices.map(one => one.id))).min(1)
  const read = (typed: string): Reading => {
    const found = options.choices.filter(one => choiceIn(typed, [one]))
    return found.length > 0 ? value(found.map(one => one.id)) : problem('choice-unknown')
  }
  return { ...defaults, id, input: 'choices', schema, invalid: 'choice-unknown', read, ...options }
}

/** The first choice that a text names by its id or one of its words. */
export function choiceIn(typed: string, among: readonly Choice[]): Choice | undefined {
  const said = ` ${plain(typed)} `
  return among.find(one => [one.id, ...one.words].some(word => said.includes(` ${plain(word)} `)))
}

/** An ISO day. Weekday and date that disagree are asked about, never resolved silently. */
export function date(id: string, options: Options = {}): FieldSpec {
  const schema = z.iso.date()
  return { ...defaults, id, input: 'date', schema, invalid: 'date-invalid', read: readDay, ...options }
}

function readDay(typed: string, env: ReadEnv): Reading {
  const said = readDate(typed, { today: env.today, lean: 'past' })
  switch (said.kind) {
    case 'date':
      return said.day > env.today ? problem('date-future', { day: said.day }) : value(said.day)
    case 'invalid':
      return problem('date-invalid', { said: said.said })
    case 'disagrees':
      return problem('date-disagrees', { day: said.day, weekday: said.said, other: said.choices[1] })
    case 'ask':
      return problem('date-vague', { why: said.why })
    default:
      return problem('date-unreadable')
  }
}

/** A clock time of the place, `HH:MM`. */
export function clockTime(id: string, options: Options = {}): FieldSpec {
  const schema = z.iso.time({ precision: -1 })
  const read = (typed: string): Reading => {
    const said = readTime(typed, { use: 'report' })
    if (said.kind === 'time') return value(said.time)
    if (said.kind === 'ask') return problem('time-vague', { why: said.why })
    return said.kind === 'invalid' ? problem('time-invalid', { said: said.said }) : problem('time-unreadable')
  }
  return { ...defaults, id, input: 'time', schema, invalid: 'time-invalid', read, ...options }
}

/** A region code, found by name below the person's scope first. */
export function region(id: string, options: Options = {}): FieldSpec {
  const schema = z.string().regex(/^\d{2}(\.\d{2}){1,2}(\.\d{4})?$/)
  const read = (typed: string, env: ReadEnv): Reading => {
    const said = readPlace(typed, env.regions, env.scope)
    if (said.kind === 'found') return value(said.region.code)
    return said.kind === 'ambiguous'
      ? problem('region-ambiguous', { name: said.candidates[0]?.name ?? typed, count: said.candidates.length })
      : problem('region-unknown', { name: typed.trim().slice(0, 60) })
  }
  return { ...defaults, id, input: 'region', schema, invalid: 'region-unknown', read, ...options }
}

/** The name of a group of beneficiaries; a known group's own spelling wins. */
export function group(id: string, options: Options = {}): FieldSpec {
  const schema = z.string().trim().min(1).max(60)
  const read = (typed: string, env: ReadEnv): Reading => {
    const said = typed.replace(groupTitle, '').trim()
    const known = env.groups.find(one => plain(one.name) === plain(said))
    if (said.length === 0 || said.length > 60) return problem('group-unreadable', { max: 60 })
    return value(known?.name ?? said)
  }
  return { ...defaults, id, input: 'group', schema, invalid: 'group-unreadable', read, ...options }
}

const groupTitle = /^\s*(?:klp|kelp|klmpk|kelompok|kel)\b[\s.:]*/i

/** A session of P2K2 by its code, `M2S06`. */
export function session(id: string, options: Options = {}): FieldSpec {
  const schema = z.enum(sessionCodes)
  const read = (typed: string): Reading => {
    const said = readSession(/^\s*\d+\s*$/.test(typed) ? `sesi ${typed}` : typed)
    if (said.kind === 'session') return value(said.code)
    return said.kind === 'none'
      ? problem('session-unknown')
      : problem('session-ambiguous', sessionFacts(said.candidates))
  }
  return { ...defaults, id, input: 'session', schema, invalid: 'session-unknown', read, ...options }
}

/** The candidates by name, for the sentence that asks which of them is meant. */
export const sessionFacts = (candidates: readonly string[]): Facts => ({
  candidates: candidates.map(code => `${code} ${sessionOf(code)?.title ?? ''}`).join('; '),
})

export function yesNo(id: string, options: Options = {}): FieldSpec {
  const words = [
    { id: 'yes', words: ['ya', 'iya', 'ada', 'sudah', 'sdh', 'nggih'] },
    { id: 'no', words: ['tidak', 'tdk', 'belum', 'blm', 'tidak ada'] },
  ]
  const read = (typed: string): Reading => {
    const found = choiceIn(typed, words.toReversed())
    return found ? value(found.id === 'yes') : problem('choice-unknown')
  }
  return { ...defaults, id, input: 'yes-no', schema: z.boolean(), invalid: 'choice-unknown', read, ...options }
}

/** References of 0–5 photos; they arrive as photos, never as text. */
export function photos(id: string, options: Options = {}): FieldSpec {
  const schema = z.array(z.string()).max(5)
  const read = (): Reading => problem('photos-expected', { max: 5 })
  return { ...defaults, id, input: 'photos', schema, invalid: 'photos-many', read, ...options, max: 5 }
}
