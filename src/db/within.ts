import { or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { national } from '../base/scope.ts'

const below = (column: SQLWrapper, scope: string) =>
  scope === national ? sql`true` : sql`(${column} >= ${scope} and ${column} < ${`${scope}/`})`

/**
 * True for rows whose region lies within one of the scopes; never true for an empty list. The column is a `regionCode`:
 * in byte order '/' follows '.', so the range is the region and all below it, on the index (LIKE would not be).
 */
export function within(column: SQLWrapper, scopes: readonly string[]): SQL {
  return or(...scopes.map(scope => below(column, scope))) ?? sql`false`
}
