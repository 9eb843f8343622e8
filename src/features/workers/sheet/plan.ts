import { createHash } from 'node:crypto'
import type { Membership } from '../../../speaker.ts'
import { isWithin } from '../../regions/rules.ts'
import { likelySame, ownNameKey } from '../rules.ts'
import type { Field } from './columns.ts'
import type { SheetRole } from './roles.ts'
import type { ImportRow, Problem, ProblemName } from './rows.ts'

/** Somebody who stands on the roster, with the row ids of the places held now. */
export type Known = {
  id: number
  name: string
  phone: string | null
  places: (Membership & { id: number })[]
  roles: { role: string; scope: string; label: string | null }[]
}

/** One field of one person, before and after. Regions and pillars are codes. */
export type Change = { field: Field; old: string[]; new: string[] }

export type NewRole = { role: SheetRole['role']; scope: string; label: string | null }

export type Entry = {
  row: number
  name: string
  /** Nothing for somebody new. */
  worker?: number
  phone: string | null
  opens: Membership[]
  closes: number[]
  role?: NewRole
  changes: Change[]
}

/** `twins` are new people whose name stands on the roster elsewhere. */
export type Plan = {
  added: Entry[]
  changed: Entry[]
  same: number
  problems: Problem[]
  twins: { row: number; name: string; region: string }[]
}

export type Reach = { scopes: readonly string[]; gives: readonly string[]; agencyRegion: string }

const subdistrictOf = (region: string) => region.slice(0, 8)

function indexOf(people: readonly Known[]) {
  const byPhone = new Map<string, Known[]>()
  const byPlace = new Map<string, Known[]>()
  const byName = new Map<string, Known[]>()
  const put = (map: Map<string, Known[]>, key: string, one: Known) => {
    const there = map.get(key)
    if (!there) map.set(key, [one])
    else if (!there.includes(one)) there.push(one)
  }
  for (const one of people) {
    if (one.phone !== null) put(byPhone, one.phone, one)
    const key = ownNameKey(one.name)
    put(byName, key, one)
    for (const region of [...one.places.map(place => place.region), ...one.roles.map(({ scope }) => scope)])
      put(byPlace, `${key}@${subdistrictOf(region)}`, one)
  }
  return { byPhone, byPlace, byName }
}

type Index = ReturnType<typeof indexOf>
type Found = { person: Known | undefined } | { field: Field; expected: ProblemName; hint: string }

/** Who a row means: by telephone, else by name and subdistrict. */
function find(row: ImportRow, index: Index): Found {
  const [owner, ...more] = row.phone === null ? [] : (index.byPhone.get(row.phone) ?? [])
  if (owner && more.length === 0) {
    if (likelySame(row.name, [owner], 1).length > 0) return { person: owner }
    return { field: 'phone', expected: 'phone-of-other', hint: owner.name }
  }
  const [person, second] = index.byPlace.get(`${ownNameKey(row.name)}@${subdistrictOf(row.region)}`) ?? []
  if (person && second) return { field: 'name', expected: 'several-people', hint: person.name }
  return { person }
}

const scopeOf = (row: ImportRow, { whole }: SheetRole, { agencyRegion }: Reach) => (whole ? agencyRegion : row.region)

function roleFor(row: ImportRow, person: Known | undefined, reach: Reach): NewRole | undefined {
  if (row.role === null) return undefined
  const scope = scopeOf(row, row.role, reach)
  const { role, label } = row.role
  const held = person?.roles.some(one => one.role === role && one.scope === scope)
  return held ? undefined : { role, scope, label }
}

/** The places that stay; the rest is left. An empty village leaves the village somebody works in. */
function placesFor(row: ImportRow, held: Known['places']) {
  const fits = (place: Membership, pillar: string) =>
    place.pillar === pillar && (row.exact ? place.region === row.region : isWithin(place.region, row.region))
  const kept = held.filter(place => row.pillars.some(pillar => fits(place, pillar)))
  const opens = row.pillars
    .filter(pillar => !kept.some(place => place.pillar === pillar))
    .map(pillar => ({ pillar, region: row.region }))
  const closes = row.pillars.length === 0 ? [] : held.filter(place => !kept.includes(place))
  return { opens, closes, kept }
}

