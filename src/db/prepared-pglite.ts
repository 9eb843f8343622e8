import {
  type messages,
  type PGlite,
  parse,
  protocol,
  type QueryOptions,
  type Results,
  type Transaction,
} from '@electric-sql/pglite'

const { serialize } = protocol

type Message = messages.BackendMessage
/** `row`: the description of the rows, which a prepared statement is not asked for again. */
type Statement = { name: string; types: readonly number[]; row: Message[] }
type Query = <T>(text: string, parameters?: unknown[], options?: QueryOptions) => Promise<Results<T>>

/** The other kinds change tables or sessions, and are hardly ever sent twice. */
const repeated = /^\s*(select|insert|update|delete|with)\b/i
/** Each is kept in the memory of the database. */
const most = 500
const longest = 5_000

/**
 * Lets PGlite prepare what is sent more than once. By itself it parses and plans every statement anew, in six calls
 * where one does, which takes most of the time of a small statement.
 */
export function withPreparedPglite(client: PGlite): PGlite {
  const statements = new Map<string, Statement>()
  let names = 0

  async function prepare(text: string): Promise<Statement> {
    names += 1
    const name = `pilar_${names}`
    const asked = [serialize.parse({ name, text }), serialize.describe({ type: 'S', name })]
    const answer = await send(client, asked)
    const row = answer.filter(message => message.name === 'rowDescription')
    const statement = { name, types: parse.parseDescribeStatementResults(answer), row }
    statements.set(text, statement)
    return statement
  }

  /** Only while nothing else runs on the client, or within the transaction that runs on it. */
  const run: Query = async (text, parameters = [], options) => {
    const { name, types, row } = statements.get(text) ?? (await prepare(text))
    const values = parameters.map((parameter, place) => written(client, types[place] ?? 0, parameter))
    const answer = await send(client, [serialize.bind({ statement: name, values }), serialize.execute({})])
    return resultOf(client, [...row, ...answer], options) as Results<never>
  }

  const isPrepared = (text: string) =>
    statements.has(text) || (statements.size < most && text.length < longest && repeated.test(text))

  const preparing =
    (query: Query, alone: typeof client.runExclusive): Query =>
    (text, parameters, options) =>
      isPrepared(text) ? alone(() => run(text, parameters, options)) : query(text, parameters, options)

  const inTransaction = (tx: Transaction): Transaction => ({
    ...tx,
    query: preparing(tx.query, work => client.runExclusive(work)) as Transaction['query'],
  })

  const { query, transaction } = client
  client.query = preparing(query.bind(client) as Query, async work => {
    const result = await client._runExclusiveTransaction(() => client.runExclusive(work))
    await client.syncToFs()
    return result
  }) as PGlite['query']
  client.transaction = work => transaction.call(client, tx => work(inTransaction(tx))) as never
  return client
}

const send = (client: PGlite, asked: Uint8Array[]): Promise<Message[]> =>
  client.execProtocolStream(Buffer.concat([...asked, serialize.sync()]), { syncToFs: false })

/** Not by the library's way of adding parsers: for each statement it copies those of some hundred types. */
function resultOf(
  client: PGlite,
  messages: Message[],
  { parsers, ...options }: QueryOptions = {},
): Results | undefined {
  const all = parsers ? Object.assign(Object.create(client.parsers), parsers) : client.parsers
  return parse.parseResults(messages, all, options)[0]
}

function written(client: PGlite, type: number, parameter: unknown): string | null {
  if (parameter === null || parameter === undefined) return null
  return client.serializers[type]?.(parameter) ?? String(parameter)
}
