import type { Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Photo, ReportDraft } from '../table.ts'

type Held = { photos: readonly Photo[]; photosLeftOut: number; number?: string }

/**
 * How many photos there are now, and how many found no room: of a report in the making, of one whose words have not
 * come yet, or of a filed one.
 */
export function photosView(
  words: Words,
  of: 'joined' | 'waits' | 'added',
  { photos, photosLeftOut, number }: Held,
): View {
  const facts = { count: photos.length, left: photosLeftOut, number }
  return { text: words(`report-photo-${of}`, facts) }
}

/** The sentence about photos that have joined a draft: one for all parts of an album, which is named, or for a message. */
export const joinedNote =
  (words: Words, album: string | number) =>
  (now: ReportDraft): { key: string; chatId: number; view: View } => ({
    key: `report-photos-joined:${now.id}:${album}`,
    chatId: now.telegramId,
    view: photosView(words, 'joined', now),
  })
