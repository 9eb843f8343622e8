/** Where an answer of an application may come from in a story that is public, in this order. */
export type StorySource =
  | 'title'
  | 'innovationName'
  | 'author'
  | 'startedOn'
  | 'background'
  | 'idea'
  | 'implementation'
  | 'partners'
  | 'result'
  | 'metrics'
  | 'challenge'
  | 'sustainability'
  | 'replication'

/** One part of an application. `choices` are ids of the answers where there are only a few. */
export type FormPart = {
  id: string
  /** Points that the jury gives for it. */
  weight?: number
  fewestWords?: number
  mostWords?: number
  choices?: readonly string[]
  /** All of these that the story has, one below the other; with `firstOf` the first that it has. */
  from?: readonly StorySource[]
  firstOf?: true
}

/**
 * `kipp`: the proposal of the Kompetisi Inovasi Pelayanan Publik with its weights (KIPP 2023, Kementerian PANRB).
 * `regional`: the form of the Indeks Inovasi Daerah; its criteria stand in PP 38/2017 art. 6.
 */
export const formIds = ['kipp', 'regional'] as const
export type FormId = (typeof formIds)[number]

export const forms: Readonly<Record<FormId, readonly FormPart[]>> = {
  kipp: [
    { id: 'summary', weight: 0, mostWords: 200 },
    { id: 'background', weight: 10, from: ['background'] },
    { id: 'novelty', weight: 15, from: ['idea'] },
    { id: 'implementation', weight: 5, from: ['implementation', 'partners'] },
    { id: 'significance', weight: 30, from: ['result', 'metrics'] },
    { id: 'adaptability', weight: 20, from: ['replication'] },
    { id: 'resources', weight: 5 },
    { id: 'sustainability', weight: 15, from: ['sustainability', 'challenge'] },
  ],
  regional: [
    { id: 'name', from: ['innovationName', 'title'], firstOf: true },
    { id: 'stage', choices: ['initiative', 'trial', 'applied'] },
    { id: 'initiator', from: ['author'] },
    { id: 'type', choices: ['digital', 'other'] },
    { id: 'shape', choices: ['governance', 'service', 'other'] },
    { id: 'trial_date' },
    { id: 'applied_date', from: ['startedOn'] },
    { id: 'design', fewestWords: 300, from: ['background', 'idea', 'implementation'] },
    { id: 'purpose' },
    { id: 'benefit', from: ['sustainability'] },
    { id: 'outcome', from: ['result', 'metrics'] },
  ],
}

export const partOf = (form: FormId, id: string): FormPart | undefined => forms[form].find(part => part.id === id)
