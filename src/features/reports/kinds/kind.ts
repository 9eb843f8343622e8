import type { z } from 'zod'
import type { Day, Zone } from '../../../base/days.ts'
import type { RegionIndex } from '../rules/places.ts'

/**
 * The answers of a report, ready for jsonb: field id → value. A key that is absent was not asked yet;
 * `null` was asked and skipped (Lewati), which is "unknown", never 0.
 */
export type Values = Readonly<Record<string, unknown>>

/** What a sentence in Fluent needs: counts, names, codes. */
export type Facts = Readonly<Record<string, string | number>>

/**
 * Why a value cannot be filed: `id` is a Fluent message, `args` carry both numbers.
 * `fix` is one button that would settle it: the sentence on the button and the values it sets.
 */
export type Problem = { field: string; id: string; args: Facts; fix?: { id: string; args: Facts; set: Values } }

/** A typed answer, read. */
export type Reading = { kind: 'value'; value: unknown } | { kind: 'problem'; id: string; args: Facts }

/** A group of beneficiaries (kelompok KPM) that the bot knows from earlier reports; `region` is its village's code. */
export type KnownGroup = { name: string; region: string; size?: number | undefined }

/** What reading depends on. `scope` is the person's region code; `values` are the answers so far. */
export type ReadEnv = {
  today: Day
  zone: Zone
  scope: string
  regions: RegionIndex
  groups: readonly KnownGroup[]
  values: Values
}

/** How a field is asked and shown; the guided form chooses its keyboard by it. */
export type Input =
  | 'count'
  | 'text'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'date'
  | 'time'
  | 'region'
  | 'group'
  | 'session'
  | 'goods'
  | 'photos'

/** One of few answers. `words` are what people type for it, besides the label. */
export type Choice = { id: string; words: readonly string[] }

/** How a field is said in one message: `labels` stand before the value (*anggota: 30*), `units` behind it (*5 rumah*). */
export type Said = {
  labels?: readonly string[]
  units?: readonly string[]
  /** The words stay in the text: they belong to the sentence as well. */
  stays?: true
  /** Heard only behind one of the labels: the words mean other things as well. */
  labelled?: true
}

/** A button that answers for the person: *Semua hadir (30)*. */
export type Shortcut = { value: unknown; id: string; args: Facts }

export type FieldSpec = {
  id: string
  input: Input
  /** A report without it cannot be filed. */
  required: boolean
  /** The guided form asks it; where it is not required, with Lewati. Other fields are reached by the edit menu. */
  asked: boolean
  unit?: string
  /** The field that holds the unit of this number, where people choose it. */
  unitField?: string
  min?: number
  max?: number
  choices?: readonly Choice[]
  said?: Said
  schema: z.ZodType
  /** The Fluent message of a value that `schema` refuses; it gets `min`, `max` and `value`. */
  invalid: string
  read(text: string, env: ReadEnv): Reading
  /** Asked only when this holds of the answers so far. */
  askWhen?(values: Values): boolean
  /** The answer offered before asking: shown as chosen, changeable. */
  preset?(env: Pick<ReadEnv, 'today' | 'scope'>): unknown
  shortcuts?(values: Values): readonly Shortcut[]
}

export type Field = FieldSpec & { promptId: string; labelId: string }

/** What has been understood of a message so far, and the text that is left. */
export type Heard = {
  text: string
  values: Values
  /** Fields that were said without a number one could file: *puluhan*, *sekitar 30*. */
  inexact: readonly string[]
  problems: readonly Problem[]
}

/** Takes what it understands out of the text. */
export type Hearing = (heard: Heard, env: ReadEnv) => Heard

/** A rule across fields; it is silent about fields that are not there. */
export type Check = (values: Values) => readonly Problem[]

/** Names of figures → numbers: sums over many reports, or computed from one. */
export type Figures = Readonly<Record<string, number>>

/** One sentence of the digest: its figures, and goods that were handed out, each by its own unit. */
export type DigestLine = { id: string; figures: Figures; goods?: readonly Good[] }

/** So much of one thing. `unit` is one of `unitIds`; money is in `rp`. */
export type Good = { item: string; qty: number; unit: string }

/** How far a piece of work is: `done` of `of`, and the `parts` that make up what is done. */
export type Progress = { done: string; of: string; parts: readonly string[]; unitOf(values: Values): string }

export type Column = { id: string; headerId: string; value(values: Values): string | number | null }

export type KindSpec = {
  id: string
  /** Lower-case words and phrases by which a message names this kind; each without spaces is also its hashtag. */
  words: readonly string[]
  /** Words of daily talk: they name this kind where the message begins with them or opens like a report. */
  weakWords?: readonly string[]
  /** As weak words, but part of the sentence: they stay in the text (*mendampingi …*). */
  deeds?: readonly string[]
  /** In asking order. Envelope fields that are not listed are appended, unasked. */
  fields: readonly FieldSpec[]
  /** How this kind is said in one message, beyond its fields' own `said`. */
  hear?: readonly Hearing[]
  /** Values that follow from what was said (a period from the activity date). Never overrides what was said. */
  derive?(values: Values, env: ReadEnv): Values
  /** Stops the submission. */
  checks?: readonly Check[]
  /** Asks *Lanjutkan?* once. */
  warnings?: readonly Check[]
  /** Computed, never typed: shown on the card and receipt, exported. */
  computed?(values: Values): Figures
  /**
   * `figures` adds up filed reports; `line` is the digest's sentence over them, null where the digest has none. `lines`
   * stands in its place where one sentence is not enough: what may not be added up is kept apart.
   */
  digest: {
    line: string | null
    figures(rows: readonly Values[]): Figures
    lines?(rows: readonly Values[]): readonly DigestLine[]
  }
  photos: 'wanted' | 'optional'
  /** Spoken of in private chats only: a group reads of it no more than kind and place. */
  privateOnly?: boolean
  /** The field that takes what no other took; `result` where absent. */
  restTo?: string
  /** The text repeats what somebody said: a question in it is theirs. */
  quotes?: boolean
  /** Whether a text that names no kind is this one all the same. */
  recognises?(text: string, addressed: boolean): boolean
  progress?: Progress
  /** Columns of the export besides fields and computed figures. */
  moreColumns?: readonly Column[]
  sample: Sample
}

/** One example of a kind for tests and for /panduan: typed answers in guided form, and the same in one message. */
export type Sample = { guided: Readonly<Record<string, string>>; message: string; values: Values }

export type Kind = Omit<
  KindSpec,
  | 'fields'
  | 'hear'
  | 'weakWords'
  | 'deeds'
  | 'checks'
  | 'warnings'
  | 'computed'
  | 'privateOnly'
  | 'restTo'
  | 'moreColumns'
> & {
  fields: readonly Field[]
  weakWords: readonly string[]
  deeds: readonly string[]
  hear: readonly Hearing[]
  checks: readonly Check[]
  warnings: readonly Check[]
  computed(values: Values): Figures
  privateOnly: boolean
  restTo: string
  labelId: string
  receiptId: string
  /** What is filed: required fields present, the others absent or null. */
  schema: z.ZodObject
  columns: readonly Column[]
}
