import type { Day } from '../../../base/days.ts'
import { goodsIn } from '../kinds/goods-lines.ts'
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
const distinguishing = [
  ...['group', 'session', 'purpose', 'activity_kind', 'from', 'to'],
  ...['program', 'batch', 'topic', 'summary', 'source'],
] as const

/** The things that were handed out, in whatever order; a report with other amounts of them may be the same one, put right. */
const thingsIn = (lines: unknown): string =>
  goodsIn(lines)
    .map(({ item }) => plain(item))
    .toSorted()
    .join(',')

/** Equal keys: show the earlier report and ask *Perbarui laporan itu atau buat baru?* Case and spacing of names do not count. */
export const duplicateKey = ({ worker, kind, activityDate, region, values }: ReportFacts): string =>
  [
    ...[worker, kind, activityDate, region],
    ...distinguishing.map(id => plain(String(values[id] ?? ''))),
    thingsIn(values.lines),
  ].join('|')
