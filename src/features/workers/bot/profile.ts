import { Composer } from 'grammy'
import { locales } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf } from '../../../telegram/form-storage.ts'
import { workerKeyboard } from '../../../telegram/menu.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { clearFocus, currentFocus } from '../../../telegram/talk-storage.ts'
import { decideChange, withdrawChange } from '../actions/decide-change.ts'
import { setOwnPhone } from '../actions/own-profile.ts'
import { requestChange } from '../actions/request-change.ts'
import { changeById, changeCardOf } from '../queries/changes.ts'
import { mobileNumber } from '../rules.ts'
import { phoneTakenText } from '../talk/own-profile.ts'
import { changeDecidedView, changeWaitingView } from '../views/changes.ts'
import { sharePhoneView } from '../views/own.ts'
import {
  askChangePress,
  changeApprovePress,
  changeDeclinePress,
  ownPress,
  sharePhonePress,
  withdrawPress,
} from '../views/presses.ts'
import { deskFor, refusal } from './desk.ts'

const forms = { name: 'own-name', phone: 'own-phone', place: 'ask-place', pillar: 'ask-pillar' } as const

/** Name and telephone are one's own to change; a region or pillar only somebody of an agency can ask for. */
async function openOwn(deps: Deps, ctx: Context, what: keyof typeof forms) {
  const { worker } = ctx.speaker
  await notice(ctx)
  if (!worker) return say(ctx, { text: ctx.words('person-unknown') })
  if (what === 'name' || what === 'phone') return openForm(deps, ctx, forms[what])
  return worker.agencyId === null ? undefined : openForm(deps, ctx, forms[what], { what, agency: worker.agencyId })
}

/** From here on the number comes as a contact, and what is typed is no longer taken for one. */
async function askContact(deps: Deps, ctx: Context) {
  await notice(ctx)
  const focus = await currentFocus(deps.db, ctx.speaker.telegramId)
  await ctx.conversation.exitAll()
  if (focus) await clearFocus(deps.db, focus)
  return say(ctx, sharePhoneView(ctx.words))
}

/** A contact is taken for one's own number only if Telegram says that it is this account's. */
async function takeContact(deps: Deps, ctx: Context) {
  const { words, speaker } = ctx
  const contact = ctx.message?.contact
  const keyboard = workerKeyboard(words)
  if (!speaker.worker) return say(ctx, { text: words('person-unknown') })
  if (contact?.user_id !== speaker.telegramId) return say(ctx, { text: words('own-phone-not-yours'), keyboard })
  const phone = mobileNumber(contact.phone_number)
  if (!phone) return say(ctx, { text: words('own-phone-again'), keyboard })
  const outcome = await setOwnPhone(deps, speaker.telegramId, phone)
  const taken = outcome === 'taken' && (await phoneTakenText({ deps, words, telegramId: speaker.telegramId }))
  return say(ctx, { text: taken || words('own-phone-kept', { phone }), keyboard })
}

async function send(deps: Deps, ctx: Context, id: number) {
  const draft = await draftOf(deps.db, id, ctx.speaker.telegramId)
  if (draft?.form !== 'ask-place' && draft?.form !== 'ask-pillar') return notice(ctx, ctx.words('fallback-old-button'))
  await notice(ctx)
  const requested = await requestChange(deps, draft)
  const card = requested.outcome === 'not-possible' ? undefined : await changeCardOf(deps.db, requested.request)
  if (!card || requested.outcome === 'not-possible') return showInstead(ctx, { text: ctx.words('ask-not-possible') })
  const names = requested.told.map(({ name }) => name)
  return showInstead(ctx, changeWaitingView(ctx.words, card, names))
}

async function withdraw(deps: Deps, ctx: Context, id: number) {
  const { worker } = ctx.speaker
  const withdrawn = worker !== undefined && (await withdrawChange(deps, worker.id, id))
  if (!withdrawn) return notice(ctx, ctx.words('fallback-old-button'))
  await notice(ctx)
  return showInstead(ctx, { text: ctx.words('ask-withdrawn') })
}

async function decide(deps: Deps, ctx: Context, id: number, approve: boolean) {
  const request = await changeById(deps.db, id)
  const desk = request && (await deskFor(deps, ctx, request.agencyId))
  const decided = desk && (await decideChange(deps, desk.enroller, id, approve))
  if (!decided || decided.outcome === 'not-yours') return notice(ctx, await refusal(deps, ctx), true)
  if (decided.outcome === 'not-possible') return notice(ctx, ctx.words('ask-no-longer'), true)
  await notice(ctx, decided.outcome === 'decided-before' ? ctx.words('request-decided-before') : undefined)
  return showInstead(ctx, changeDecidedView(ctx.words, ctx.speaker.locale, decided.card))
}

/** What one changes about oneself, and what one asks of those who lead. */
export function profileBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const keepLabels = locales.map(locale => deps.translate(locale)('own-key-keep'))
  onPress(composer, ownPress, (ctx, { what }) => openOwn(deps, ctx, what))
  onPress(composer, sharePhonePress, ctx => askContact(deps, ctx))
  composer.on('message:contact', async ctx => void (await takeContact(deps, ctx)))
  composer.hears(keepLabels, async ctx => {
    await say(ctx, { text: ctx.words('own-phone-unchanged'), keyboard: workerKeyboard(ctx.words) })
  })
  onPress(composer, askChangePress, (ctx, { draft }) => send(deps, ctx, draft))
  onPress(composer, withdrawPress, (ctx, { request }) => withdraw(deps, ctx, request))
  onPress(composer, changeApprovePress, (ctx, { request }) => decide(deps, ctx, request, true))
  onPress(composer, changeDeclinePress, (ctx, { request }) => decide(deps, ctx, request, false))
  return composer
}
