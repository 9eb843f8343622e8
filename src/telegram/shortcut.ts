import type { Composer } from 'grammy'
import { z } from 'zod'
import type { Context } from './context.ts'
import { definePress } from './press.ts'

const command = z.string().regex(/^[a-z_]{1,32}$/)

/** A button that does what a command does, for screens of features that do not know the command's own. */
export const shortcut = definePress('go', { command })
/** The same with words behind the command. */
export const shortcutWith = definePress('gw', { command, words: z.string().regex(/^[\w-]{1,24}$/) })

/**
 * Listens to the command and to its shortcuts; `words` are those behind it. The handler answers the press if there is
 * one.
 */
export function onCommand(
  composer: Composer<Context>,
  command: string,
  handle: (ctx: Context, words: string) => Promise<unknown>,
) {
  composer.command(command, async ctx => void (await handle(ctx, String(ctx.match))))
  composer.on('callback_query:data', async (ctx, next) => {
    const { data } = ctx.callbackQuery
    const spoken = shortcutWith.read(data)
    const pressed = spoken ?? shortcut.read(data)
    if (pressed?.command !== command) return next()
    await handle(ctx, spoken?.words ?? '')
  })
}
