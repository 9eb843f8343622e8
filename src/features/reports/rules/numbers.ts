import type { Day } from '../../../base/days.ts'

/** `LAP-2026-11-0037`: the month of filing and the n-th report of the agency in it. Never reused; wider than four digits past 9,999. */
export const reportNumber = (filed: Day, n: number): string => `LAP-${filed.slice(0, 7)}-${String(n).padStart(4, '0')}`

/** The agency's counter that gives the n: one per month of filing, `LAP-2026-11`. */
export const reportSeries = (filed: Day): string => `LAP-${filed.slice(0, 7)}`
