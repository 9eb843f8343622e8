import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '../../src/base/log.ts'
import { createTranslate } from '../../src/base/translate.ts'
import type { Deps } from '../../src/deps.ts'
import { agencies } from '../../src/features/agencies/table.ts'
import { addReportPhotos } from '../../src/features/reports/actions/add-report-photos.ts'
import { applyCorrection } from '../../src/features/reports/actions/apply-correction.ts'
import { correctionDraft } from '../../src/features/reports/actions/begin-correction.ts'
import { correctReport } from '../../src/features/reports/actions/correct-report.ts'
import { decideReport } from '../../src/features/reports/actions/decide-report.ts'
import { withdrawReport } from '../../src/features/reports/actions/withdraw-report.ts'
import { type Report, reportDrafts, reports, reportVersions } from '../../src/features/reports/table.ts'
import { asCoordinator } from '../../src/features/workers/access.ts'
import { workers } from '../../src/features/workers/table.ts'
import { freshPostgres, type PostgresDatabase } from '../support/database.ts'

const now = new Date('2026-11-21T01:00:00Z')
const values = {
  ...{ region: '34.03.12.2009', activity_date: '2026-11-21', group: 'Melati', session: 'M2S05' },
  ...{ group_size: 30, present: 26, obstacle: 'hujan' },
}
const rounds = [1, 2, 3, 4, 5, 6]

let database: PostgresDatabase
let deps: Deps
let agencyId: number
let sri: number
let budi: number

beforeAll(async () => {
  database = await freshPostgres()
  const account = { id: 1, username: 'PilarBot', canReadAllGroupMessages: false }
  deps = { db: database.db, clock: { now: () => now }, log: createLog('silent'), translate: createTranslate(), account }
  const agency = { region: '34.03', officialName: 'Dinas Sosial', shortName: 'Dinsos', greeting: 'neutral' } as const
  const founded = { ...agency, zone: 'Asia/Jakarta' as const, createdAt: now, createdBy: 0 }
  const [row] = await deps.db.insert(agencies).values(founded).returning()
  agencyId = row?.id ?? 0
  const people = ['Sri', 'Budi'].map((name, at) => ({ agencyId, name, telegramId: 11 + at, createdAt: now }))
  const [one, two] = await deps.db.insert(workers).values(people).returning()
  sri = one?.id ?? 0
  budi = two?.id ?? 0
})
afterAll(() => database.close())

let lastId = 7_000
const next = () => ++lastId

const author = () => ({
  ...{ workerId: sri, zone: 'Asia/Jakarta' as const },
  receipt: () => ({ text: 'receipt' }),
  approval: () => ({ text: 'approval' }),
})

/** A report as it was filed, or as it waits for the coordinator. */
async function filed(state: Report['state'] = 'filed'): Promise<Report> {
  const id = next()
  const said = {
    draftId: id,
    number: `LAP-2026-11-${id}`,
    agencyId,
    workerId: sri,
    pillar: 'pkh',
    kind: 'p2k2_session',
  }
  const place = { region: values.region, activityDate: values.activity_date }
  const row = { ...said, ...place, values, photos: [], filedAt: now, state }
  const [report] = await deps.db.insert(reports).values(row).returning()
  if (!report) throw new Error('no report')
  return report
}

/** Changes that were typed and wait for a press. */
async function typed(report: Report, changes: object) {
  const begun = correctionDraft(now, report, { updateId: next(), telegramId: 11, zone: 'Asia/Jakarta' })
  const draft = { ...begun, values: { ...report.values, ...changes } }
  await deps.db.insert(reportDrafts).values(draft)
  return draft
}

const press = (draft: Awaited<ReturnType<typeof typed>>) => applyCorrection(deps, author(), draft, next())
const ralat = ({ id }: Report, changes: Record<string, unknown>) =>
  correctReport(deps, author(), { reportId: id, updateId: next(), changes })
const withdraw = ({ id, version }: Report) =>
  withdrawReport(deps, author(), { reportId: id, version, updateId: next(), reason: 'mistaken' })

function approve({ id, version }: Report) {
  const speaker = { telegramId: 12, locale: 'id', zone: 'Asia/Jakarta' } as const
  const worker = { id: budi, agencyId, name: 'Budi', address: null, memberships: [] }
  const roles = [{ role: 'coordinator' as const, scope: '34.03.12', agencyId }]
  const coordinator = asCoordinator({ ...speaker, worker, roles }, agencyId, values.region)
  if (!coordinator) throw new Error('does not lead there')
  const told = { ...author(), telegramId: 11, told: () => ({ text: 'told' }) }
  return decideReport(deps, coordinator, { reportId: id, version, updateId: next() }, told)
}

const standing = async ({ id }: Report) => (await deps.db.select().from(reports).where(eq(reports.id, id)))[0]
const versionsOf = ({ id }: Report) =>
  deps.db.select().from(reportVersions).where(eq(reportVersions.reportId, id)).orderBy(reportVersions.version)

