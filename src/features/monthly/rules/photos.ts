import type { Day } from '../../../base/days.ts'
import type { Values } from '../../reports/kinds/kind.ts'
import type { Photo } from '../../reports/table.ts'

/** A photo that the document shows, and what its caption says. */
export type Shown = { fileId: string; kind: string; day: Day; region: string; values: Values }

type Row = Omit<Shown, 'fileId'> & { photos: Photo[] }

/** How many photos the document shows. */
export const mostPhotos = 6

type Candidate = { photo: Photo; row: Row; place: number; at: number; nth: number }

/** The first photo of each report before its others, and each kind in turn: six photos that show the whole month. */
const inTurn = (a: Candidate, b: Candidate) => a.at - b.at || a.nth - b.nth || a.place - b.place

function candidates(rows: readonly Row[]): Candidate[] {
  const seen = new Map<string, number>()
  return rows.flatMap((row, place) => {
    const nth = seen.get(row.kind) ?? 0
    seen.set(row.kind, nth + 1)
    return row.photos.map((photo, at) => ({ photo, row, place, at, nth }))
  })
}

/** Up to six photos by date, none twice; those that their author does not want passed on stay out. */
export function chosenPhotos(rows: readonly Row[]): Shown[] {
  const shown = rows.filter(({ values, photos }) => values.publishable !== 'no' && photos.length > 0)
  const once = new Map(
    candidates(shown)
      .sort(inTurn)
      .toReversed()
      .map(one => [one.photo.uniqueId, one]),
  )
  return [...once.values()]
    .sort(inTurn)
    .slice(0, mostPhotos)
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ photo, row: { kind, day, region, values } }) => ({ fileId: photo.fileId, kind, day, region, values }))
}
