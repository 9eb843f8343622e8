import type { Composer } from 'grammy'
import { z } from 'zod'
import type { Context } from './context.ts'

const maxBytes = 64

/** The only maker and reader of one kind of callback data. What comes back is input like any other. */
export type Press<Values> = { name: string; data(values: Values): string; read(data: string): Values | undefined }

/** A positive id inside callback data. */
export const idPart = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)

/**
 * Callback data `name:value:value…` in the order of `shape`; values carry no colon.
 * @throws when made longer than Telegram's 64 bytes
 */
export function definePress<Shape extends z.ZodRawShape>(
  name: string,
  shape: Shape,
): Press<z.infer<z.ZodObject<Shape>>> {
  const schema = z.object(shape)
  const keys = Object.keys(shape)
  return {
    name,
    data(values) {
      const data = [name, ...keys.map(key => String((values as Record<string, unknown>)[key]))].join(':')
      if (Buffer.byteLength(data) > maxBytes) throw new Error(`callback data over ${maxBytes} bytes: ${data}`)
      return data
    },
    read(data) {
      const [head, ...parts] = data.split(':')
      if (head !== name || parts.length !== keys.length) return undefined
      return schema.safeParse(Object.fromEntries(keys.map((key, at) => [key, parts[at]]))).data
    },
  }
}

/** Runs `handle` for presses of this kind that parse; anything else falls through to “this button no longer works”. */
export function onPress<Values>(
  composer: Composer<Context>,
  press: Press<Values>,
  handle: (ctx: Context, values: Values) => Promise<unknown>,
): void {
  composer.on('callback_query:data', async (ctx, next) => {
    const values = press.read(ctx.callbackQuery.data)
    if (values === undefined) return next()
    await handle(ctx, values)
  })
}
