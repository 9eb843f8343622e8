import { wake } from '../engine.ts'
import { endPoll, poll } from '../polling.ts'
import { allow } from '../queue.ts'
import { badRequest } from '../refusal.ts'
import type { Args, Call, Methods } from './method.ts'

const isLoopback = (url: URL) => ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)

/** Telegram wants HTTPS; a webhook on this machine may be plain. */
const checkUrl = (text: string) => {
  if (!URL.canParse(text)) throw badRequest('bad webhook: invalid webhook URL specified')
  const url = new URL(text)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return
  throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
}

const setWebhook = ({ engine }: Call, args: Args<'setWebhook'>) => {
  if (args.url !== '') checkUrl(args.url)
  const secret = args.secret_token
  if (secret !== undefined && !/^[A-Za-z0-9_-]+$/.test(secret))
    throw badRequest('secret token contains unallowed characters')
  if (args.drop_pending_updates) engine.world.pending = []
  allow(engine.world, args.allowed_updates)
  const settings = { url: args.url, maxConnections: args.max_connections ?? 40, ...(secret && { secret }) }
  engine.world.webhook = args.url === '' ? null : settings
  endPoll(engine, 'terminated by setWebhook request')
  wake(engine)
  return true as const
}

export const updates = {
  getUpdates: ({ engine, signal }, args) => poll(engine, args, signal),
  setWebhook,
  deleteWebhook: ({ engine }, args) => {
    if (args.drop_pending_updates) engine.world.pending = []
    engine.world.webhook = null
    wake(engine)
    return true as const
  },
  getWebhookInfo: ({ engine }) => {
    const { webhook, pending, allowed } = engine.world
    return {
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: pending.length,
      ...(webhook && { max_connections: webhook.maxConnections }),
      ...(webhook?.lastErrorAt && {
        last_error_date: webhook.lastErrorAt,
        last_error_message: webhook.lastError ?? '',
      }),
      ...(allowed && { allowed_updates: allowed }),
    } as never
  },
} satisfies Methods
