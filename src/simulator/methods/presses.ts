import { announce, type Engine, unixNow } from '../engine.ts'
import { PRESS_MS } from '../queue.ts'
import { badRequest } from '../refusal.ts'
import { own, type Press } from '../world.ts'
import type { Args, Methods } from './method.ts'

const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid'

const openPress = (engine: Engine, id: string): Press => {
  const press = own(engine.world.presses, id)
  if (!press || press.answered || engine.wall() - press.pressedAt >= PRESS_MS) throw badRequest(TOO_OLD)
  return press
}

const showNotice = (engine: Engine, press: Press, args: Args<'answerCallbackQuery'>) => {
  if (!args.text && !args.url) return
  const { text = '', show_alert: alert = false, url } = args
  const { person, chat } = press
  engine.world.notices.push({ person, chat, text, alert, date: unixNow(engine), ...(url && { url }) })
}

export const presses = {
  answerCallbackQuery: ({ engine }, args) => {
    const press = openPress(engine, args.callback_query_id)
    press.answered = true
    showNotice(engine, press, args)
    announce(engine, { kind: 'notice', chat: press.chat, person: press.person })
    return true as const
  },
} satisfies Methods
