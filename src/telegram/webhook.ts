import { timingSafeEqual } from 'node:crypto'
import type { Update } from 'grammy/types'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { type Log, reasonOf } from '../base/log.ts'
import type { Receive } from './receiver.ts'

export const webhookPath = '/telegram'
const maxBytes = 1024 * 1024

const anUpdate = z.looseObject({ update_id: z.number().int() })

const sameSecret = (given: string | undefined, secret: string) => {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const counted = bodyLimit({ maxSize: maxBytes })

/** Telegram tells the length. Only where a proxy took it away the bytes are counted, which takes a stream for each update. */
const limited: MiddlewareHandler = async (c, next) => {
  const length = c.req.header('content-length')
  if (length === undefined) return counted(c, next)
  if (Number(length) > maxBytes) return c.text('too long', 413)
  await next()
}

/** 200 only once the update stands in the inbox; 503 with a pause while the database is away, so Telegram keeps it. */
export function webhookRoute(secret: string, receive: Receive, log: Log): Hono {
  const app = new Hono()
  app.post(webhookPath, limited, async c => {
    if (!sameSecret(c.req.header('x-telegram-bot-api-secret-token'), secret)) return c.text('wrong secret', 401)
    const update = anUpdate.safeParse(await c.req.json().catch(() => undefined))
    if (!update.success) return c.text('not an update', 400)
    try {
      await receive([update.data as Update])
      return c.text('ok')
    } catch (error) {
      log.error({ error: reasonOf(error) }, 'update could not be stored')
      return c.text('later', 503, { 'retry-after': '5' })
    }
  })
  return app
}
