import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/open.ts'
import { createAgency, updateAgency } from '../../src/features/agencies/actions.ts'
import { asManager, asOwner, type Manager, type Owner } from '../../src/features/agencies/authority.ts'
import {
  agenciesWithin,
  agencyById,
  agencyByRegion,
  allAgencies,
  pillarsOf,
} from '../../src/features/agencies/queries.ts'
import { defaultNames, officialName, shortName } from '../../src/features/agencies/rules.ts'
import { freshPglite } from '../support/database.ts'

const now = new Date('2026-11-21T02:00:00Z')
const ownerRoles = { worker: { id: 7 }, roles: [{ role: 'owner', scope: 'national', agencyId: null }] }

function certain<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('expected a value')
  return value
}

let database: Database
let owner: Owner
const acting = () => ({ db: database.db, clock: { now: () => now } })

beforeAll(async () => {
  database = await freshPglite()
  owner = certain(asOwner(ownerRoles))
})
afterAll(() => database.close())

const found = async (region: string) => {
  const founding = await createAgency(acting(), owner, { region })
  if (founding.outcome === 'unknown-regency') throw new Error(`no regency ${region}`)
  return founding.agency
}
const managerOf = (agencyId: number): Manager => certain(asManager(ownerRoles, agencyId))

describe('founding an agency', () => {
  it('takes the usual names, the zone of its province and the neutral greeting', async () => {
    const founding = await createAgency(acting(), owner, { region: '64.02' })
    expect(founding).toMatchObject({
      outcome: 'created',
      agency: {
        region: '64.02',
        officialName: 'Dinas Sosial Kabupaten Kutai Kartanegara',
        shortName: 'Dinsos Kutai Kartanegara',
        greeting: 'neutral',
        zone: 'Asia/Makassar',
        createdAt: now,
        createdBy: 7,
      },
    })
  })

  it('takes given names instead', async () => {
    const founding = await createAgency(acting(), owner, {
      region: '34.03',
      officialName: 'Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak',
      shortName: 'Dinsos P3A',
      greeting: 'islamic',
    })
    expect(founding).toMatchObject({
      outcome: 'created',
      agency: { shortName: 'Dinsos P3A', greeting: 'islamic', zone: 'Asia/Jakarta' },
    })
  })

  it('happens once', async () => {
    const first = await found('34.03')
    const again = await createAgency(acting(), owner, { region: '34.03', shortName: 'Dinsos Lain' })
    expect(again).toEqual({ outcome: 'exists', agency: first })
    expect(await pillarsOf(database.db, first.id)).toHaveLength(6)
  })

  it.each(['34.99', '34', '34.03.12', 'national', '', "34'; --"])('needs a regency, not %j', async region =>
    expect(await createAgency(acting(), owner, { region })).toEqual({ outcome: 'unknown-regency' }),
  )

  it('expects reports of the paid pillars, never of volunteers', async () => {
    const pillars = await pillarsOf(database.db, (await found('34.03')).id)
    expect(pillars.map(({ label, expected }) => [label, expected])).toEqual([
      ['Pendamping PKH', true],
      ['TKSK', true],
      ['Tagana', false],
      ['PSM', false],
      ['Karang Taruna', false],
      ['SLRT', false],
    ])
  })
})

describe('changing an agency', () => {
  it('changes only what is named, and only that agency', async () => {
    const gunungkidul = await found('34.03')
    const kutai = await found('64.02')
    const changed = await updateAgency(acting(), managerOf(gunungkidul.id), { greeting: 'islamic_general' })
    expect(changed).toEqual({ ...gunungkidul, greeting: 'islamic_general' })
    expect(await agencyById(database.db, kutai.id)).toEqual(kutai)
  })

  it('leaves it as it is when nothing is named', async () => {
    const agency = await found('64.02')
    expect(await updateAgency(acting(), managerOf(agency.id), { shortName: undefined })).toEqual(agency)
  })
})

describe('finding agencies', () => {
  it('by any region of theirs', async () => {
    const agency = await found('34.03')
    expect(await agencyByRegion(database.db, '34.03.12.2009')).toEqual(agency)
    expect(await agencyByRegion(database.db, '34')).toBeUndefined()
    expect(await agencyByRegion(database.db, '34.01')).toBeUndefined()
  })

  it('by scope', async () => {
    await found('34.03')
    await found('64.02')
    const regionsOf = async (scopes: string[]) =>
      (await agenciesWithin(database.db, scopes)).map(({ region }) => region)
    expect(await regionsOf(['34'])).toEqual(['34.03'])
    expect(await regionsOf(['national'])).toEqual(['34.03', '64.02'])
    expect(await regionsOf([])).toEqual([])
    expect((await allAgencies(database.db)).map(({ region }) => region)).toEqual(['34.03', '64.02'])
  })
})

describe('authority', () => {
  const held = (role: string, agencyId: number | null) => ({
    worker: { id: 3 },
    roles: [{ role, scope: '34.03', agencyId }],
  })

  it('only owners found agencies', () => {
    expect(asOwner(ownerRoles)).toBeDefined()
    for (const role of ['agency', 'coordinator', 'reader']) expect(asOwner(held(role, 1))).toBeUndefined()
    expect(asOwner({ roles: ownerRoles.roles })).toBeUndefined()
  })

  it('an agency is changed by its own people and by owners', () => {
    expect(asManager(held('agency', 1), 1)).toBeDefined()
    expect(asManager(ownerRoles, 1)).toBeDefined()
    expect(asManager(held('agency', 2), 1)).toBeUndefined()
    expect(asManager(held('coordinator', 1), 1)).toBeUndefined()
    expect(asManager({ roles: held('agency', 1).roles }, 1)).toBeUndefined()
  })
})

describe('names', () => {
  it.each([
    ['Kabupaten Gunungkidul', 'Dinas Sosial Kabupaten Gunungkidul', 'Dinsos Gunungkidul'],
    ['Kota Yogyakarta', 'Dinas Sosial Kota Yogyakarta', 'Dinsos Kota Yogyakarta'],
    ['Kota Administrasi Jakarta Pusat', 'Dinas Sosial Kota Administrasi Jakarta Pusat', 'Dinsos Kota Jakarta Pusat'],
    [
      'Kabupaten Administrasi Kepulauan Seribu',
      'Dinas Sosial Kabupaten Administrasi Kepulauan Seribu',
      'Dinsos Kepulauan Seribu',
    ],
  ])('%s → %s, %s', (regency, official, short) =>
    expect(defaultNames(regency)).toEqual({ officialName: official, shortName: short }),
  )

  it('are read onto one line and kept short', () => {
    expect(officialName.parse(' Dinas  Sosial,\nPemberdayaan Perempuan ')).toBe('Dinas Sosial, Pemberdayaan Perempuan')
    expect(shortName.safeParse('Dinsos '.repeat(10)).success).toBe(false)
    expect(shortName.safeParse('  ').success).toBe(false)
  })
})
