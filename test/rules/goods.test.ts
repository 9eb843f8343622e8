import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGoods } from '../../src/features/reports/kinds/goods.ts'
import { goodsCatalogue, goodsUnits } from '../../src/features/reports/kinds/goods-catalogue.ts'
import { addedUp, goodsIn, goodText, mergedGoods } from '../../src/features/reports/kinds/goods-lines.ts'
import type { Good } from '../../src/features/reports/kinds/kind.ts'
import { kindOf } from '../../src/features/reports/kinds/registry.ts'
import { understandCorrection } from '../../src/features/reports/shorthand/replies.ts'
import { understand } from '../../src/features/reports/shorthand/understand.ts'
import { inSemin } from '../support/shorthand.ts'

const indramayu =
  'kursi roda 1 unit, kursi roda standar 21 unit, mesin jahit 2 unit, peralatan tidur 3 buah, sembako 26 paket'
const linesOf = (text: string) => goodsIn(understand(text, inSemin()).fields.lines)
const written = (goods: readonly Good[]) => goods.map(goodText).join(', ')

const good = fc
  .tuple(
    fc.constantFrom(...goodsCatalogue.map(({ name }) => name)),
    fc.integer({ min: 1, max: 5_000 }),
    fc.constantFrom(...goodsUnits.map(({ id }) => id)),
  )
  .map(([item, qty, unit]): Good => ({ item, qty, unit }))
const list = fc.uniqueArray(good, { minLength: 2, maxLength: 8, selector: ({ item }) => item })

describe('a list of goods', () => {
  it('comes back exactly as it was written, also as a message by itself', () => {
    expect(written(linesOf(indramayu))).toBe(indramayu)
    expect(readGoods(indramayu)).toMatchObject({ kind: 'goods', goods: { length: 5 } })
  })

  it('is read again from what is written of it, whatever is on it', () => {
    fc.assert(
      fc.property(list, goods => {
        expect(readGoods(written(goods))).toEqual({ kind: 'goods', goods })
        expect(linesOf(`Penyaluran bantuan ds Semin: ${written(goods)}`)).toEqual(goods)
      }),
    )
  })

  it.each([
    ['26 paket sembako dan 3 unit kursi roda', 'sembako 26 paket, kursi roda 3 unit'],
    ['sembako 26 paket kursi roda 3 unit', 'sembako 26 paket, kursi roda 3 unit'],
    ['1. sembaco : 26 pkt\n2. kursi rod : 3 unt', 'sembako 26 paket, kursi roda 3 unit'],
    ['beras 2,5 kg; uang tunai Rp 500.000', 'beras 2,5 kg, uang tunai Rp500.000'],
    ['beras 5 kg 10 karung', 'beras 5 kg 10 karung'],
    ['kandang ayam dua unit', 'kandang ayam 2 unit'],
  ])('takes %s', (typed, expected) => {
    const read = readGoods(typed)
    expect(read.kind === 'goods' ? written(read.goods) : read).toBe(expected)
  })

  it.each([
    ['sembako 26 paket, kursi roda 3', 'goods-unit-missing', 'kursi roda 3'],
    ['sembako 26 paket, kambing 2 ekor', 'goods-unit-unknown', 'kambing 2 ekor'],
    ['kursi roda 1,5 unit', 'goods-whole', 'kursi roda 1,5 unit'],
    ['sembako sekitar 30 paket', 'goods-inexact', 'sembako sekitar 30 paket'],
    ['sembako 0 paket', 'goods-nothing', 'sembako 0 paket'],
    ['sembako 26 paket, entah apa', 'goods-unreadable', 'entah apa'],
  ])('refuses %s and names the line', (typed, id, line) => {
    expect(readGoods(typed)).toMatchObject({ kind: 'problem', id, args: { line } })
  })

  it('changes one line and keeps the others', () => {
    const aid = kindOf('aid')
    const lines = linesOf(indramayu)
    if (!aid) throw new Error('no kind aid')
    const env = { ...inSemin(), today: '2026-11-21' as const, groups: [], values: {} }
    const changed = understandCorrection('Ralat: sembako 27 paket', aid, { lines }, env)
    expect(written(goodsIn(changed?.lines))).toBe(indramayu.replace('26 paket', '27 paket'))
    expect(mergedGoods(lines, [{ item: 'tenda', qty: 1, unit: 'unit' }])).toHaveLength(6)
  })
})

describe('adding up', () => {
  it('never adds across things or units, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(good, { maxLength: 40 }), goods => {
        const sums = addedUp(goods)
        const same = (a: Good, b: Good) => a.item === b.item && a.unit === b.unit
        for (const sum of sums)
          expect(sum.qty).toBe(goods.filter(one => same(one, sum)).reduce((total, { qty }) => total + qty, 0))
        expect(goods.every(one => sums.filter(sum => same(one, sum)).length === 1)).toBe(true)
      }),
    )
  })

  it('keeps decimals of kilograms exact', () => {
    const rice = (qty: number): Good => ({ item: 'beras', qty, unit: 'kg' })
    expect(addedUp([rice(0.1), rice(0.2)])).toEqual([rice(0.3)])
  })
})