const distinct = (values: string[]) => [...new Set(values)]
const regionField = (region: string): Field => (region.length === 13 ? 'village' : 'subdistrict')

function changesOf(row: ImportRow, person: Known, phone: string | null, role: NewRole | undefined): Change[] {
  const { opens, closes, kept } = placesFor(row, person.places)
  const before = [...kept, ...closes]
  const after = [...kept, ...opens]
  const pillars = [before, after].map(places => distinct(places.map(({ pillar }) => pillar)).sort())
  const regions = [before, after].map(places => distinct(places.map(({ region }) => region)).sort())
  const different = ([a = [], b = []]: string[][]) => a.join() !== b.join()
  const moved = opens.length > 0 || closes.length > 0
  return [
    ...(row.name === person.name ? [] : [{ field: 'name' as const, old: [person.name], new: [row.name] }]),
    ...(phone === person.phone
      ? []
      : [{ field: 'phone' as const, old: person.phone ? [person.phone] : [], new: phone ? [phone] : [] }]),
    ...(moved && different(pillars)
      ? [{ field: 'pillar' as const, old: pillars[0] ?? [], new: pillars[1] ?? [] }]
      : []),
    ...(moved && different(regions)
      ? [{ field: regionField(row.region), old: regions[0] ?? [], new: regions[1] ?? [] }]
      : []),
    ...(role ? [{ field: 'role' as const, old: person.roles.map(one => one.role), new: [role.role] }] : []),
  ]
}

const entryOf = (row: ImportRow, person: Known | undefined, reach: Reach): Entry => {
  const role = roleFor(row, person, reach)
  const { opens, closes } = placesFor(row, person?.places ?? [])
  const phone = row.phone ?? person?.phone ?? null
  return {
    row: row.row,
    name: row.name,
    phone,
    opens,
    closes: closes.map(({ id }) => id),
    changes: person ? changesOf(row, person, phone, role) : [],
    ...(person && { worker: person.id }),
    ...(role && { role }),
  }
}

/** Whether the one who imports may change this person: within reach, and no role above what they give. */
function refusalFor(person: Known, reach: Reach): ProblemName | undefined {
  const regions = [...person.places.map(({ region }) => region), ...person.roles.map(({ scope }) => scope)]
  if (regions.length > 0 && !regions.some(region => reach.scopes.some(scope => isWithin(region, scope))))
    return 'beyond-reach'
  return person.roles.every(({ role }) => reach.gives.includes(role)) ? undefined : 'above'
}

/** What the rows change on the roster as it stands. Pure: the same rows on the same roster give the same plan. */
export function planImport(rows: readonly ImportRow[], people: readonly Known[], reach: Reach): Plan {
  const index = indexOf(people)
  const plan: Plan = { added: [], changed: [], same: 0, problems: [], twins: [] }
  const taken = new Map<number, number>()
  for (const row of rows) {
    const found = find(row, index)
    const bad = (field: Field, value: string, expected: ProblemName, hint: string) =>
      plan.problems.push({ row: row.row, field, value, expected, hint })
    if ('expected' in found) {
      bad(found.field, found.field === 'phone' ? (row.phone ?? '') : row.name, found.expected, found.hint)
      continue
    }
    const { person } = found
    const entry = entryOf(row, person, reach)
    if (!person) {
      plan.added.push(entry)
      const twin = index.byName.get(ownNameKey(row.name))?.[0]
      if (twin)
        plan.twins.push({ row: row.row, name: twin.name, region: twin.places[0]?.region ?? twin.roles[0]?.scope ?? '' })
      continue
    }
    const other = taken.get(person.id)
    taken.set(person.id, row.row)
    const refusal = entry.changes.length > 0 ? refusalFor(person, reach) : undefined
    if (other !== undefined) bad('name', row.name, 'same-name', String(other))
    else if (refusal) bad('name', row.name, refusal, person.name)
    else if (entry.changes.length === 0) plan.same += 1
    else plan.changed.push(entry)
  }
  return plan
}

/** Tells whether the roster changed between a preview and its being applied. */
export const fingerprintOf = ({ added, changed }: Plan): string =>
  createHash('sha256')
    .update(JSON.stringify([added, changed]))
    .digest('hex')
