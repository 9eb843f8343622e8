import type { Sql } from 'postgres'

type Unsafe = (text: string, parameters?: unknown[], options?: object) => unknown
type Scope = { unsafe: Unsafe }
type Work = (scope: Scope) => unknown
type Client = Scope & { begin(work: Work): unknown }
type Transaction = Scope & { savepoint(work: Work): unknown }

/** Long ones are lists of many rows, hardly ever of the same length twice. */
const longest = 5_000

/**
 * Lets the client prepare what drizzle sends: drizzle names no statement, and then the driver takes two round trips for
 * each and the server plans it anew every time.
 */
export function withPrepared(sql: Sql): Sql {
  const client = sql as unknown as Client
  const { begin } = client
  prepare(client)
  client.begin = work => begin(scope => work(prepareTransaction(scope as Transaction)))
  return sql
}

function prepare(scope: Scope) {
  const { unsafe } = scope
  scope.unsafe = (text, parameters = [], options = {}) =>
    unsafe(text, parameters, { ...options, prepare: parameters.length > 0 && text.length < longest })
}

function prepareTransaction(scope: Transaction): Transaction {
  const { savepoint } = scope
  prepare(scope)
  scope.savepoint = work => savepoint(inner => work(prepareTransaction(inner as Transaction)))
  return scope
}
