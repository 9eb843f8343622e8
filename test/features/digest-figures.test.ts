import { asc, getTableName, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTranslate } from '../../src/base/translate.ts'
import type { Database } from '../../src/db/open.ts'
import { type Agency, agencies, pillars } from '../../src/features/agencies/table.ts'
import { complaintMoves } from '../../src/features/complaints/table.ts'
import { attendanceIn, comparisonIn, summaryOf } from '../../src/features/digests/queries.ts'
import { countStates } from '../../src/features/digests/rules/week.ts'
import { detailsText, digestText } from '../../src/features/digests/views.ts'
import { regions } from '../../src/features/regions/table.ts'
import { reportDrafts, reports, reportVersions } from '../../src/features/reports/table.ts'
import { leaves, memberships, workers } from '../../src/features/workers/table.ts'
import { chats } from '../../src/outbox/table.ts'
import { freshPglite } from '../support/database.ts'
import {
  complaintsBySql,
  countsBySql,
  type GoodSum,
  goodsBySql,
  reportsBySubdistrict,
  statesBySql,
  totalsBySql,
} from '../support/figures.ts'
import { randomWeek } from '../support/random-week.ts'

const places = ['34.03.12', '34.03.03', '34.03.04', '34.03.01']
const emptied = [complaintMoves, reportVersions, reports, reportDrafts, leaves, chats, memberships, workers, pillars]
const [span, before] = [
  { from: '2026-11-16', to: '2026-11-22' },
  { from: '2026-11-09', to: '2026-11-15' },
] as const
const today = '2026-11-23'
const words = createTranslate()('id')

/** What came up in the weeks that were drawn. */
const occurred = { states: new Set<string>(), kinds: new Set<string>(), lines: new Set<string>() }

let database: Database
let agency: Agency
let other: number
let villages: { code: string }[]

beforeAll(async () => {
  database = await freshPglite()
  const row = { officialName: 'Dinas Sosial', shortName: 'Dinsos', greeting: 'neutral', zone: 'Asia/Jakarta' } as const
  const values = ['34.03', '64.02'].map(region => ({ ...row, region, createdAt: new Date(0), createdBy: 0 }))
  const [first, second] = await database.db.insert(agencies).values(values).returning()
  agency = first as Agency
  other = (second as Agency).id
  const found = await database.db.select({ code: regions.code }).from(regions).orderBy(asc(regions.code))
  villages = found.filter(({ code }) => code.length === 13 && places.includes(code.slice(0, 8)))
})
afterAll(() => database.close())

/** A new week in place of the one before. */
async function fill(seed: number) {
  const names = emptied.map(table => `"${getTableName(table)}"`).join(', ')
  await database.db.execute(sql.raw(`truncate ${names} restart identity cascade`))
  await randomWeek({ db: database.db, agencyId: agency.id, other, villages }, seed)
  for (const { kind } of await database.db.selectDistinct({ kind: reports.kind }).from(reports))
    occurred.kinds.add(kind)
}

const say = (value: number) => value.toLocaleString('id-ID', { maximumFractionDigits: 3 })
const good = ({ item, unit, qty }: GoodSum) => (unit === 'rp' ? `${item} Rp${say(qty)}` : `${item} ${say(qty)} ${unit}`)

/** The lines of the kinds, written from what the SQL says. */
async function linesBySql(scope: string, mostGoods: number): Promise<string[]> {
  const asked = { agencyId: agency.id, scope }
  const counts = await countsBySql(database.db, asked)
  const goods = (await goodsBySql(database.db, asked)).map(good)
  const { received, closed, open } = await complaintsBySql(database.db, asked)
  const { p2k2_session: p2k2, home_visit: visit, activity } = counts
  const verval = (['families', 'people'] as const).flatMap(unit => {
    const own = counts[`verval-${unit}`]
    return own ? [{ own, unit: unit === 'families' ? ' keluarga' : ' orang' }] : []
  })
  const shown = [
    ...goods.slice(0, mostGoods),
    ...(goods.length > mostGoods ? [`${goods.length - mostGoods} lainnya`] : []),
  ]
  const line = (
    numbers: Readonly<Record<string, number>> | undefined,
    write: (value: (name: string) => string) => string,
  ) => (numbers ? [write(name => say(numbers[name] ?? Number.NaN))] : [])
  return [
    ...line(p2k2, n => `P2K2 ${n('meetings')} pertemuan · ${n('present')} dari ${n('size')} KPM (${n('percent')}%)`),
    ...line(visit, n => `Kunjungan ${n('households')} KK`),
    ...verval.map(({ unit, own: { visited = 0, target = 0, percent = 0 } }) => {
      const of = verval.length === 1 ? '' : unit
      return `Verval ${say(visited)} dari ${say(target)}${of} (${say(percent)}%)`
    }),
    ...(goods.length > 0 ? [`Bantuan barang: ${shown.join(' · ')}`] : []),
    ...(received + closed + open > 0 ? [`Aduan: masuk ${received} · selesai ${closed} · terbuka ${open}`] : []),
    ...line(activity, n => `Kegiatan lain ${n('activities')}`),
  ]
}

