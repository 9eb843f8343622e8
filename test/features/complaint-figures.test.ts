import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day, instantAt } from '../../src/base/days.ts'
import { pageOfComplaints, tallyOf } from '../../src/features/complaints/queries/complaints.ts'
import { type ComplaintFigures, complaintFigures } from '../../src/features/complaints/queries/figures.ts'
import { isLate, isOpen, nextStates, type State, stateAtFiling } from '../../src/features/complaints/rules.ts'
import { complaintMoves } from '../../src/features/complaints/table.ts'
import { reports } from '../../src/features/reports/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { semin } from '../support/kapanewon.ts'

const first: Day = '2026-09-01'
const zone = 'Asia/Jakarta'

/** Numbers that look drawn by lot and are the same in every run. */
function lot(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

type Told = {
  day: Day
  region: string
  state: string
  values: { status?: string }
  workerId: number
  moves: { state: State; at: Date }[]
}

/** Complaints of ten weeks, some moved on several times, some just before or after midnight of a Sunday. */
function story(workers: readonly number[], draw = lot(7)): Told[] {
  return Array.from({ length: 80 }, () => {
    const day = addDays(first, draw(70))
    const status = (['received', 'done', 'rejected', undefined] as const)[draw(4)]
    const values = status ? { status } : {}
    const moves: Told['moves'] = []
    let [at, state]: [Date, State] = [instantAt(day, '09:00', zone), stateAtFiling(values)]
    for (let left = draw(4); left > 0; left -= 1) {
      const next = nextStates(state)
      state = next[draw(next.length)] ?? state
      const hour = (['00:00', '23:59', '12:00'] as const)[draw(3)] ?? '12:00'
      at = instantAt(addDays(day, 1 + draw(9) + moves.length * 10), hour, zone)
      moves.push({ state, at })
    }
    const region = ['34.03.12.2009', '34.03.12.2010', '34.03.13.2001'][draw(3)] ?? ''
    const reportState = ['filed', 'filed', 'filed', 'withdrawn', 'waiting'][draw(5)] ?? 'filed'
    return { day, region, state: reportState, values, workerId: workers[draw(workers.length)] ?? 0, moves }
  })
}

/** The same by hand: told one after the other, without the database. */
function counted(all: readonly Told[], span: { from: Day; to: Day; today: Day }, scope: string) {
  const end = instantAt(addDays(span.to, 1), '00:00', zone)
  const begin = instantAt(span.from, '00:00', zone)
  const [lastDay = span.to] = [span.today, span.to].sort()
  const figures = { received: 0, closed: 0, open: 0, late: 0 }
  for (const one of all) {
    if (one.state !== 'filed' || !`${one.region}.`.startsWith(`${scope}.`) || one.day > span.to) continue
    const before = one.moves.filter(({ at }) => at < end)
    const state = before.at(-1)?.state ?? stateAtFiling(one.values)
    const isRecent = before.length > 0 ? (before.at(-1)?.at ?? begin) >= begin : one.day >= span.from
    if (one.day >= span.from) figures.received += 1
    if (isOpen(state)) figures.open += 1
    else if (isRecent) figures.closed += 1
    if (isLate(state, one.day, lastDay)) figures.late += 1
  }
  return figures
}

describe('figures of complaints', () => {
  let app: TestApp
  let agencyId: number
  let all: Told[]
  beforeAll(async () => {
    app = await startApp()
    const place = await semin(app)
    agencyId = place.agencyId
    all = story([place.sri.workerId, place.tono.workerId])
    for (const [at, { day, moves, ...rest }] of all.entries()) {
      const row = { draftId: 7_000_000 + at, agencyId, number: `LAP-${at}`, pillar: 'pkh', kind: 'complaint', ...rest }
      const [report] = await app.db
        .insert(reports)
        .values({
          ...row,
          state: row.state as 'filed',
          activityDate: day,
          photos: [],
          filedAt: instantAt(day, '09:00', zone),
        })
        .returning({ id: reports.id })
      const movedBy = place.budi.workerId
      const rows = moves.map((move, seq) => ({
        reportId: report?.id ?? 0,
        seq: seq + 1,
        state: move.state,
        movedBy,
        movedAt: move.at,
      }))
      if (rows.length > 0) await app.db.insert(complaintMoves).values(rows)
    }
  })

  it.each(['34.03', '34.03.12', '34.03.12.2009', '34.03.14'])(
    'of every week in %s are what one counts by hand',
    async scope => {
      const seen: ComplaintFigures[] = []
      for (let week = 0; week < 14; week += 1) {
        const from = addDays('2026-08-31', week * 7)
        const span = { from, to: addDays(from, 6), today: addDays(from, week % 2 === 0 ? 7 : 2) }
        const figures = await complaintFigures(app.db, { agencyId, zone, scope, ...span })
        expect(figures, `${scope} ${from}`).toEqual(counted(all, span, scope))
        seen.push(figures)
      }
      const sum = (name: keyof ComplaintFigures) => seen.reduce((total, figures) => total + figures[name], 0)
      if (scope !== '34.03.14')
        for (const name of ['received', 'closed', 'open', 'late'] as const) expect(sum(name)).toBeGreaterThan(0)
    },
  )

  it('of one worker are theirs alone, and of another agency none', async () => {
    const span = { from: first, to: addDays(first, 90), today: addDays(first, 90) }
    const [someone] = all.map(({ workerId }) => workerId)
    const own = await complaintFigures(app.db, { agencyId, zone, scope: '34.03', ...span, workerId: someone ?? 0 })
    expect(own).toEqual(
      counted(
        all.filter(({ workerId }) => workerId === someone),
        span,
        '34.03',
      ),
    )
    const foreign = await complaintFigures(app.db, { agencyId: agencyId + 1, zone, scope: '34.03', ...span })
    expect(foreign).toEqual({ received: 0, closed: 0, open: 0, late: 0 })
  })

  it('agree with the list of those who handle them', async () => {
    const today = addDays(first, 90)
    const reaches = [{ agencyId, scopes: ['34.03'] }]
    const { open, late } = counted(all, { from: first, to: today, today }, '34.03')
    const tally = await tallyOf(app.db, { reaches }, today)
    expect(tally).toMatchObject({ open, late, all: all.filter(({ state }) => state === 'filed').length })
    const page = { today, limit: 100, offset: 0 }
    for (const filter of ['open', 'late', 'closed', 'all'] as const) {
      const rows = await pageOfComplaints(app.db, { reaches }, { ...page, filter })
      expect(rows, filter).toHaveLength(tally[filter])
      if (filter === 'open') expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).toSorted())
    }
    expect(await tallyOf(app.db, { reaches: [] }, today)).toEqual({ open: 0, late: 0, closed: 0, all: 0 })
  })
})
