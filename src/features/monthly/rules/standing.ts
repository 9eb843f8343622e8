import type { MonthlyRow, Summary } from '../table.ts'
import type { MonthlyReport } from './report.ts'

/** Where a month stands with those who read it. */
export type Standing = {
  /** The edition that can be sent now; nothing while the one that was sent still holds. */
  sendable: MonthlyRow | undefined
  /** The last edition that was sent. */
  sent: MonthlyRow | undefined
}

/** What holds of a month whose reports now say `fingerprint`. */
export function standingOf(
  latest: MonthlyRow | undefined,
  sent: MonthlyRow | undefined,
  fingerprint: string,
): Standing {
  const isOpen = latest !== undefined && latest.sentAt === null && latest.fingerprint === fingerprint
  return { sendable: isOpen && sent?.fingerprint !== fingerprint ? latest : undefined, sent }
}

export const summaryOf = ({ reports, days, coverage, until }: MonthlyReport): Summary => ({
  reports,
  days,
  met: coverage?.met ?? 0,
  own: coverage?.own ?? 0,
  present: coverage?.present ?? 0,
  of: coverage?.of ?? 0,
  until,
})
