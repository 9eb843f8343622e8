import { expect, it } from 'vitest'
import { lookWith, oncePerLook } from '../../src/base/look.ts'

/** As a statement of the query builder: it runs each time it is waited for. */
const lazily = (run: () => number) =>
  // biome-ignore lint/suspicious/noThenProperty: such is a statement of the query builder
  ({ then: (resolve: (value: number) => void) => resolve(run()) })

it('reads once in a look, however many ask, and anew in the next one', async () => {
  let reads = 0
  const count = oncePerLook(
    (_: { db: string }) =>
      lazily(() => {
        reads += 1
        return reads
      }) as Promise<number>,
  )
  const deps = { db: 'database' }
  const [first, second] = [lookWith(deps), lookWith(deps)]
  expect(await Promise.all([count(first), count(first)])).toEqual([1, 1])
  expect(await count(first)).toBe(1)
  expect(await count(second)).toBe(2)
  expect([await count(deps), await count(deps)]).toEqual([3, 4])
  expect(first).toEqual(deps)
})
