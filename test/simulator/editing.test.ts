import { InlineKeyboard, InputFile } from 'grammy'
import { expect, test } from 'vitest'
import { samplePhoto } from '../../src/simulator/actors/sample.ts'
import { startWorld } from './world.ts'

const editWorld = async () => {
  const world = startWorld()
  const sri = world.telegram.person({ name: 'Sri' })
  sri.starts()
  const keyboard = new InlineKeyboard().text('Kirim', 'k')
  const sent = await world.api.sendMessage(sri.id, 'draf', { reply_markup: keyboard })
  world.telegram.takeUpdates()
  return { ...world, sri, sent, keyboard }
}

test('an edit changes what is seen, and its keyboard goes unless it is sent again', async () => {
  const { api, sri, sent, time } = await editWorld()
  time.business += 60_000
  const edited = await api.editMessageText(sri.id, sent.message_id, '<b>terkirim</b>', { parse_mode: 'HTML' })
  expect(edited).toMatchObject({ message_id: sent.message_id, text: 'terkirim', edit_date: time.business / 1000 })
  expect(sri.last()).toMatchObject({ text: 'terkirim', html: '<b>terkirim</b>', edited: true, rows: [] })
  expect(sri.screen()).toHaveLength(2)
})

test('an edit that changes nothing is refused', async () => {
  const { api, sri, sent, keyboard } = await editWorld()
  const same = api.editMessageText(sri.id, sent.message_id, 'draf', { reply_markup: keyboard })
  await expect(same).rejects.toMatchObject({
    error_code: 400,
    description: expect.stringMatching(/^Bad Request: message is not modified: specified new message content/),
  })
  await api.editMessageReplyMarkup(sri.id, sent.message_id)
  await expect(api.editMessageReplyMarkup(sri.id, sent.message_id)).rejects.toMatchObject({ error_code: 400 })
})

test('only own messages can be edited, and only as what they are', async () => {
  const { api, call, sri, sent } = await editWorld()
  const edit = async (params: object) =>
    (await call('editMessageText', { chat_id: sri.id, text: 'x', ...params })).description
  const said = sri.says('punya Sri')
  expect(await edit({ message_id: said.message_id })).toBe("Bad Request: message can't be edited")
  expect(await edit({ message_id: 999 })).toBe('Bad Request: message to edit not found')
  const photo = await api.sendPhoto(sri.id, new InputFile(samplePhoto()), { caption: 'satu' })
  expect(await edit({ message_id: photo.message_id })).toBe('Bad Request: there is no text in the message to edit')
  await api.editMessageCaption(sri.id, photo.message_id, { caption: 'dua' })
  expect(sri.last()).toMatchObject({ text: 'dua', media: { kind: 'photo' } })
  await expect(api.editMessageCaption(sri.id, sent.message_id, { caption: 'x' })).rejects.toMatchObject({
    description: 'Bad Request: there is no caption in the message to edit',
  })
  const withKeyboard = await api.sendMessage(sri.id, 'pilih', { reply_markup: { keyboard: [['Ya']] } })
  expect(await edit({ message_id: withKeyboard.message_id })).toBe("Bad Request: message can't be edited")
})

test('deleted messages are gone from the screen but remain marked in the ledger', async () => {
  const { api, sri, sent } = await editWorld()
  await api.deleteMessage(sri.id, sent.message_id)
  expect(sri.screen().map(one => one.text)).toEqual(['/start'])
  expect(sri.screen({ deleted: true }).map(one => [one.text, one.deleted])).toEqual([
    ['/start', false],
    ['draf', true],
  ])
  await expect(api.deleteMessage(sri.id, sent.message_id)).rejects.toMatchObject({
    description: 'Bad Request: message to delete not found',
  })
})

test('own messages can be deleted for 48 hours; those of others in a group only with the right', async () => {
  const { telegram, api, sri, sent, time } = await editWorld()
  const group = telegram.group({ title: 'Semin', members: [sri], botAdmin: false })
  const said = sri.says('NIK 3403…', { in: group })
  await expect(api.deleteMessage(group.id, said.message_id)).rejects.toMatchObject({
    description: "Bad Request: message can't be deleted",
  })
  telegram.promoteBot(group, sri, { can_delete_messages: true })
  await api.deleteMessage(group.id, said.message_id)
  expect(sri.screen({ in: group })).toEqual([])
  time.business += 48 * 3_600_000
  await expect(api.deleteMessage(sri.id, sent.message_id)).rejects.toMatchObject({ error_code: 400 })
  await api.editMessageText(sri.id, sent.message_id, 'masih dapat diubah')
})

test('several are deleted at once, missing ones skipped', async () => {
  const { api, sri, sent } = await editWorld()
  const more = await api.sendMessage(sri.id, 'dua')
  await api.deleteMessages(sri.id, [sent.message_id, 999, more.message_id])
  expect(sri.screen()).toHaveLength(1)
})

test('a person edits and deletes: the bot hears of the edit only', async () => {
  const { telegram, sri, time } = await editWorld()
  const said = sri.says('hadir 26')
  telegram.takeUpdates()
  time.business += 5000
  sri.edits(said, 'hadir 27')
  sri.deletes(said)
  expect(telegram.takeUpdates()).toMatchObject([
    { edited_message: { message_id: said.message_id, text: 'hadir 27', edit_date: time.business / 1000 } },
  ])
  expect(sri.last().text).toBe('draf')
})

test('reactions, pins and typing', async () => {
  const { telegram, api, call, sri, sent } = await editWorld()
  const said = sri.says('laporan')
  await api.setMessageReaction(sri.id, said.message_id, [{ type: 'emoji', emoji: '👍' }])
  expect(sri.last().reactions).toEqual(['👍'])
  const wrong = await call('setMessageReaction', {
    chat_id: sri.id,
    message_id: said.message_id,
    reaction: [{ type: 'emoji', emoji: '✅' }],
  })
  expect(wrong.description).toContain('emoji must be')
  await api.pinChatMessage(sri.id, sent.message_id)
  expect((await api.getChat(sri.id)).pinned_message).toMatchObject({ text: 'draf' })
  const group = telegram.group({ title: 'Semin', members: [sri], botAdmin: { can_delete_messages: true } })
  const posted = await api.sendMessage(group.id, 'halo')
  await expect(api.pinChatMessage(group.id, posted.message_id)).rejects.toMatchObject({
    description: 'Bad Request: not enough rights to manage pinned messages in the chat',
  })
  expect(await api.sendChatAction(sri.id, 'typing')).toBe(true)
})
