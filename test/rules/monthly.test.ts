import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/base/days.ts'
import { createTranslate } from '../../src/base/translate.ts'
import { employeeNumber } from '../../src/features/agencies/rules/letterhead.ts'
import type { Identity } from '../../src/features/monthly/queries/identity.ts'
import { coverageOf, type Meeting } from '../../src/features/monthly/rules/coverage.ts'
import { monthBefore, monthTitle, runningUntil, spanOf } from '../../src/features/monthly/rules/months.ts'
import { chosenPhotos } from '../../src/features/monthly/rules/photos.ts'
import { type FiledRow, fingerprintOf, monthlyReport } from '../../src/features/monthly/rules/report.ts'
import { type Paper, paperOf } from '../../src/features/monthly/views/paper.ts'
import { drawPdf } from '../../src/features/monthly/views/pdf.ts'
import { kinds } from '../../src/features/reports/kinds/registry.ts'
import { samplePhoto } from '../../src/simulator/actors/sample.ts'
import { readPdf } from '../support/pdf.ts'

const month = '2026-10'
const village = '34.03.12.2009'

const row = (
  kind: string,
  day: string,
  values: Record<string, unknown>,
  photos: FiledRow['photos'] = [],
): FiledRow => ({
  ...{ number: 'LAP-2026-10-0001', kind, day: day as Day, region: village, values, photos },
})

const meeting = (day: string, group: string | null, present: number, size: number, region = village): Meeting => ({
  ...{ day: day as Day, region, group, session: 'M2S05', sessionTitle: undefined, present, size },
})

const complaints = { received: 1, closed: 0, open: 1, late: 0 }
const none = { received: 0, closed: 0, open: 0, late: 0 }

const report = (rows: readonly FiledRow[], meetings: readonly Meeting[] = [], today = '2026-11-02') => {
  const hasComplaints = rows.some(({ kind }) => kind === 'complaint')
  return monthlyReport({ month, today: today as Day, rows, meetings, complaints: hasComplaints ? complaints : none })
}

const identity = {
  ...{ workerId: 1, name: 'Sri Wahyuni, S.Sos.', telegramId: 1, regency: 'Kabupaten Gunungkidul', region: '34.03.12' },
  agency: { officialName: 'Dinas Sosial', shortName: 'Dinsos', zone: 'Asia/Jakarta' },
  places: [{ pillar: 'Pendamping PKH', region: 'Kapanewon Semin' }],
  town: 'Semin',
  letterhead: { address: 'Jalan Satria Nomor 3' },
  signer: { name: 'Budi Santoso', title: null, place: 'Kapanewon Semin', number: null },
} as unknown as Identity

const madeAt = new Date('2026-11-02T01:12:00Z')
const show = { words: createTranslate()('id'), locale: 'id' as const, place: () => 'Pundungsari' }
const paper = (of: ReturnType<typeof report>, change: Partial<Identity> = {}): Paper =>
  paperOf(show, { identity: { ...identity, ...change }, report: of, madeAt })
const everyWord = (of: Paper) => JSON.stringify(of)

