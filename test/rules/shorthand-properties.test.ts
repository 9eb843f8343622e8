import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay, partsOf } from '../../src/base/days.ts'
import { kinds } from '../../src/features/reports/kinds/registry.ts'
import { understand } from '../../src/features/reports/shorthand/understand.ts'
import { inSemin } from '../support/shorthand.ts'

const pieces = [
  ...['Ijin lapor', 'lap.', '#p2k2', 'P2K2', 'kunjungan rumah', 'giat', 'nihil', 'klp', 'Melati', 'ds', 'Pundungsari'],
  ...['hadir', 'tdk hadir', 'dari', '/', '26', '30', '0', '1.234', '99999999999', 'sekitar', 'puluhan', 'semua', 'KPM'],
  ...['modul', 'sesi', '2', 'tgl', '31/11', '21/11/26', 'kemarin', 'besok', 'Senin', 'jam 9', 'kendala', 'hasil:', '?'],
  ...['sakit 2 izin 1', 'Semin', '\n', ':', ',', '.', '(', ')', '*', '🙏', '¦', 'tindak lanjut', '-', 'minggu ini'],
]
const message = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(words => words.join(' ')),
)
const setting = inSemin()
const p2k2 = fc
  .tuple(fc.nat(70), fc.nat(70), fc.constantFrom('dari', 'dr', '/', 'dari total'))
  .map(([present, size, of]) => ({
    present,
    size,
    text: `Ijin lapor P2K2 ds Semin hadir ${present} ${of} ${size} kpm`,
  }))

describe('reading any message', () => {
  it('never throws and is pure', () => {
    fc.assert(
      fc.property(message, text => {
        expect(understand(text, setting)).toEqual(understand(text, setting))
      }),
      { numRuns: 500 },
    )
  })

  it('gives days that the calendar has', () => {
    fc.assert(
      fc.property(message, text => {
        const { activity_date: day } = understand(text, setting)
        if (day === null) return
        const { year, month, date } = partsOf(day)
        expect(isDay(year, month, date)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves nothing of its own marks in what it hands on', () => {
    fc.assert(
      fc.property(message, text => {
        expect(JSON.stringify(understand(text, setting).fields)).not.toContain('¦')
      }),
      { numRuns: 500 },
    )
  })

  it('names no field both missing and wrong', () => {
    fc.assert(
      fc.property(message, text => {
        const { missing, problems } = understand(text, setting)
        expect(problems.filter(problem => missing.includes(problem.field))).toEqual([])
      }),
    )
  })
})

describe('attendance', () => {
  it('is at most the group, or a problem', () => {
    fc.assert(
      fc.property(p2k2, ({ text, present, size }) => {
        const { fields, problems } = understand(text, setting)
        const fits = size >= 1 && size <= 60 && present <= Math.min(size, 60)
        expect(problems.length === 0).toBe(fits)
        if (fits) expect(fields).toMatchObject({ present, group_size: size })
      }),
      { numRuns: 300 },
    )
  })
})

describe.each(kinds.map(kind => ({ id: kind.id, kind })))('the example of $id', ({ kind }) => {
  it('is understood whole', () => {
    const read = understand(kind.sample.message, setting)
    expect(read).toMatchObject({ kind: kind.id, fields: kind.sample.values, missing: [], problems: [] })
  })

  it('opens like a report after "Ijin lapor"', () => {
    expect(understand(`Ijin lapor, ${kind.sample.message}`, setting)).toMatchObject({ kind: kind.id, addressed: true })
  })
})
