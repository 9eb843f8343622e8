import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Day } from '../../src/base/days.ts'
import { agencyById } from '../../src/features/agencies/queries.ts'
import { pillars, policyChanges } from '../../src/features/agencies/table.ts'
import { attendanceIn, summaryOf } from '../../src/features/digests/queries.ts'
import { reports, reportVersions } from '../../src/features/reports/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'

const span = { from: '2026-11-16', to: '2026-11-22' } as const
const before = { from: '2026-11-09', to: '2026-11-15' } as const

let app: TestApp
let world: Awaited<ReturnType<typeof semin>>
beforeAll(async () => {
  app = await startApp({ at: '2026-11-24T01:00:00Z' })
  world = await semin(app)
})
beforeEach(async () => {
  for (const table of [reportVersions, reports, policyChanges]) await app.db.delete(table)
})

let next = 0
async function filed(filedAt: string, activityDate: Day, version = 1) {
  const { agencyId, sri } = world
  const id = ++next
  const [row] = await app.db
    .insert(reports)
    .values({
      ...{ draftId: id, agencyId, workerId: sri.workerId, number: `LAP-${id}`, pillar: 'pkh', kind: 'home_visit' },
      ...{ region: '34.03.12.2009', activityDate, values: { activity_date: activityDate }, photos: [], version },
      filedAt: new Date(filedAt),
    })
    .returning()
  return row?.id ?? 0
}

/** What a report said until then. */
const corrected = (reportId: number, changedAt: string, former: Day, version = 1) =>
  app.db.insert(reportVersions).values({
    ...{ reportId, version, values: { activity_date: former }, photos: [], changedBy: world.sri.workerId },
    ...{ changedAt: new Date(changedAt), cause: ++next, note: 'corrected' },
  })

const agency = async () => {
  const found = await agencyById(app.db, world.agencyId)
  if (!found) throw new Error('no agency')
  return found
}
const read = async () => ({ agency: await agency(), scope: '34.03.12', span })
const stateOfSri = async () =>
  (await attendanceIn(app.db, await read())).find(({ id }) => id === world.sri.workerId)?.state

describe('on time is what it was at the deadline', () => {
  // Friday, 20 November, 15.00 WIB is 08.00 UTC.
  test('filed before it, and corrected afterwards within the week', async () => {
    const id = await filed('2026-11-20T07:59:00Z', '2026-11-18', 2)
    await corrected(id, '2026-11-23T02:00:00Z', '2026-11-17')
    expect(await stateOfSri()).toBe('on-time')
  })

  test('filed after it stays late, whatever day it is corrected to', async () => {
    const id = await filed('2026-11-20T08:01:00Z', '2026-11-16', 2)
    await corrected(id, '2026-11-21T02:00:00Z', '2026-11-20')
    expect(await stateOfSri()).toBe('late')
  })

  test('of another week at the deadline, and corrected into this one later', async () => {
    const id = await filed('2026-11-19T02:00:00Z', '2026-11-18', 3)
    await corrected(id, '2026-11-19T03:00:00Z', '2026-11-11')
    await corrected(id, '2026-11-23T03:00:00Z', '2026-11-12', 2)
    expect(await stateOfSri()).toBe('late')
  })

  test('corrected into this week before the deadline', async () => {
    const id = await filed('2026-11-19T02:00:00Z', '2026-11-18', 2)
    await corrected(id, '2026-11-20T07:00:00Z', '2026-11-11')
    expect(await stateOfSri()).toBe('on-time')
  })
})

describe('what the agency decides later changes no week that has been', () => {
  const decision = (what: 'deadline' | 'expected', was: unknown, is: unknown, at: string) =>
    app.db.insert(policyChanges).values({
      ...{ agencyId: world.agencyId, what, before: was as never, after: is as never, changedBy: 1 },
      ...{ changedAt: new Date(at), cause: ++next },
    })

  test('a deadline that was moved after it had passed', async () => {
    await filed('2026-11-21T02:00:00Z', '2026-11-18')
    const [friday, sunday] = [
      { on: 5, at: '15:00' },
      { on: 7, at: '20:00' },
    ]
    await app.db.execute(`update agencies set policy = '{"deadline": {"on": 7, "at": "20:00"}}'`)
    await decision('deadline', friday, sunday, '2026-11-20T09:00:00Z')
    expect(await stateOfSri()).toBe('late')
    await app.db.delete(policyChanges)
    await decision('deadline', friday, sunday, '2026-11-20T07:00:00Z')
    expect(await stateOfSri()).toBe('on-time')
    await app.db.execute(`update agencies set policy = '{}'`)
  })

  test('a pillar that is expected from now on owes nothing of last week', async () => {
    await joined(app, { agencyId: world.agencyId, name: 'Tatang', at: '34.03.12', pillar: 'tagana' })
    const expected = async () => {
      const summary = await summaryOf(app.db, { ...(await read()), today: '2026-11-24' }, before)
      return summary.expected
    }
    expect(await expected()).toBe(2)
    await app.db.update(pillars).set({ expected: true })
    await decision('expected', ['pkh', 'tksk'], ['pkh', 'tksk', 'tagana'], '2026-11-24T00:00:00Z')
    expect(await expected()).toBe(2)
    await app.db.delete(policyChanges)
    await decision('expected', ['pkh', 'tksk'], ['pkh', 'tksk', 'tagana'], '2026-11-22T16:59:00Z')
    expect(await expected()).toBe(3)
  })
})
