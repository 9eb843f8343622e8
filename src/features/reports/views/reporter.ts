import type { Locale } from '../../../base/dates-out.ts'
import type { Zone } from '../../../base/days.ts'
import type { Translate } from '../../../base/translate.ts'
import type { BotAccount } from '../../../deps.ts'
import type { Author } from '../rules/author.ts'
import type { Report } from '../table.ts'
import { approvalView } from './approval.ts'
import { receiptView } from './receipt.ts'
import type { Show } from './values.ts'

type Seat = { author: Author; show: Show; speaker: { zone: Zone }; account: BotAccount }

/** The author of filed reports as actions know them who change these: who and where they are, and how reports are shown. */
export const reporterOf = (translate: Translate, { author, show, speaker, account }: Seat) => ({
  workerId: author.workerId,
  zone: speaker.zone,
  receipt: (report: Report) => receiptView(show, report, author, account),
  approval: (report: Report, locale: Locale, decides = true) => {
    const reading = { words: translate(locale), locale, places: show.places }
    return approvalView(reading, report, author.name, decides)
  },
})
