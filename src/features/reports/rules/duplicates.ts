import type { Day } from '../../../base/days.ts'
import { plain } from './likeness.ts'

/** What makes two reports the same activity. */
export type ReportFacts = {
  worker: string
  kind: string
  activityDate: Day
  region: string
  values: Readonly<Record<string, unknown>>
}

/** Values that tell apart two reports of one kind, day and village. */
const distinguishing = ['group', 'session', 'purpose', 'activity_kind', 'from', 'to'] as const

/** Equal keys: show the earlier report and ask *Perbarui laporan itu atau buat baru?* Case and spacing of names do not count. */
export const duplicateKey = ({ worker, kind, activityDate, region, values }: ReportFacts): string =>
  [worker, kind, activityDate, region, ...distinguishing.map(id => plain(String(values[id] ?? '')))].join('|')
