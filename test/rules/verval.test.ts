import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedFields, problemsOf } from '../../src/features/reports/kinds/form.ts'
import { kindOf } from '../../src/features/reports/kinds/registry.ts'
import { understand } from '../../src/features/reports/shorthand/understand.ts'
import { inSemin } from '../support/shorthand.ts'

const kind = kindOf('verval')
if (!kind) throw new Error('no kind verval')
const verval = kind

const parts = { layak: 'eligible', 'tidak layak': 'not_eligible', meninggal: 'died', pindah: 'moved' } as const
const found = fc.record(
  Object.fromEntries(Object.keys(parts).map(word => [word, fc.integer({ min: 0, max: 40 })])) as Record<
    keyof typeof parts,
    fc.Arbitrary<number>
  >,
)

describe('what was found of those visited', () => {
  it('makes up all of them, or is a problem with both numbers', () => {
    fc.assert(
      fc.property(found, fc.integer({ min: 0, max: 160 }), (numbers, visited) => {
        const said = Object.entries(numbers).map(([word, count]) => `${word} ${count}`)
        const sum = Object.values(numbers).reduce((a, b) => a + b, 0)
        const { fields, problems } = understand(
          `Verval PKH ds Semin target 200, sdh ${visited}, ${said.join(', ')}`,
          inSemin(),
        )
        expect(fields).toMatchObject({ visited, eligible: numbers.layak, not_eligible: numbers['tidak layak'] })
        expect(problems.length === 0).toBe(sum === visited)
        if (sum !== visited) expect(problems[0]?.args).toMatchObject({ sum, visited })
      }),
    )
  })

  it('is asked only as long as somebody is not accounted for', () => {
    const asked = (values: object) => askedFields(verval, { target: 15, visited: 12, ...values }).map(field => field.id)
    expect(asked({ eligible: 12 })).not.toContain('died')
    expect(asked({ eligible: 10 })).toContain('died')
  })

  it('goes on with the next part, then with the number visited, and offers what would settle it', () => {
    const visited = { target: 15, visited: 12 }
    const rest = { not_eligible: null, not_found: null, died: null, moved: null, refused: null }
    expect(problemsOf(verval, { ...visited, eligible: 10 })).toMatchObject([
      { field: 'not_eligible', id: 'verval-parts-left', args: { sum: 10, visited: 12 } },
    ])
    expect(problemsOf(verval, { ...visited, eligible: 10, ...rest })).toMatchObject([
      { field: 'visited', id: 'verval-sum-lacks', fix: { set: { visited: 10 } } },
    ])
    expect(problemsOf(verval, { ...visited, eligible: 13 })).toMatchObject([
      { field: 'eligible', id: 'verval-sum-exceeds', args: { sum: 13, visited: 12 } },
    ])
    expect(problemsOf(verval, { target: 10, visited: 12, eligible: 12 })).toMatchObject([
      { field: 'visited', id: 'visited-exceeds-target', args: { visited: 12, target: 10 } },
    ])
  })
})

describe('progress', () => {
  it('is one line, and where families and people were counted one of each', () => {
    const pkh = { program: 'pkh', target: 100, visited: 80 }
    const meals = { program: 'meal_elderly', target: 80, visited: 52 }
    expect(verval.digest.lines?.([pkh, pkh])).toMatchObject([
      { id: 'digest-line-verval', figures: { visited: 160, target: 200, progress_percent: 80 } },
    ])
    expect(verval.digest.lines?.([pkh, meals])).toMatchObject([
      { id: 'digest-line-verval-families', figures: { visited: 80, target: 100 } },
      { id: 'digest-line-verval-people', figures: { visited: 52, target: 80, progress_percent: 65 } },
    ])
  })
})