const change = (now: number, then: number) => {
  if (now === then) return '(sama dengan pekan sebelumnya)'
  return now > then ? `(naik ${now - then})` : `(turun ${then - now})`
}

async function readBy(scope: string) {
  const reading = { agency, scope, span, today } as const
  const summary = await summaryOf(database.db, reading, before)
  const data = { ...reading, title: scope, addressed: false, late: false, compared: 'week' as const, summary }
  return { reading, summary, data }
}

const letters = async (scope: string) => {
  const asked = { agencyId: agency.id, scope }
  const totals = await totalsBySql(database.db, asked)
  const states = (await statesBySql(database.db, asked)).map(({ state }) => state)
  const expected = states.filter(state => state !== 'on-leave').length
  const reporting = states.filter(state => ['on-time', 'late', 'nihil'].includes(state)).length
  const { late } = await complaintsBySql(database.db, asked)
  const attention = late > 0 ? ['Perlu perhatian:', `⚠️ ${late} aduan belum dijawab lebih dari 14 hari`] : []
  const total = `Laporan ${totals.reports} ${change(totals.reports, totals.before)} · ${reporting} dari ${expected} petugas`
  const people = [
    ...(totals.nihil > 0 ? [`Nihil kegiatan lapangan ${totals.nihil} petugas`] : []),
    ...(totals.volunteers > 0 ? [`Relawan yang melapor ${totals.volunteers} orang`] : []),
  ]
  return { attention, total, people }
}

const bare = (text: string) => text.replaceAll(/<[^>]+>|[\u2068\u2069]/g, '').split('\n')

describe.each([1, 2, 3, 4])('a week drawn from %i: every figure is what SQL finds in the rows', seed => {
  beforeAll(() => fill(seed))

  test.each(['34.03', ...places, '34.03.12.2009'])('the letter about %s', async scope => {
    const { data } = await readBy(scope)
    const { attention, total, people } = await letters(scope)
    const [, , ...written] = bare(digestText(words, data, 'id'))
    for (const line of written) occurred.lines.add(line)
    expect(written).toEqual([...attention, '', total, ...(await linesBySql(scope, 6)), ...people])
  })

  test.each(['34.03', '34.03.12'])('who stands where in %s', async scope => {
    const { reading, summary } = await readBy(scope)
    const people = await attendanceIn(database.db, reading)
    const known = await statesBySql(database.db, { agencyId: agency.id, scope })
    const found = people.map(({ id, region, state }) => ({ id, region, state })).sort((a, b) => a.id - b.id)
    expect(found).toEqual(known)
    expect(countStates(people)).toEqual(summary.states)
    for (const { state } of known) occurred.states.add(state)
  })

  test('the details name all goods, and the sub-districts that may be compared', async () => {
    const { reading, data } = await readBy('34.03')
    const asked = { agencyId: agency.id, scope: '34.03' }
    const rows = await comparisonIn(database.db, reading)
    const reported = new Map((await reportsBySubdistrict(database.db, asked)).map(row => [row.region, row.reports]))
    const people = (await statesBySql(database.db, asked)).filter(({ state }) => state !== 'on-leave')
    const expected = places.toSorted().flatMap(place => {
      const own = people.filter(({ region }) => region.startsWith(place)).map(({ state }) => state)
      const reporting = own.filter(state => ['on-time', 'late', 'nihil'].includes(state)).length
      return own.length < 3
        ? []
        : [{ region: place, reports: reported.get(place) ?? 0, expected: own.length, reporting }]
    })
    expect(rows.map(({ title: _, ...row }) => row)).toEqual(expected)
    const details = bare(detailsText(words, data, rows, 'id'))
    expect(details).toEqual(expect.arrayContaining(await linesBySql('34.03', 1_000)))
  })
})

test('the weeks are not poor: every state, every kind and every line occurred in them', () => {
  const { states, kinds, lines } = occurred
  const all = ['late', 'nihil', 'not-joined', 'on-leave', 'on-time', 'silent', 'unreachable', 'waiting']
  expect([...states].sort()).toEqual(all)
  expect(kinds.size).toBe(7)
  const shapes = [...lines].map(line => line.replaceAll(/[\d.,]+/g, 'N').replace(/: .*lainnya$/, ': … lainnya'))
  for (const unit of ['', ' keluarga', ' orang']) expect(shapes).toContain(`Verval N dari N${unit} (N%)`)
  expect(shapes).toContain('Bantuan barang: … lainnya')
  expect(shapes).toContain('⚠️ N aduan belum dijawab lebih dari N hari')
})
