import { Composer } from 'grammy'
import { dateAndTime } from '../../../base/dates-out.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { type Cards, sendReport } from '../actions/send-report.ts'
import { monthlyById } from '../queries/standing.ts'
import type { Month } from '../rules/months.ts'
import { choicePress, monthPress, sendPress } from '../views/presses.ts'
import { summaryView } from '../views/screens.ts'
import { choose, look, sheet, words } from './look.ts'
import { beforeSending, ownMonth, standingIn } from './month.ts'
import { cardsOf, listenToReaders } from './readers.ts'

const ways = { pdf: look, xlsx: sheet, text: words } as const

/** The figures again with what holds now: under a press that changed something, or came too late to. */
async function refresh(deps: Deps, ctx: Context, month: Month) {
  const own = await ownMonth(deps, ctx, month)
  if (own) await showInstead(ctx, summaryView(own.show, await beforeSending(deps, own, await standingIn(deps, own))))
}

async function send(deps: Deps, ctx: Context, id: number): Promise<unknown> {
  const row = await monthlyById(deps.db, id)
  const isOwn = row !== undefined && row.workerId === ctx.speaker.worker?.id
  const own = isOwn ? await ownMonth(deps, ctx, row.month as Month) : undefined
  if (!row || !own) return oldButton(ctx)
  const card: Cards = cardsOf(deps, own.identity)
  const { workerId, agency } = own.identity
  const done = await sendReport(deps, { id, workerId, fingerprint: own.fingerprint, card })
  if (done.outcome === 'foreign') return oldButton(ctx)
  const { sentAt } = done.row
  const at = sentAt ? dateAndTime(sentAt, agency.zone, ctx.speaker.locale) : ''
  await notice(ctx, ctx.words(`monthly-send-${done.outcome}`, { at }), done.outcome !== 'sent')
  return done.outcome === 'changed' ? look(deps, ctx, row.month as Month) : refresh(deps, ctx, row.month as Month)
}

/** `/bulanan`: one's own month as a paper, and its way to those who read it. */
export function monthlyBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const privately = composer.filter(ctx => ctx.chat?.type === 'private')
  onCommand(privately, 'bulanan', async ctx => {
    if (ctx.callbackQuery) await notice(ctx)
    return choose(deps, ctx, 'recent')
  })
  onPress(privately, choicePress, async (ctx, { show }) => {
    await notice(ctx)
    return choose(deps, ctx, show)
  })
  onPress(privately, monthPress, async (ctx, { month, as }) => {
    await notice(ctx)
    return ways[as](deps, ctx, month)
  })
  onPress(privately, sendPress, (ctx, { monthly }) => send(deps, ctx, monthly))
  listenToReaders(deps, privately)
  return composer
}
