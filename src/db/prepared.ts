import type { Sql } from 'postgres'
import type { WatchStatement } from './open.ts'

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
export function withPrepared(sql: Sql, watch?: WatchStatement): Sql {
  const client = sql as unknown as Client
  const { begin } = client
  prepare(client)
  client.begin = work => begin(scope => work(prepareTransaction(scope as Transaction)))
  if (watch) tellStatements(client, watch)
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

/** Not by the driver's `debug`, under which it takes a stack trace for every statement. */
function tellStatements(client: Client, watch: WatchStatement) {
  const { begin } = client
  let transactions = 0
  const tell = (scope: Scope, number: number) => {
    const { unsafe } = scope
    scope.unsafe = (text, parameters = [], options) => {
      // The driver begins a transaction by a statement of the client's.
      if (!text.startsWith('begin')) watch(number, text, parameters)
      return unsafe(text, parameters, options)
    }
  }
  tell(client, 0)
  client.begin = work => {
    transactions += 1
    const number = transactions
    watch(number, 'begin', [])
    const telling = async (scope: Scope) => {
      tell(scope, number)
      const result = await work(scope)
      watch(number, 'commit', [])
      return result
    }
    return begin(telling)
  }
}
