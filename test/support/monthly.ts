import { reports } from '../../src/features/reports/table.ts'
import type { TestApp } from './app.ts'
import { joined } from './kapanewon.ts'

export type Filed = Partial<typeof reports.$inferInsert> & { kind: string; on: string }

let drafts = 1_000

/** A pendamping of one kapanewon and the coordinator who leads there. Different places, people who have nothing in common. */
export async function pendamping(app: TestApp, agencyId: number, region: string) {
  const sri = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', address: 'Bu Sri', at: region })
  const role = { role: 'coordinator' as const, scope: region }
  const budi = await joined(app, { agencyId, name: 'Budi Santoso, S.ST.', address: 'Pak Budi', role })
  const village = `${region}.2001`

  /** A report of Bu Sri as it stands once it was filed. */
  async function files({ on, values = {}, ...report }: Filed) {
    drafts += 1
    const written = { region: village, activity_date: on, ...values }
    const about = { agencyId, workerId: sri.workerId, pillar: 'pkh', region: village, activityDate: on, photos: [] }
    const number = `LAP-${on.slice(0, 7)}-${drafts}`
    const row = { draftId: drafts, number, filedAt: app.clock.now(), ...about, ...report, values: written }
    const [kept] = await app.db.insert(reports).values(row).returning()
    return kept as typeof reports.$inferSelect
  }

  const meets = (group: string, on: string, present: number, size: number) =>
    files({ kind: 'p2k2_session', on, values: { group, group_size: size, present, session: 'M2S05' } })

  const visits = (on: string, households: number) =>
    files({ kind: 'home_visit', on, values: { households, purpose: 'motivation' } })

  /** Bu Sri has the document of October before her. */
  async function looks() {
    sri.says('/bulanan')
    await app.settle()
    sri.taps(/^Oktober 2026/)
    await app.settle()
    return sri.last()
  }

  return { sri, budi, files, meets, visits, looks }
}
