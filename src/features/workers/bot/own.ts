import { Composer } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { setLocale } from '../actions/change-person.ts'
import { forgetPerson } from '../actions/forget-person.ts'
import { standingOf } from '../queries/places.ts'
import { workerById } from '../queries.ts'
import { greetingKeyboard } from '../views/joining.ts'
import { dataView, forgetView, localeView, profileView } from '../views/own.ts'
import { addressPress, forgetPress, localePress } from '../views/presses.ts'

type Own = Parameters<typeof dataView>[1]

async function ownOf(deps: Deps, ctx: Context): Promise<Own | undefined> {
  const { worker, locale, zone } = ctx.speaker
  const row = worker && (await workerById(deps.db, worker.id))
  return row && { worker: row, standing: await standingOf(deps.db, row), locale, zone }
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

/** What is stored of the one who asks, and what they may change themselves. */
export function ownBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  composer.command('dataku', showOwn(deps, dataView))
  composer.command('profil', showOwn(deps, profileView))
  composer.command('bahasa', async ctx => void (await say(ctx, localeView(ctx.words))))
  composer.command('hapus', async ctx => void (await say(ctx, forgetView(ctx.words))))
  onPress(composer, forgetPress, ctx => forget(deps, ctx))
  onPress(composer, localePress, (ctx, { locale }) => changeLocale(deps, ctx, locale))
  onPress(composer, addressPress, async ctx => {
    await notice(ctx)
    return ctx.speaker.worker ? openForm(deps, ctx, 'address') : say(ctx, { text: ctx.words('person-unknown') })
  })
  return composer
}