describe('months', () => {
  it('know their days, their names and what stands before them', () => {
    expect(spanOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
    expect(monthBefore('2026-01')).toBe('2025-12')
    expect(monthTitle('2026-08', 'id')).toBe('Agustus 2026')
    expect(runningUntil('2026-11', '2026-11-21' as Day)).toBe('2026-11-21')
    expect(runningUntil('2026-10', '2026-11-21' as Day)).toBeNull()
  })
})

describe('coverage', () => {
  it('counts groups once, however their name is written, and apart by village', () => {
    const found = coverageOf(spanOf(month), [
      meeting('2026-09-03', 'Melati 2', 20, 25),
      meeting('2026-09-04', 'Mawar', 20, 22),
      meeting('2026-10-05', 'melati2', 26, 30),
      meeting('2026-10-07', 'Melati 2', 9, 10, '34.03.12.2001'),
      meeting('2026-10-08', null, 5, 8),
    ])
    expect(found).toMatchObject({ own: 3, met: 2, members: 62, meetings: 3, present: 40, of: 48 })
    expect(found?.groups.map(({ name, meetings }) => [name, meetings.length])).toEqual([
      ['melati2', 1],
      ['Melati 2', 1],
      [null, 1],
      ['Mawar', 0],
    ])
  })

  it('knows no group of a later month, and nothing where there is none', () => {
    expect(coverageOf(spanOf(month), [meeting('2026-11-03', 'Melati', 20, 25)])).toBeNull()
  })

  it('adds up to the meetings of the month, whatever they are', () => {
    const day = fc.integer({ min: 1, max: 61 }).map(n => (n <= 30 ? `2026-09-${n}` : `2026-10-${n - 30}`))
    const padded = day.map(text => text.replace(/-(\d)$/, '-0$1'))
    const one = fc.record({
      day: padded,
      group: fc.constantFrom('Melati', 'melati', 'Mawar', null),
      present: fc.nat(30),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), list => {
        const meetings = list.map(({ day, group, present }) => meeting(day, group, present, 30))
        const october = meetings.filter(({ day }) => day >= '2026-10-01')
        const found = coverageOf(
          spanOf(month),
          meetings.toSorted((a, b) => a.day.localeCompare(b.day)),
        )
        expect(found?.meetings ?? 0).toBe(october.length)
        expect(found?.present ?? 0).toBe(october.reduce((sum, { present }) => sum + present, 0))
        expect(found?.of ?? 0).toBe(october.length * 30)
        expect(found?.met ?? 0).toBeLessThanOrEqual(found?.own ?? 0)
      }),
      { numRuns: 100 },
    )
  })
})

describe('photos', () => {
  const photo = (id: string) => ({ fileId: id, uniqueId: id })
  const shown = (rows: readonly FiledRow[]) => chosenPhotos(rows).map(({ fileId }) => fileId)

  it('show the whole month before many of one day', () => {
    const rows = [
      row('p2k2_session', '2026-10-01', {}, ['a1', 'a2', 'a3', 'a4', 'a5'].map(photo)),
      row('p2k2_session', '2026-10-02', {}, ['b1', 'b2'].map(photo)),
      row('home_visit', '2026-10-03', {}, ['c1'].map(photo)),
      row('aid', '2026-10-04', {}, ['d1', 'd2'].map(photo)),
    ]
    expect(shown(rows)).toEqual(['a1', 'a2', 'b1', 'c1', 'd1', 'd2'])
  })

  it('come once, and not where their author does not want them passed on', () => {
    const rows = [
      row('home_visit', '2026-10-01', {}, [photo('same')]),
      row('home_visit', '2026-10-02', {}, [photo('same')]),
      row('home_visit', '2026-10-03', { publishable: 'no' }, [photo('private')]),
    ]
    expect(shown(rows)).toEqual(['same'])
  })
})

