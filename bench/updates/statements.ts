import type { WatchStatement } from '../../src/db/open.ts'

export type Statement = { connection: number; text: string; parameters: unknown[] }
/** What is committed together: one statement, or all of a transaction. */
export type Unit = { statements: Statement[]; transaction: boolean }

/** Sees every statement that the bot sends, `begin` and `commit` among them: counts all, and keeps them while it records. */
export function createStatementLog() {
  let count = 0
  let kept: Statement[] | undefined
  const watch: WatchStatement = (connection, text, parameters) => {
    count += 1
    kept?.push({ connection, text, parameters: [...parameters] })
  }
  return {
    watch,
    count: () => count,
    begin() {
      kept = []
    },
    /** All statements since it began. */
    end(): Statement[] {
      const recorded = kept ?? []
      kept = undefined
      return recorded
    },
  }
}

/** Statements in the order in which they began, those of one transaction together. */
export function unitsOf(statements: readonly Statement[]): Unit[] {
  const open = new Map<number, Unit>()
  const units: Unit[] = []
  for (const statement of statements) {
    const { connection, text } = statement
    const unit = open.get(connection)
    if (/^(commit|rollback)/i.test(text)) open.delete(connection)
    else if (unit) unit.statements.push(statement)
    else if (/^begin/i.test(text)) {
      const begun = { statements: [], transaction: true }
      open.set(connection, begun)
      units.push(begun)
    } else units.push({ statements: [statement], transaction: false })
  }
  return units
}
