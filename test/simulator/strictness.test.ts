import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

const startedWorld = () => {
  const world = startWorld()
  const sri = world.telegram.person({ name: 'Sri' })
  sri.starts()
  return { ...world, sri }
}

const inline = (...buttons: unknown[]) => ({ inline_keyboard: [buttons] })

const button = (extra: object) => ({ text: 'Kirim', ...extra })

const refusals: [what: string, method: string, params: object, description: string][] = [
  ['an unknown method', 'sendTelegraph', {}, 'Bad Request: unknown method "sendTelegraph"'],
  ['a method left out so far', 'sendDice', {}, 'Bad Request: the simulator does not know method "sendDice" yet'],
  ['a retired alias', 'getChatMembersCount', { chat_id: 1 }, 'Bad Request: unknown method "getChatMembersCount"'],
  ['an unknown parameter', 'sendMessage', { text: 'a', foo: 1 }, 'Bad Request: unknown parameter "foo" of sendMessage'],
  [
    'a retired parameter',
    'sendMessage',
    { text: 'a', reply_to_message_id: 1 },
    'Bad Request: unknown parameter "reply_to_message_id" of sendMessage',
  ],
  ['a missing parameter', 'sendMessage', {}, 'Bad Request: parameter "text" is required of sendMessage'],
  ['a wrong type', 'sendMessage', { text: 5 }, 'Bad Request: text must be a string of sendMessage'],
  [
    'a wrong type inside',
    'sendMessage',
    { text: 'a', reply_parameters: { message_id: '7' } },
    'Bad Request: reply_parameters.message_id must be a number of sendMessage',
  ],
  [
    'an unknown field of a button',
    'sendMessage',
    { text: 'a', reply_markup: inline(button({ callback: 'x' })) },
    'Bad Request: unknown parameter "reply_markup.inline_keyboard[0][0].callback" of sendMessage',
  ],
  [
    'an unknown action',
    'sendChatAction',
    { action: 'sleeping' },
    'Bad Request: action must be "typing" or "upload_photo"',
  ],
  ['an empty text', 'sendMessage', { text: '  \n ' }, 'Bad Request: message text is empty'],
  ['a text over 4096', 'sendMessage', { text: 'x'.repeat(4097) }, 'Bad Request: message is too long'],
  ['half a surrogate', 'sendMessage', { text: 'a\ud800' }, 'Bad Request: strings must be encoded in UTF-8'],
  ['Markdown', 'sendMessage', { text: 'a', parse_mode: 'MarkdownV2' }, 'Bad Request: unsupported parse_mode'],
  [
    'callback data over 64 bytes',
    'sendMessage',
    { text: 'a', reply_markup: inline(button({ callback_data: 'é'.repeat(33) })) },
    'Bad Request: BUTTON_DATA_INVALID',
  ],
  [
    'empty callback data',
    'sendMessage',
    { text: 'a', reply_markup: inline(button({ callback_data: '' })) },
    'Bad Request: BUTTON_DATA_INVALID',
  ],
  [
    'a button of two kinds',
    'sendMessage',
    { text: 'a', reply_markup: inline(button({ callback_data: 'x', url: 'https://dinsos.id' })) },
    'Bad Request: inline keyboard button "Kirim" has more than one kind: callback_data, url',
  ],
  [
    'a button of no kind',
    'sendMessage',
    { text: 'a', reply_markup: inline(button({})) },
    'Bad Request: text buttons are unallowed in the inline keyboard: "Kirim"',
  ],
  [
    'a button to no address',
    'sendMessage',
    { text: 'a', reply_markup: inline(button({ url: 'kirim laporan' })) },
    "Bad Request: inline keyboard button URL 'kirim laporan' is invalid",
  ],
  [
    'a button to another application',
    'sendMessage',
    { text: 'a', reply_markup: inline(button({ url: 'whatsapp://send?text=a' })) },
    "Bad Request: inline keyboard button URL 'whatsapp://send?text=a' is invalid: Unsupported URL protocol",
  ],
  [
    'a button to a host without a dot',
    'sendMessage',
    { text: 'a', reply_markup: inline(button({ url: 'http://localhost:8080/' })) },
    "Bad Request: inline keyboard button URL 'http://localhost:8080/' is invalid: Wrong HTTP URL",
  ],
  [
    '101 buttons',
    'sendMessage',
    { text: 'a', reply_markup: inline(...Array(101).fill(button({ callback_data: 'x' }))) },
    'Bad Request: reply markup is too long',
  ],
  [
    'an album with a keyboard',
    'sendMediaGroup',
    { media: [], reply_markup: inline(button({ callback_data: 'x' })) },
    'Bad Request: unknown parameter "reply_markup" of sendMediaGroup',
  ],
  [
    'an album of one',
    'sendMediaGroup',
    { media: [{ type: 'photo', media: 'x' }] },
    'Bad Request: number of media must be from 2 to 10, not 1',
  ],
  ['a photo by address', 'sendPhoto', { photo: 'https://a.id/b.jpg' }, 'failed to get HTTP URL content'],
  ['an unknown file', 'sendDocument', { document: 'abc' }, 'Bad Request: wrong file identifier/HTTP URL specified'],
  [
    'a missing message',
    'sendMessage',
    { text: 'a', reply_parameters: { message_id: 99 } },
    'message to be replied not found',
  ],
  [
    'a parameter that is not played',
    'sendMessage',
    { text: 'a', message_effect_id: '5' },
    'Bad Request: the simulator does not know parameter "message_effect_id" of sendMessage',
  ],
  [
    'a quote',
    'sendMessage',
    { text: 'a', reply_parameters: { message_id: 1, quote: '/start' } },
    'Bad Request: the simulator does not know parameter "reply_parameters.quote"',
  ],
  ['a method named like a property', 'constructor', {}, 'Bad Request: unknown method "constructor"'],
  ['a chat named like a property', 'sendMessage', { chat_id: 'constructor', text: 'a' }, 'Bad Request: chat not found'],
  ['a file named like a property', 'sendPhoto', { photo: '__proto__' }, 'Bad Request: wrong file identifier'],
  ['a missing topic', 'sendMessage', { text: 'a', message_thread_id: 3 }, 'Bad Request: message thread not found'],
]