describe('the report', () => {
  it('has the figures of the digest for every kind', () => {
    const rows = kinds.map(kind => row(kind.id, '2026-10-05', kind.sample.values))
    const made = report(rows)
    expect(made.figures.map(({ kind }) => kind.id)).toEqual(kinds.map(({ id }) => id))
    for (const { kind, lines } of made.figures)
      expect(lines.map(({ figures }) => figures)[0] ?? kind.digest.figures([kind.sample.values])).toEqual(
        (kind.digest.lines?.([kind.sample.values])[0] ?? { figures: kind.digest.figures([kind.sample.values]) })
          .figures,
      )
    expect(everyWord(paper(made))).not.toMatch(/undefined|\[object|NaN/)
  })

  it('says the same as long as its reports do, on whichever day it is made', () => {
    const rows = [row('home_visit', '2026-10-05', { households: 5 })]
    expect(fingerprintOf(report(rows))).toBe(fingerprintOf(report(rows, [], '2026-12-20')))
    const running = fingerprintOf(report(rows, [], '2026-10-20'))
    expect(running).toBe(fingerprintOf(report(rows, [], '2026-10-21')))
    expect(running).not.toBe(fingerprintOf(report(rows)))
    const changed = [row('home_visit', '2026-10-05', { households: 6 })]
    expect(fingerprintOf(report(changed))).not.toBe(fingerprintOf(report(rows)))
  })
})

describe('the paper', () => {
  it('counts complaints, and tells nothing of them; names nobody who was visited', () => {
    const words = everyWord(
      paper(
        report([
          row('complaint', '2026-10-05', { summary: 'KKS Tukiyem hilang', obstacle: 'Tukiyem takut' }, [
            { fileId: 'f', uniqueId: 'u' },
          ]),
          row('home_visit', '2026-10-06', { households: 1, result: 'Rumah Tukiyem', outcome: 'Tukiyem pulih' }),
        ]),
      ),
    )
    expect(words).toContain('Aduan: masuk 1 · selesai 0 · terbuka 1')
    expect(words).toContain('1 laporan aduan tidak dirinci')
    expect(words).not.toContain('Tukiyem')
  })

  it('hides numbers of identity, wherever they stand', () => {
    const nik = '3403015203900001'
    const of = report([
      row('activity', '2026-10-06', {
        activity_kind: 'other',
        result: `Cek NIK ${nik}`,
        obstacle: nik,
        follow_up: `KK ${nik}`,
      }),
      row('p2k2_session', '2026-10-06', { group: nik, group_size: 5, present: 5 }),
    ])
    expect(everyWord(paper(of, { name: `Sri ${nik}`, town: nik }))).not.toContain('3403015203')
  })

  it('says that a running month is not over', () => {
    const running = monthlyReport({
      month: '2026-11',
      today: '2026-11-21' as Day,
      rows: [],
      meetings: [],
      complaints: none,
    })
    expect(paper(running).subtitles).toEqual(['Bulan November 2026', 'Angka sementara, sampai dengan 21 November 2026'])
  })

  it('is signed by the coordinator, by whom the agency names, or by hand', () => {
    const above = (signer: Partial<Identity['signer']>) =>
      paper(report([]), { signer: { ...identity.signer, ...signer } }).signatures[0]
    expect(above({})).toEqual({
      above: ['Mengetahui,', 'Koordinator Kapanewon Semin'],
      name: 'Budi Santoso',
      below: [],
    })
    expect(above({ title: 'Kepala Bidang', number: '19630511 199103 1 009' })).toMatchObject({
      ...{ above: ['Mengetahui,', 'Kepala Bidang'], below: ['NIP 19630511 199103 1 009'] },
    })
    expect(above({ name: null, place: null })?.above[1]).toBe('Kepala Dinas Sosial')
    expect(above({ name: null, place: null })?.name).toMatch(/^\(…+\)$/)
    expect(paper(report([])).signatures[1]?.above).toEqual(['Semin, 2 November 2026', 'Pendamping PKH'])
  })
})

describe('the PDF', () => {
  it('shows every word with every letter, on numbered pages, with its photos', async () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      row(
        'activity',
        '2026-10-06',
        { activity_kind: 'coordination', result: `Rapat ke-${at} – “D’Müller” 🙏 dan Nyai Ñuñu` },
        [{ fileId: `f${at}`, uniqueId: `u${at}` }],
      ),
    )
    const of = report(many)
    const photos = [samplePhoto(1), undefined, new Uint8Array([1, 2, 3]), samplePhoto(2)]
    const pdf = readPdf(await drawPdf(paper(of), photos, madeAt, { compress: false }))
    expect(pdf.missingGlyphs).toBe(0)
    expect(pdf.pictures).toBe(2)
    expect(pdf.text).toContain('Rapat ke-59 – “D’Müller” dan Nyai Ñuñu'.split(' ')[0])
    for (const word of ['PEMERINTAH KABUPATEN GUNUNGKIDUL', 'LAPORAN BULANAN', '“D’Müller”', 'Ñuñu', 'Mengetahui,'])
      expect(pdf.text).toContain(word)
    expect(pdf.text.match(/Foto tidak dapat diambil/g)).toHaveLength(4)
    expect(pdf.text).toContain(`Halaman ${pdf.pages} dari ${pdf.pages}`)
    expect(pdf.pages).toBeGreaterThan(2)
    expect(pdf.text.match(/No\. laporan/g)?.length).toBeGreaterThan(1)
  })
})

describe('a NIP', () => {
  it('is written as officials write it', () => {
    expect(employeeNumber('NIP. 196305111991031009')).toBe('19630511 199103 1 009')
    expect(employeeNumber('19630511 199103 1 009')).toBe('19630511 199103 1 009')
    for (const wrong of ['3403015203900001', '12', 'Budi', '196305111991033009'])
      expect(employeeNumber(wrong)).toBeUndefined()
  })
})
