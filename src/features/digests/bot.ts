import { Composer, InlineKeyboard } from 'grammy'
import type { Day } from '../../base/days.ts'
import { dayOf } from '../../base/days.ts'
import { escapeHtml } from '../../base/translate.ts'
import { asWhatsApp } from '../../base/whatsapp.ts'
import type { Deps } from '../../deps.ts'
import type { Context, View } from '../../telegram/context.ts'
import { inPairs } from '../../telegram/pairs.ts'
import { onPress } from '../../telegram/press.ts'
import { notice, say, showInstead } from '../../telegram/say.ts'
import { splitLines } from '../../telegram/split.ts'
import { agencyById } from '../agencies/queries.ts'
import { childrenOf, findBelow, regionTitleOf } from '../regions/queries.ts'
import { isWithin } from '../regions/rules.ts'
import { asCoordinator, mayRead, readableScopes } from '../workers/access.ts'
import { enqueueLetter } from './actions.ts'
import { attendanceBot } from './bot/attendance.ts'
import { settingsBot } from './bot/settings.ts'
import { comparisonIn, summaryOf } from './queries.ts'
import { fewestCompared, type Period, type Span, spanBefore, spanOf } from './rules.ts'
import {
  type DigestData,
  detailsPress,
  detailsText,
  digestText,
  periodPress,
  regionsPress,
  rekapKeyboard,
  whatsAppPress,
} from './views.ts'

type About = { agencyId: number; scope: string; span: Span; compared: 'week' | 'month' }

/** The figures, or nothing for one who may not read them; asked again at every press. */
async function readDigest(
  deps: Deps,
  ctx: Context,
  { agencyId, scope, span, compared }: About,
): Promise<DigestData | undefined> {
  if (!mayRead(ctx.speaker, agencyId, scope)) return undefined
  const agency = await agencyById(deps.db, agencyId)
  if (!agency || !isWithin(scope, agency.region)) return undefined
  const before = spanBefore(compared === 'month' ? 'month' : 'week', span)
  const today = dayOf(deps.clock.now(), agency.zone)
  const summary = await summaryOf(deps.db, { agency, scope, span, today }, before)
  const title = await regionTitleOf(deps.db, scope)
  const states = leads(ctx, agencyId, scope) || summary.expected >= fewestCompared
  return { agency, scope, title, span, today, addressed: false, late: false, compared, states, summary }
}

const leads = ({ speaker }: Context, agencyId: number, scope: string) =>
  asCoordinator(speaker, agencyId, scope) !== undefined

async function rekapView(
  deps: Deps,
  ctx: Context,
  agencyId: number,
  scope: string,
  period: Period,
): Promise<View | undefined> {
  const span = spanOf(period, dayOf(deps.clock.now(), ctx.speaker.zone))
  const data = await readDigest(deps, ctx, { agencyId, scope, span, compared: period === 'month' ? 'month' : 'week' })
  if (!data) return undefined
  const may = { mayChooseRegion: scope.length < 13, leads: leads(ctx, agencyId, scope) }
  return {
    text: digestText(ctx.words, data, ctx.speaker.locale),
    keyboard: rekapKeyboard(ctx.words, data, period, may),
  }
}

/** `/rekap`, or `/rekap Semin` for a part of what one may read. */
async function rekap(deps: Deps, ctx: Context, named: string) {
  const [widest] = readableScopes(ctx.speaker)
  if (!widest) return say(ctx, { text: ctx.words('rekap-no-access') })
  const found = named === '' ? undefined : (await findBelow(deps.db, widest.scope, named, 1))[0]?.item.code
  if (named !== '' && found === undefined) return say(ctx, { text: ctx.words('rekap-region-not-found') })
  const view = await rekapView(deps, ctx, widest.agencyId, found ?? widest.scope, 'week')
  return say(ctx, view ?? { text: ctx.words('rekap-region-not-found') })
}

async function chooseRegion(deps: Deps, ctx: Context, agency: number, scope: string, period: Period) {
  await notice(ctx)
  if (!mayRead(ctx.speaker, agency, scope)) return
  const children = await childrenOf(deps.db, scope)
  const buttons = children.map(({ code, name }) =>
    InlineKeyboard.text(name, periodPress.data({ agency, scope: code, period })),
  )
  await showInstead(ctx, { text: ctx.words('rekap-regions'), keyboard: InlineKeyboard.from(inPairs(buttons)) })
}

/** A long answer for the one who pressed: in private, also where the letter hangs in a group. */
async function answerAtLength(deps: Deps, ctx: Context, text: string) {
  const parts = splitLines(text)
  if (ctx.chat?.type === 'private') {
    for (const part of parts) await say(ctx, { text: part })
    return
  }
  const letter = { key: `digest-answer:${ctx.update.update_id}`, lane: 'urgent' as const, topicId: 0, view: { text } }
  await enqueueLetter(deps.db, { ...letter, chatId: ctx.speaker.telegramId }, deps.clock.now())
}

type Pressed = { agency: number; scope: string; from: string; to: string }

async function pressed(
  deps: Deps,
  ctx: Context,
  { agency, scope, from, to }: Pressed,
  write: (data: DigestData) => Promise<string>,
) {
  const span = { from: from as Day, to: to as Day }
  const compared = span.to > from && Number(to.slice(8)) - Number(from.slice(8)) > 7 ? 'month' : 'week'
  const data = await readDigest(deps, ctx, { agencyId: agency, scope, span, compared })
  await notice(ctx, data ? undefined : ctx.words('not-allowed'))
  if (data) await answerAtLength(deps, ctx, await write(data))
}

/** `/rekap` and the buttons under a digest. */
export function digestsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  composer.use(settingsBot(deps), attendanceBot(deps))
  composer.chatType('private').command('rekap', ctx => rekap(deps, ctx, ctx.match.trim()))
  onPress(composer, periodPress, async (ctx, { agency, scope, period }) => {
    await notice(ctx)
    const view = await rekapView(deps, ctx, agency, scope, period)
    if (view) await showInstead(ctx, view)
  })
  onPress(composer, regionsPress, (ctx, { agency, scope, period }) => chooseRegion(deps, ctx, agency, scope, period))
  onPress(composer, detailsPress, (ctx, values) =>
    pressed(deps, ctx, values, async data => {
      const rows = await comparisonIn(deps.db, data)
      return detailsText(ctx.words, data, rows, ctx.speaker.locale)
    }),
  )
  onPress(composer, whatsAppPress, (ctx, values) =>
    pressed(deps, ctx, values, async data => {
      const text = asWhatsApp(digestText(ctx.words, { ...data, addressed: true }, ctx.speaker.locale))
      return `${ctx.words('digest-whatsapp-hint')}\n\n${escapeHtml(text)}`
    }),
  )
  return composer
}
