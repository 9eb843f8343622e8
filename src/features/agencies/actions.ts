import { eq } from 'drizzle-orm'
import type { Db } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { regionByCode } from '../regions/queries.ts'
import { isRegionCode, levelOf } from '../regions/rules.ts'
import { zoneOf } from '../regions/zones.ts'
import type { Manager, Owner } from './authority.ts'
import { pillarSeeds } from './pillars.ts'
import { agencyById, agencyByRegion } from './queries.ts'
import { defaultNames, type Greeting } from './rules.ts'
import { type Agency, agencies, pillars } from './table.ts'

type Acting = Pick<Deps, 'db' | 'clock'>

/** Names as `officialName` and `shortName` of the rules read them; left out, those that a Dinas Sosial usually has. */
export type AgencyInput = { region: string; officialName?: string; shortName?: string; greeting?: Greeting }

export type Founding =
  | { outcome: 'created'; agency: Agency }
  | { outcome: 'exists'; agency: Agency }
  | { outcome: 'unknown-regency' }

const seedPillars = (tx: Db, agencyId: number) =>
  tx.insert(pillars).values(pillarSeeds.map((pillar, position) => ({ agencyId, ...pillar, position })))

const isRegency = (region: string) => isRegionCode(region) && levelOf(region) === 'regency'

function agencyRow(owner: Owner, regency: string, input: AgencyInput, createdAt: Date) {
  const usual = defaultNames(regency)
  const { region, officialName = usual.officialName, shortName = usual.shortName, greeting = 'neutral' } = input
  return { region, officialName, shortName, greeting, zone: zoneOf(region), createdAt, createdBy: owner.id }
}

/** Founds the agency of a regency with its pillars; done twice it is there once. */
export async function createAgency(deps: Acting, owner: Owner, input: AgencyInput): Promise<Founding> {
  return deps.db.transaction(async tx => {
    const regency = isRegency(input.region) ? await regionByCode(tx, input.region) : undefined
    if (regency === undefined) return { outcome: 'unknown-regency' }
    const row = agencyRow(owner, regency.name, input, deps.clock.now())
    const [agency] = await tx.insert(agencies).values(row).onConflictDoNothing().returning()
    if (agency !== undefined) await seedPillars(tx, agency.id)
    const standing = agency ?? (await agencyByRegion(tx, input.region))
    if (standing === undefined) throw new Error(`the agency of ${input.region} neither stands nor can be founded`)
    return { outcome: agency === undefined ? 'exists' : 'created', agency: standing }
  })
}

export type AgencyChange = { officialName?: string; shortName?: string; greeting?: Greeting }

const isNothing = (change: AgencyChange) => Object.values(change).every(value => value === undefined)

/** Changes the names or the greeting; answers the agency as it then is. */
export async function updateAgency(deps: Acting, manager: Manager, change: AgencyChange): Promise<Agency | undefined> {
  if (isNothing(change)) return agencyById(deps.db, manager.agencyId)
  const [agency] = await deps.db.update(agencies).set(change).where(eq(agencies.id, manager.agencyId)).returning()
  return agency
}