test.each(refusals)('%s is refused', async (_what, method, params, description) => {
  const { call, sri } = startedWorld()
  const needsChat = method.startsWith('send') && method !== 'sendTelegraph'
  const answer = await call(method, { ...(needsChat && { chat_id: sri.id }), ...params })
  expect(answer).toMatchObject({ ok: false, error_code: 400 })
  expect(answer.description).toContain(description)
  expect(sri.screen()).toHaveLength(1)
})

test.each([
  'https://wa.me/?text=a%20b',
  'http://127.0.0.1:8080/x',
  'tg://user?id=5',
  'dinsos.id/a',
  't.me/PilarBot?start=a',
])('a button may lead to %s', async url => {
  const { call, sri } = startedWorld()
  const reply_markup = inline(button({ url }))
  expect(await call('sendMessage', { chat_id: sri.id, text: 'a', reply_markup })).toMatchObject({ ok: true })
})

test('what is just within the limits passes', async () => {
  const { call, sri } = startedWorld()
  const buttons = Array(100).fill(button({ callback_data: 'é'.repeat(32) }))
  const params = { chat_id: String(sri.id), text: `<b>${'x'.repeat(4096)}</b>`, parse_mode: 'HTML' }
  expect(await call('sendMessage', { ...params, reply_markup: inline(...buttons) })).toMatchObject({ ok: true })
  expect(sri.buttons()).toHaveLength(100)
})

test('a wrong token is 401, another path 404', async () => {
  const { call, telegram } = startWorld()
  expect(await call('getMe', {}, '1:other')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' })
  const lost = await telegram.fetch('https://api.telegram.org/nowhere')
  expect(lost.status).toBe(404)
})

test('an answer to a press has at most 200 characters', async () => {
  const { call, sri, api } = startedWorld()
  const sent = await api.sendMessage(sri.id, 'Benar?', {
    reply_markup: inline(button({ callback_data: 'x' })) as never,
  })
  const id = sri.presses('x', { message: sent })
  const answer = await call('answerCallbackQuery', { callback_query_id: id, text: 'x'.repeat(201) })
  expect(answer.description).toBe('Bad Request: length of text must be from 0 to 200, not 201 of answerCallbackQuery')
  expect(await call('answerCallbackQuery', { callback_query_id: id, text: 'x'.repeat(200) })).toMatchObject({
    ok: true,
  })
})

test.each([
  [{ command: 'Lapor', description: 'x' }, 'BOT_COMMAND_INVALID'],
  [{ command: 'l'.repeat(33), description: 'x' }, 'must be from 1 to 32'],
  [{ command: 'lapor', description: '' }, 'must be from 1 to 256'],
  [{ command: 'lapor', description: 'x'.repeat(257) }, 'must be from 1 to 256'],
])('a command %o is refused', async (command, description) => {
  const { call } = startWorld()
  const answer = await call('setMyCommands', { commands: [command] })
  expect(answer.description).toContain(description)
})

test('a start parameter that no link can carry is no way in', () => {
  const { telegram } = startWorld()
  const sri = telegram.person({ name: 'Sri' })
  expect(() => sri.starts('a b')).toThrow('opens no link')
  expect(() => sri.starts('x'.repeat(65))).toThrow('opens no link')
  expect(sri.starts('x'.repeat(64)).text).toHaveLength(71)
})
