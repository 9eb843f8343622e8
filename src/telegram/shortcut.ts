import type { Composer } from 'grammy'
import { z } from 'zod'
import type { Context } from './context.ts'
import { definePress } from './press.ts'

/** A button that does what a command does, for screens of features that do not know the command's own. */
export const shortcut = definePress('go', { command: z.string().regex(/^[a-z_]{1,32}$/) })

/** Listens to the command and to its shortcut; the handler answers the press if there is one. */
export function onCommand(composer: Composer<Context>, command: string, handle: (ctx: Context) => Promise<unknown>) {
  composer.command(command, async ctx => void (await handle(ctx)))
  composer.on('callback_query:data', async (ctx, next) => {
    if (shortcut.read(ctx.callbackQuery.data)?.command !== command) return next()
    await handle(ctx)
  })
}
