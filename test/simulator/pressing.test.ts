import { InlineKeyboard, Keyboard } from 'grammy'
import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

const cardWorld = async () => {
  const world = startWorld()
  const sri = world.telegram.person({ name: 'Sri' })
  const budi = world.telegram.person({ name: 'Budi' })
  const group = world.telegram.group({ title: 'Semin', members: [sri, budi], botAdmin: true })
  sri.starts()
  const keyboard = new InlineKeyboard().text('✅ Kirim', 'kirim:1').text('✏️ Ubah', 'ubah:1')
  const card = await world.api.sendMessage(group.id, 'P2K2 Melati', { reply_markup: keyboard })
  world.telegram.takeUpdates()
  return { ...world, sri, budi, group, card }
}

test('a tap is a callback query with the message as it stands', async () => {
  const { telegram, sri, group, card } = await cardWorld()
  sri.taps({ label: '✅ Kirim', in: group })
  const query = telegram.takeUpdates()[0]?.callback_query
  expect(query).toMatchObject({
    from: { id: sri.id, language_code: 'id' },
    data: 'kirim:1',
    message: { message_id: card.message_id, text: 'P2K2 Melati', chat: { id: group.id }, from: { is_bot: true } },
    chat_instance: expect.stringMatching(/^-?\d+$/),
  })
})

test('the newest button of that label is tapped, or the one in a given message', async () => {
  const { telegram, api, sri, group, card } = await cardWorld()
  await api.sendMessage(group.id, 'lagi', { reply_markup: new InlineKeyboard().text('✅ Kirim', 'kirim:2') })
  sri.taps({ label: '✅ Kirim', in: group })
  sri.taps({ label: /Kirim/, in: group, message: card })
  expect(telegram.takeUpdates().map(one => one.callback_query?.data)).toEqual(['kirim:2', 'kirim:1'])
})

test('a label that nobody sees is an error that lists what can be seen', async () => {
  const { sri, group } = await cardWorld()
  expect(() => sri.taps({ label: 'Hapus', in: group })).toThrow(
    `Sri sees no button Hapus in chat ${group.id}. Inline: [✅ Kirim] [✏️ Ubah]. Keyboard: none`,
  )
})

test('the answer to a press is a notice that only the one who pressed sees', async () => {
  const { telegram, api, sri, budi, group } = await cardWorld()
  budi.taps({ label: '✅ Kirim', in: group })
  const id = telegram.takeUpdates()[0]?.callback_query?.id ?? ''
  await api.answerCallbackQuery(id, { text: 'Hanya Sri yang dapat mengirim laporan ini.', show_alert: true })
  expect(budi.notices()).toMatchObject([{ text: 'Hanya Sri yang dapat mengirim laporan ini.', alert: true }])
  expect(sri.notices()).toEqual([])
  await expect(api.answerCallbackQuery(id)).rejects.toMatchObject({
    description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
  })
})

test('a press is too old to be answered after 150 seconds of real time', async () => {
  const { telegram, api, sri, group, time } = await cardWorld()
  sri.taps({ label: '✅ Kirim', in: group })
  const id = telegram.takeUpdates()[0]?.callback_query?.id ?? ''
  time.business += 3_600_000
  time.real += 150_000
  await expect(api.answerCallbackQuery(id)).rejects.toMatchObject({ error_code: 400 })
})

test('presses can be forged: any data on any message', async () => {
  const { telegram, budi, group, card } = await cardWorld()
  budi.presses('hapus:semua', { message: card, in: group })
  expect(telegram.takeUpdates()[0]?.callback_query).toMatchObject({ data: 'hapus:semua', from: { id: budi.id } })
})

test('links to the bot open it with their start parameter, other links are only opened', async () => {
  const { telegram, api, sri } = await cardWorld()
  const keyboard = new InlineKeyboard()
    .url('Lengkapi', 'https://t.me/PilarBot?start=draf_7')
    .url('Halaman', 'https://dinsos.example/cerita')
  await api.sendMessage(sri.id, 'Belum lengkap', { reply_markup: keyboard })
  sri.taps('Lengkapi')
  expect(telegram.takeUpdates()[0]?.message).toMatchObject({ text: '/start draf_7', chat: { type: 'private' } })
  sri.taps('Halaman')
  expect(telegram.takeUpdates()).toEqual([])
  expect(sri.notices()).toMatchObject([{ url: 'https://dinsos.example/cerita' }])
})

test('a reply keyboard stays below the chat, sends its label, and goes when removed', async () => {
  const { telegram, api, sri } = await cardWorld()
  const keyboard = new Keyboard().text('📝 Lapor').text('📅 Agenda').row().requestLocation('📍 Lokasi').resized()
  await api.sendMessage(sri.id, 'Selamat datang', { reply_markup: keyboard })
  await api.sendMessage(sri.id, 'Silakan')
  expect(sri.keyboard()).toEqual([['📝 Lapor', '📅 Agenda'], ['📍 Lokasi']])
  sri.taps('📝 Lapor')
  sri.taps('📍 Lokasi')
  const [text, place] = telegram.takeUpdates()
  expect(text?.message?.text).toBe('📝 Lapor')
  expect(place?.message?.location).toBeDefined()
  await api.sendMessage(sri.id, 'Selesai', { reply_markup: { remove_keyboard: true } })
  expect(sri.keyboard()).toEqual([])
  expect(() => sri.taps('📝 Lapor')).toThrow('Keyboard: none')
})

test('a one-time keyboard goes after use, a selective one is only for whom it answers', async () => {
  const { api, sri, budi, group } = await cardWorld()
  await api.sendMessage(sri.id, 'Pilih', { reply_markup: new Keyboard().text('Ya').oneTime() })
  sri.taps('Ya')
  expect(sri.keyboard()).toEqual([])
  const asked = budi.says('saya', { in: group })
  await api.sendMessage(group.id, 'Pilih', {
    reply_markup: new Keyboard().text('Ya').selected(),
    reply_parameters: { message_id: asked.message_id },
  })
  expect(budi.keyboard({ in: group })).toEqual([['Ya']])
  expect(sri.keyboard({ in: group })).toEqual([])
})

test('a press on a message that was deleted names it without showing it', async () => {
  const { telegram, api, sri, group, card } = await cardWorld()
  await api.deleteMessage(group.id, card.message_id)
  sri.presses('kirim:1', { message: card, in: group })
  expect(telegram.takeUpdates()[0]?.callback_query?.message).toEqual({
    chat: { id: group.id, title: 'Semin', type: 'group' },
    message_id: card.message_id,
    date: 0,
  })
})

test('a copy button copies, a disabled one cannot be pressed', async () => {
  const { api, sri } = await cardWorld()
  const keyboard = [
    [
      { text: 'Salin', copy_text: { text: 'LAP-2026-11-0037' } },
      { text: 'Sudah', disabled: {} },
    ],
  ]
  await api.sendMessage(sri.id, 'Nomor', { reply_markup: { inline_keyboard: keyboard } })
  sri.taps('Salin')
  expect(sri.notices()).toMatchObject([{ text: 'LAP-2026-11-0037' }])
  expect(() => sri.taps('Sudah')).toThrow('The button [Sudah] cannot be pressed here')
})
