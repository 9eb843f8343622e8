import { plainText } from '../base/translate.ts'
import type { Deps } from '../deps.ts'
import { standingOf } from '../features/workers/queries/places.ts'
import { identify } from '../features/workers/queries.ts'
import { standingText } from '../features/workers/views/joining.ts'

/** What each person is in Pilar, for those who choose whose telephone to hold; strangers are left out. */
export async function describePeople(deps: Deps, people: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const words = deps.translate('id')
  const lines = await Promise.all(
    people.map(async telegramId => {
      const { worker } = await identify(deps.db, { telegramId, ownerIds: [] })
      const standing = worker && (await standingOf(deps.db, worker))
      const line = standing ? standingText(words, standing) : worker && words('role-owner')
      return [telegramId, line && plainText(line)] as const
    }),
  )
  return new Map(lines.flatMap(([id, line]) => (line ? [[id, line] as const] : [])))
}
