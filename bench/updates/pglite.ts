import { PGlite } from '@electric-sql/pglite'
import type { Database, WatchStatement } from '../../src/db/open.ts'
import { wrapPglite } from '../../src/db/pglite.ts'

type Query = (text: string, parameters?: unknown[], options?: object) => Promise<unknown>
type Scope = { query: Query }
type Work = (scope: Scope) => Promise<unknown>
type Client = Scope & { transaction(work: Work): Promise<unknown> }

/** The embedded database in `folder`, of whose statements `watch` is told. */
export async function openWatchedPglite(folder: string, watch: WatchStatement): Promise<Database> {
  const pglite = await PGlite.create(folder)
  const database = wrapPglite(pglite)
  // Above what prepares: below it a statement is bound and no longer a text.
  const client = pglite as unknown as Client
  const { transaction } = client
  tell(client, watch)
  client.transaction = work =>
    transaction.call(client, async scope => {
      watch(1, 'begin', [])
      tell(scope, watch)
      const result = await work(scope)
      watch(1, 'commit', [])
      return result
    })
  return database
}

function tell(scope: Scope, watch: WatchStatement) {
  const { query } = scope
  const connection = 'transaction' in scope ? 0 : 1
  scope.query = (text, parameters = [], options) => {
    watch(connection, text, parameters)
    return query.call(scope, text, parameters, options)
  }
}
