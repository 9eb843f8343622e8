import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsToNumber } from '../../src/base/number-words.ts'
import { readCount, readDecimal, readMoney } from '../../src/base/numbers-in.ts'
import { number, percent, rupiah } from '../../src/base/numbers-out.ts'

describe('counts in', () => {
  test.each([
    ['26', 26],
    ['26 KPM', 26],
    ['26kpm', 26],
    ['26 orang.', 26],
    [' 26 ', 26],
    ['026', 26],
    ['２６', 26],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['2 ribu', 2000],
    ['0', 0],
    ['nihil', 0],
    ['Nihil.', 0],
    ['nol', 0],
    ['kosong', 0],
    ['-', 0],
    ['tidak ada', 0],
    ['lima', 5],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['lima belas KPM', 15],
    ['dua puluh', 20],
    ['Dua puluh lima', 25],
    ['seratus', 100],
  ])('%j is %d', (text, value) => expect(readCount(text)).toEqual({ kind: 'count', value }))

  test.each([
    'puluhan',
    'belasan orang',
    'sekitar 30',
    'sktr 30',
    '20-an',
    '20an',
    '±30',
    '+/- 30',
    'kurang lebih 30',
    'krg lbh 30',
    'lebih dari 30',
    '30 lebih',
    'hampir 30',
    '26-30',
    'banyak',
  ])('%j is inexact', text => expect(readCount(text)).toEqual({ kind: 'inexact', said: text }))

  test.each(['1,5', '1.5', '1.234,5', '12.50', 'setengah'])('%j is a fraction', text => {
    expect(readCount(text)).toEqual({ kind: 'fraction', said: text })
  })

  test.each(['', '-5', '26/30', '2 juta', 'semua', 'Melati', '26 dari 30', '1.23.456', '9'.repeat(40)])(
    '%j is no count',
    text => expect(readCount(text)).toEqual({ kind: 'none' }),
  )
})

describe('amounts of money in', () => {
  test.each([
    ['Rp 500.000', 500_000],
    ['Rp500.000', 500_000],
    ['Rp. 500.000,-', 500_000],
    ['rp.500.000,00', 500_000],
    ['500000', 500_000],
    ['500rb', 500_000],
    ['500 ribu', 500_000],
    ['500 ribu rupiah', 500_000],
    ['1,5 jt', 1_500_000],
    ['1.5 jt', 1_500_000],
    ['1,1 juta', 1_100_000],
    ['2 juta', 2_000_000],
    ['2 M', 2_000_000_000],
    ['2 miliar', 2_000_000_000],
    ['1,25 milyar', 1_250_000_000],
    ['1.234.567', 1_234_567],
    ['nihil', 0],
  ])('%j is Rp%d', (text, value) => expect(readMoney(text)).toEqual({ kind: 'money', value }))

  test.each(['12.5', '1,5', 'Rp 12.50'])('%j is ambiguous', text => {
    expect(readMoney(text)).toEqual({ kind: 'ambiguous', said: text })
  })

  test.each(['sekitar 500rb', '±2 juta', 'ratusan ribu'])('%j is inexact', text => {
    expect(readMoney(text)).toEqual({ kind: 'inexact', said: text })
  })

  test.each(['', 'gratis', '2 kg', '500 rb 2'])('%j is no amount', text => {
    expect(readMoney(text)).toEqual({ kind: 'none' })
  })
})

describe('decimals in', () => {
  test.each([
    ['1,5', 1.5],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['26', 26],
    ['2,5 kg', 2.5],
    ['-3,5', -3.5],
    ['nihil', 0],
  ])('%j is %d', (text, value) => expect(readDecimal(text)).toEqual({ kind: 'decimal', value }))

  test('12.5 may be 12,5 or a cut-off 12.500: ask', () => {
    expect(readDecimal('12.5')).toEqual({ kind: 'ambiguous', said: '12.5' })
  })

  test.each([
    ['sekitar 2,5', { kind: 'inexact', said: 'sekitar 2,5' }],
    ['banyak sekali', { kind: 'inexact', said: 'banyak sekali' }],
    ['Melati', { kind: 'none' }],
  ])('%j is %j', (text, reading) => expect(readDecimal(text)).toEqual(reading))
})

describe('number words', () => {
  test.each([
    ['nol', 0],
    ['dua belas', 12],
    ['sembilan belas', 19],
    ['sembilan puluh sembilan', 99],
    ['seratus lima', 105],
    ['dua ratus tiga belas', 213],
    ['dua', 2],
  ])('%j is %d', (text, value) => expect(wordsToNumber(text)).toBe(value))

  test.each(['', 'satu dua', 'puluh', 'dua puluh sepuluh', 'lima nol', 'belas', 'seratus nol', 'enambelas kilo'])(
    '%j is no number',
    text => expect(wordsToNumber(text)).toBeUndefined(),
  )
})

describe('numbers out', () => {
  test.each([
    [number(1234), '1.234'],
    [number(1234.5), '1.234,5'],
    [number(1234.5, 'en'), '1,234.5'],
    [number(1_234_567.891), '1.234.567,89'],
    [number(999), '999'],
    [number(0), '0'],
    [number(-5), '-5'],
    [number(-0.001), '0'],
    [percent(0.864), '86,4%'],
    [percent(26 / 30), '86,7%'],
    [percent(26 / 30, 'en'), '86.7%'],
    [percent(0.5), '50%'],
    [percent(1), '100%'],
    [percent(0), '0%'],
    [rupiah(500_000), 'Rp500.000'],
    [rupiah(500_000, 'en'), 'Rp500,000'],
    [rupiah(-1500), '-Rp1.500'],
    [rupiah(0), 'Rp0'],
  ])('%s', (written, expected) => expect(written).toBe(expected))
})

describe('properties', () => {
  test('what the bot writes is read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), value => {
        expect(readCount(number(value))).toEqual({ kind: 'count', value })
        expect(readMoney(rupiah(value))).toEqual({ kind: 'money', value })
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), hundredths => {
        const value = hundredths / 100
        expect(readDecimal(number(value))).toEqual({ kind: 'decimal', value: value + 0 })
      }),
    )
  })

  test('never throws, and a count is a whole number, zero or more', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0159.,- ±rbjtMan') }))
    fc.assert(
      fc.property(text, said => {
        const readings = [readCount(said), readMoney(said), readDecimal(said)]
        for (const reading of readings) {
          if (!('value' in reading)) continue
          expect(Number.isFinite(reading.value)).toBe(true)
          if (reading.kind !== 'decimal') expect(Number.isSafeInteger(reading.value) && reading.value >= 0).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
