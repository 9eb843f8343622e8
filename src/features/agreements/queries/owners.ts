import { national } from '../../../base/scope.ts'
import type { Db } from '../../../db/database.ts'
import { agencyById } from '../../agencies/queries.ts'
import { findBelow } from '../../regions/queries.ts'
import { isWithin } from '../../regions/rules.ts'
import { memberPlace, peopleIn } from '../../workers/queries/roster.ts'
import { likelySame } from '../../workers/rules.ts'
import type { OwnerKind } from '../rules/agreement.ts'
import { ownerKindOf, placeIn, saysSelf, withoutCourtesy } from '../rules/owners.ts'

/** Who was named: the person, unit or office it is; without a kind it has still to be asked which. */
export type Who = { name: string; kind?: OwnerKind; id?: number }

type Asking = { agencyId: number; self: { id: number; name: string } }

/** All of the agency, by name. */
export const peopleOf = (db: Db, agencyId: number): Promise<{ id: number; name: string }[]> =>
  peopleIn(db, { agencyId, scopes: [national] })

/** Those of the agency whose name this could be, likeliest first. */
export async function peopleNamed(db: Db, agencyId: number, name: string): Promise<{ id: number; name: string }[]> {
  return likelySame(withoutCourtesy(name), await peopleOf(db, agencyId), 5)
}

/** Who a name means. Of several it could be, nobody is chosen. */
export async function whoIs(db: Db, { agencyId, self }: Asking, name: string): Promise<Who> {
  if (saysSelf(name)) return { kind: 'person', ...self }
  const kind = ownerKindOf(name)
  if (kind !== undefined) return { name, kind }
  const [first, second] = await peopleNamed(db, agencyId, name)
  return first && !second ? { kind: 'person', ...first } : { name }
}

/** The place in the name of an office: *Panewu Playen* → Kapanewon Playen rather than Kalurahan Playen. */
async function placeOfOffice(db: Db, scope: string, name: string): Promise<string | undefined> {
  const place = placeIn(name)
  if (place === '') return undefined
  const near = (await findBelow(db, scope, place)).filter(({ distance }) => distance < 0.5)
  return near.map(({ item }) => item.code).toSorted((a, b) => a.length - b.length)[0]
}

/** Where an agreement belongs: where its owner works, else all that the one who makes it leads. */
export async function regionFor(db: Db, agencyId: number, scopes: readonly string[], who: Who): Promise<string> {
  const agency = await agencyById(db, agencyId)
  const [widest = agency?.region ?? national] = scopes.filter(scope => scope !== national)
  const place =
    who.kind === 'person' && who.id !== undefined
      ? await memberPlace(db, who.id)
      : who.kind === 'office'
        ? await placeOfOffice(db, widest, who.name)
        : undefined
  return place !== undefined && scopes.some(scope => isWithin(place, scope)) ? place : widest
}
