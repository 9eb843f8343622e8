import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Held } from '../actions/begin.ts'
import type { Missed } from '../queries/results.ts'
import type { Tally } from '../rules.ts'
import type { Broadcast } from '../table.ts'
import { missedPress, sendNowPress, stopPress } from './presses.ts'

type Named = Pick<Broadcast, 'id' | 'title'>

const parts = ['failed', 'unknown', 'stopped', 'notJoined'] as const

/** Only what there is: *✅ Terkirim 66 · ❌ gagal 2 · 4 belum bergabung*. */
export function outcomeLine(words: Words, tally: Tally, locale: Locale): string {
  const rest = parts.flatMap(part =>
    tally[part] === 0 ? [] : [words(`broadcast-${part}`, { count: number(tally[part], locale) })],
  )
  return [words('broadcast-sent', { count: number(tally.sent, locale) }), ...rest].join(' · ')
}

const head = ({ title }: Named) => `<b>${escapeHtml(title)}</b>`

const stopButton = (words: Words, { id }: Named) =>
  new InlineKeyboard().text(words('broadcast-button-stop'), stopPress.data({ broadcast: id }))

/** Before the first message has gone; `held`: until when it waits for the end of quiet hours, which need not be waited for. */
export function startedView(words: Words, broadcast: Named, held?: Held & { locale: Locale }): View {
  if (!held)
    return { text: `${head(broadcast)}\n${words('broadcast-started')}`, keyboard: stopButton(words, broadcast) }
  const when = dateAndTime(held.until, held.zone, held.locale)
  const keyboard = stopButton(words, broadcast)
    .row()
    .text(words('broadcast-button-now'), sendNowPress.data({ broadcast: broadcast.id }))
  return { text: `${head(broadcast)}\n${words('broadcast-held', { when })}`, keyboard }
}

/** To whoever goes on with it, and to the one who began it. */
export const handedView = (words: Words, broadcast: Named, name: string): View => ({
  text: `${head(broadcast)}\n${words('broadcast-handed', { name })}`,
  keyboard: stopButton(words, broadcast),
})

export const passedOnView = (words: Words, broadcast: Named, name: string): View => ({
  text: `${head(broadcast)}\n${words('broadcast-passed-on', { name })}`,
})

/** What the sender reads while it goes, and in the end. */
export function progressView(words: Words, broadcast: Named, tally: Tally, over: boolean, locale: Locale): View {
  if (!over) {
    const facts = { sent: number(tally.sent, locale), total: number(tally.total, locale) }
    return { ...startedView(words, broadcast), text: `${head(broadcast)}\n${words('broadcast-going', facts)}` }
  }
  const text = `${head(broadcast)}\n${outcomeLine(words, tally, locale)}`
  const missed = tally.failed + tally.unknown + tally.notJoined
  if (missed === 0) return { text }
  const keyboard = new InlineKeyboard().text(
    words('broadcast-button-missed', { count: number(missed, locale) }),
    missedPress.data({ broadcast: broadcast.id }),
  )
  return { text, keyboard }
}

/** Whom it did not reach, with the reason; for the sender alone. */
export function missedText(words: Words, broadcast: Named, missed: readonly Missed[], most: number): string {
  const lines = missed.map(({ name, why, error }) => {
    const blocked = why === 'failed' && /blocked|deactivated|not found/.test(error ?? '')
    return words('broadcast-missed-line', { name, why: blocked ? 'blocked' : why })
  })
  const more = missed.length === most ? [words('broadcast-missed-more', { count: String(most) })] : []
  return [head(broadcast), words('broadcast-missed-title'), ...lines, ...more].join('\n')
}
