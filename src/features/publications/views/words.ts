import { longDate } from '../../../base/dates-out.ts'
import { dayOf, type Zone } from '../../../base/days.ts'
import { type Facts, plainText, type Translate, type Words } from '../../../base/translate.ts'
import type { PublicStory } from '../../stories/rules/public.ts'

/** What the public reads is Indonesian, whoever looks. */
export const publicWords = (translate: Translate): Words => translate('id')

/** Words for places without Telegram's markup: pages, pictures, documents. */
export const plainly =
  (words: Words) =>
  (id: string, facts?: Facts): string =>
    plainText(words(id, facts))

/** *12 → 45*, or the number alone. */
export const metricText = ({ what, before, after }: PublicStory['metrics'][number]): string =>
  `${what}: ${before === null ? after : `${before} → ${after}`}`

export const onDay = (instant: Date, zone: Zone): string => longDate(dayOf(instant, zone))

/** At the beginning of a line or a button. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
