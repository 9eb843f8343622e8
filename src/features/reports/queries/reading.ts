import { dayOf, type Zone } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { KnownGroup, ReadEnv } from '../kinds/kind.ts'
import type { Author } from '../rules/author.ts'
import type { Setting } from '../shorthand/understand.ts'
import { knownGroupsOf } from './drafts.ts'
import { type Places, placesFor } from './places.ts'

/** What texts of a person are read with. Strangers are read with the scope of the group where they write. */
export type Reader = { zone: Zone; scope: string; pillar: string | null; groups: readonly KnownGroup[]; places: Places }

export async function readerFor(deps: Deps, zone: Zone, who: Pick<Author, 'scope'> & Partial<Author>): Promise<Reader> {
  const groups = who.workerId === undefined ? [] : await knownGroupsOf(deps.db, who.workerId)
  const places = await placesFor(deps.db, who.scope)
  return { zone, scope: who.scope, pillar: who.pillar ?? null, groups, places }
}

export const settingOf = ({ zone, scope, pillar, groups, places }: Reader, at: Date): Setting => ({
  at,
  zone,
  scope,
  pillar,
  regions: places.index,
  groups,
})

export const readEnvOf = (reader: Reader, now: Date, values: ReadEnv['values']): ReadEnv => ({
  today: dayOf(now, reader.zone),
  zone: reader.zone,
  scope: reader.scope,
  regions: reader.places.index,
  groups: reader.groups,
  values,
})
