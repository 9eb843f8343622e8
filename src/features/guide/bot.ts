import { Composer } from 'grammy'
import type { Deps } from '../../deps.ts'
import type { Context } from '../../telegram/context.ts'
import { sayInGroup } from '../../telegram/group.ts'
import type { Command } from '../../telegram/menu.ts'
import { notice, say } from '../../telegram/say.ts'
import { onCommand } from '../../telegram/shortcut.ts'
import { refreshLeadMenus } from './actions.ts'
import { exampleKinds, mayChangeMenus, partsFor } from './rules.ts'
import { groupGuideView, guideLink, guideView } from './views/guide.ts'

const examplesFor = ({ speaker }: Context) =>
  exampleKinds(speaker.worker?.memberships.map(({ pillar }) => pillar) ?? [])

async function showGuide(deps: Deps, commands: readonly Command[], ctx: Context) {
  if (ctx.callbackQuery) await notice(ctx)
  const { speaker, words } = ctx
  if (ctx.chat?.type !== 'private') {
    const [example] = examplesFor(ctx)
    return sayInGroup(deps, ctx, groupGuideView(words, example, deps.account.username))
  }
  const { translate } = deps
  const data = { parts: partsFor(speaker), examples: examplesFor(ctx), commands, locale: speaker.locale, translate }
  return say(ctx, guideView(words, data))
}

/** The guide under all its names, and menus that follow the roles of those who lead. */
export function guideBot(deps: Deps, commands: readonly Command[]): Composer<Context> {
  const composer = new Composer<Context>()
  composer.chatType('private').use(async (ctx, next) => {
    await next()
    if (mayChangeMenus(ctx.speaker)) await refreshLeadMenus(deps, commands)
  })
  const show = (ctx: Context) => showGuide(deps, commands, ctx)
  for (const name of ['panduan', 'help', 'bantuan']) onCommand(composer, name, show)
  composer.command('start', async (ctx, next) => void (await (ctx.match === guideLink ? show(ctx) : next())))
  return composer
}
