import { beforeAll, expect, test } from 'vitest'
import { leavesIn, type OnLeave } from '../../src/features/workers/queries/leave.ts'
import { onLeaveAll } from '../../src/features/workers/rules/leave.ts'
import { leaves, memberships } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'

const week = { from: '2026-11-16', to: '2026-11-22' } as const
let app: TestApp
let world: Awaited<ReturnType<typeof semin>>

beforeAll(async () => {
  app = await startApp()
  world = await semin(app)
})

let stated = 0
const state = (workerId: number, fromDay: `${number}-${number}-${number}`, toDay = fromDay, more = {}) =>
  app.db.insert(leaves).values({
    ...{ key: `test:${++stated}`, workerId, kind: 'leave', fromDay, toDay, statedBy: workerId },
    ...{ statedAt: app.clock.now(), ...more },
  })

const whole = (rows: OnLeave[]) => rows.filter(row => onLeaveAll(row.leaves, week, row.since)).map(row => row.workerId)

test('leave of a span is read with its days, for those who stand in the scopes, cancelled leave left out', async () => {
  const { agencyId, sri, tono } = world
  const [ani, other] = [
    await joined(app, { agencyId, name: 'Ani', at: '34.03.01' }),
    await joined(app, { agencyId, name: 'Dewi', at: '34.03.12' }),
  ]
  await state(sri.workerId, '2026-11-13', '2026-11-17')
  await state(sri.workerId, '2026-11-18', '2026-11-20', { kind: 'sick' })
  await state(sri.workerId, '2026-11-23', '2026-11-24')
  await state(tono.workerId, '2026-11-16', '2026-11-19')
  await state(ani.workerId, '2026-11-02', '2026-11-30')
  await state(other.workerId, '2026-11-16', '2026-11-20', { cancelledAt: app.clock.now() })

  const semins = await leavesIn(app.db, agencyId, ['34.03.12'], week)
  expect(semins).toEqual([
    {
      workerId: sri.workerId,
      since: '2026-01-01',
      leaves: [
        { kind: 'leave', from: '2026-11-13', to: '2026-11-17' },
        { kind: 'sick', from: '2026-11-18', to: '2026-11-20' },
      ],
    },
    { workerId: tono.workerId, since: '2026-01-01', leaves: [{ kind: 'leave', from: '2026-11-16', to: '2026-11-19' }] },
  ])
  expect(whole(semins)).toEqual([sri.workerId])
  expect(whole(await leavesIn(app.db, agencyId, ['34.03'], week))).toEqual([sri.workerId, ani.workerId])
  expect(await leavesIn(app.db, agencyId, [], week)).toEqual([])
  expect(await leavesIn(app.db, agencyId + 1, ['34.03'], week)).toEqual([])
})

test('who came in the middle of a week owes its rest; who was moved in it stands there since the first place', async () => {
  const { agencyId } = world
  const eka = await joined(app, { agencyId, name: 'Eka' })
  const { workerId } = eka
  await app.db.insert(memberships).values({ workerId, pillar: 'pkh', region: '34.03.12', since: '2026-11-18' })
  await state(workerId, '2026-11-18', '2026-11-20')
  const found = async () => (await leavesIn(app.db, agencyId, ['34.03'], week)).find(row => row.workerId === workerId)
  expect(whole([(await found()) as OnLeave])).toEqual([workerId])

  await app.db.insert(memberships).values([
    { workerId, pillar: 'tksk', region: '34.03.01', since: '2026-11-09', until: '2026-11-18' },
    { workerId, pillar: 'psm', region: '34.03.02', since: '2025-01-01', until: '2025-12-31' },
  ])
  expect(await found()).toMatchObject({ since: '2026-11-09' })
  expect(whole([(await found()) as OnLeave])).toEqual([])
})
