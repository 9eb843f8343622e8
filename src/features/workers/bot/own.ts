import { Composer } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { setLocale } from '../actions/change-person.ts'
import { forgetPerson } from '../actions/forget-person.ts'
import { changeCardOf, openChangeOf } from '../queries/changes.ts'
import { leavesOf } from '../queries/leave.ts'
import { standingOf } from '../queries/places.ts'
import { workerById } from '../queries.ts'
import { greetingKeyboard } from '../views/joining.ts'
import { dataView, forgetView, localeView, type Own, profileView } from '../views/own.ts'
import { addressPress, forgetPress, localePress } from '../views/presses.ts'

const everyDay: Day = '1000-01-01'

async function ownOf(deps: Deps, ctx: Context): Promise<Own | undefined> {
  const { worker, locale, zone } = ctx.speaker
  const row = worker && (await workerById(deps.db, worker.id))
  if (!row) return undefined
  const request = await openChangeOf(deps.db, row.id)
  const waiting = request && (await changeCardOf(deps.db, request))
  const leaves = await leavesOf(deps.db, row.id, everyDay)
  return { worker: row, standing: await standingOf(deps.db, row), locale, zone, leaves, waiting }
}

const showOwn = (deps: Deps, view: (words: Context['words'], own: Own) => View) => async (ctx: Context) => {
  const own = await ownOf(deps, ctx)
  await say(ctx, own ? view(ctx.words, own) : { text: ctx.words('person-unknown') })
}

async function forget(deps: Deps, ctx: Context) {
  await notice(ctx)
  await forgetPerson(deps, ctx.speaker)
  await showInstead(ctx, { text: ctx.words('own-forgotten') })
}

async function changeLocale(deps: Deps, ctx: Context, locale: Locale) {
  await notice(ctx)
  if (!ctx.speaker.worker) return say(ctx, { text: ctx.words('person-unknown') })
  await setLocale(deps, ctx.speaker.telegramId, locale)
  return say(ctx, greetingKeyboard(deps.translate(locale)))
}

/** A screen by command or by the button of another one. */
const answering = (show: (ctx: Context) => Promise<unknown>) => async (ctx: Context) => {
  if (ctx.callbackQuery) await notice(ctx)
  return show(ctx)
}

/** What is stored of the one who asks, and what they may change themselves. */
export function ownBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  onCommand(composer, 'dataku', answering(showOwn(deps, dataView)))
  onCommand(composer, 'profil', answering(showOwn(deps, profileView)))
  onCommand(
    composer,
    'bahasa',
    answering(ctx => say(ctx, localeView(ctx.words))),
  )
  composer.command('hapus', async ctx => void (await say(ctx, forgetView(ctx.words))))
  onPress(composer, forgetPress, ctx => forget(deps, ctx))
  onPress(composer, localePress, (ctx, { locale }) => changeLocale(deps, ctx, locale))
  onPress(composer, addressPress, async ctx => {
    await notice(ctx)
    return ctx.speaker.worker ? openForm(deps, ctx, 'address') : say(ctx, { text: ctx.words('person-unknown') })
  })
  return composer
}
