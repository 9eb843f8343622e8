import type { WatchStatement } from '../../src/db/open.ts'

export type Statement = { text: string; parameters: unknown[] }
/** What is committed together: one statement, or all of a transaction. */
export type Unit = { statements: Statement[]; transaction: boolean }

type Seen = Statement & { connection: number }

/** Sees every statement that the bot sends, `begin` and `commit` among them: counts all, and keeps them while it records. */
export function createStatementLog() {
  let count = 0
  let kept: Seen[] | undefined
  const watch: WatchStatement = (connection, text, parameters) => {
    count += 1
    kept?.push({ connection, text, parameters: [...parameters] })
  }
  return {
    watch,
    count: () => count,
    /** All statements that are sent while `work` runs. */
    async record(work: () => Promise<unknown>): Promise<Statement[]> {
      const own: Seen[] = []
      kept = own
      await work()
      kept = undefined
      return own
    },
  }
}

/** Statements in the order in which they began, those of one transaction together. */
export function unitsOf(statements: readonly Statement[]): Unit[] {
  const open = new Map<number, Unit>()
  const units: Unit[] = []
  for (const { connection, text, parameters } of statements as Seen[]) {
    const unit = open.get(connection)
    if (text.startsWith('commit') || text.startsWith('rollback')) open.delete(connection)
    else if (unit) unit.statements.push({ text, parameters })
    else if (text.startsWith('begin')) {
      const begun = { statements: [], transaction: true }
      open.set(connection, begun)
      units.push(begun)
    } else units.push({ statements: [{ text, parameters }], transaction: false })
  }
  return units
}