describe('changes of one moment, on connections of their own', () => {
  it('replies that correct different things all stand, each as one version', async () => {
    for (const _ of rounds) {
      const report = await filed()
      const changes = [{ present: 27 }, { obstacle: 'banjir' }, { group_size: 31 }, { session: 'M2S06' }]
      const done = await Promise.all(changes.map(change => ralat(report, change)))
      expect(done.map(one => one.outcome)).toEqual(Array(4).fill('corrected'))
      expect(await standing(report)).toMatchObject({ version: 5, values: Object.assign({}, ...changes) })
      expect((await versionsOf(report)).map(({ version }) => version)).toEqual([1, 2, 3, 4])
    }
  })

  it('two devices, one button: one version, and the other press finds it closed', async () => {
    for (const _ of rounds) {
      const report = await filed()
      const draft = await typed(report, { present: 27 })
      const done = await Promise.all([press(draft), press(draft), press(draft)])
      expect(done.filter(one => one?.outcome === 'corrected')).toHaveLength(1)
      expect(done.filter(one => one === undefined)).toHaveLength(2)
      expect(await versionsOf(report)).toHaveLength(1)
    }
  })

  it('edit, button and reply about different things are all kept', async () => {
    for (const _ of rounds) {
      const report = await filed()
      const [edit, menu] = [await typed(report, { present: 27 }), await typed(report, { obstacle: 'banjir' })]
      const photo = { fileId: 'a', uniqueId: 'a' }
      const added = { reportId: report.id, updateId: next(), photos: [photo] }
      await Promise.all([
        ...[press(edit), press(menu), ralat(report, { session: 'M2S06' })],
        addReportPhotos(deps, author(), added),
      ])
      const said = { present: 27, obstacle: 'banjir', session: 'M2S06' }
      expect(await standing(report)).toMatchObject({ version: 5, values: said, photos: [photo] })
      expect(await versionsOf(report)).toHaveLength(4)
    }
  })

  it('of two who change the same, the later is told what now holds', async () => {
    for (const _ of rounds) {
      const report = await filed()
      const [one, two] = [await typed(report, { present: 27 }), await typed(report, { present: 28 })]
      const done = await Promise.all([press(one), press(two)])
      const winner = done.find(each => each?.outcome === 'corrected')
      const loser = done.find(each => each?.outcome === 'outdated')
      if (winner?.outcome !== 'corrected' || loser?.outcome !== 'outdated') throw new Error('nobody won')
      expect(loser.report).toMatchObject({ version: 2, values: winner.report.values })
      expect(await versionsOf(report)).toMatchObject([{ version: 1, values: { present: 26 } }])
    }
  })

  it('withdrawn and corrected: whoever is later learns of the other', async () => {
    for (const _ of rounds) {
      const report = await filed()
      const [withdrawn, corrected] = await Promise.all([withdraw(report), ralat(report, { present: 27 })])
      const outcomes = [withdrawn.outcome, corrected.outcome]
      expect([['withdrawn', 'closed'].join(), ['outdated', 'corrected'].join()]).toContain(outcomes.join())
      const after = await standing(report)
      expect(after).toMatchObject({ version: 2, state: outcomes[0] === 'withdrawn' ? 'withdrawn' : 'filed' })
      for (const one of [withdrawn, corrected])
        expect(one).toMatchObject({ report: { version: 2, state: after?.state } })
      expect(await versionsOf(report)).toHaveLength(1)
    }
  })

  it('approved and withdrawn: one of them, and the other is told', async () => {
    for (const _ of rounds) {
      const report = await filed('waiting')
      const [withdrawn, approved] = await Promise.all([withdraw(report), approve(report)])
      const outcomes = [withdrawn.outcome, approved.outcome].join()
      expect([['withdrawn', 'settled'].join(), ['outdated', 'decided'].join()]).toContain(outcomes)
      const state = approved.outcome === 'decided' ? 'filed' : 'withdrawn'
      for (const one of [withdrawn, approved]) expect(one).toMatchObject({ report: { version: 2, state } })
      expect(await versionsOf(report)).toHaveLength(1)
    }
  })

  it('an update that arrives at two processes changes once', async () => {
    for (const _ of rounds) {
      const report = await filed()
      const updateId = next()
      const correction = { reportId: report.id, updateId, changes: { present: 27 } }
      const done = await Promise.all([1, 2, 3].map(() => correctReport(deps, author(), correction)))
      expect(done.map(one => one.outcome)).toEqual(Array(3).fill('corrected'))
      expect(done).toMatchObject(Array(3).fill({ former: { values: { present: 26 } }, report: { version: 2 } }))
      expect(await versionsOf(report)).toHaveLength(1)
    }
  })
})
