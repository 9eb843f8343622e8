import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

test('a person writes, the bot reads it by getUpdates and answers', async () => {
  const { telegram, bot, api } = startWorld()
  await bot.init()
  const sri = telegram.person({ name: 'Sri Wahyuni', username: 'sriw' })
  bot.on('message:text', ctx => ctx.reply(`Halo, ${ctx.from.first_name}`))

  sri.starts('undangan_1')
  const [update] = await api.getUpdates()
  expect(update?.message).toMatchObject({
    message_id: 1,
    date: Date.UTC(2026, 10, 21, 1) / 1000,
    text: '/start undangan_1',
    entities: [{ type: 'bot_command', offset: 0, length: 6 }],
    chat: { id: sri.id, type: 'private', first_name: 'Sri', last_name: 'Wahyuni', username: 'sriw' },
    from: { id: sri.id, is_bot: false, language_code: 'id' },
  })
  if (update) await bot.handleUpdate(update)

  expect(sri.last().text).toBe('Halo, Sri')
  expect(sri.last().from).toEqual({ id: 7000000001, name: 'Pilar', isBot: true })
})

test('group text reaches the bot as an administrator and is seen by members only', async () => {
  const { telegram, api } = startWorld()
  const [sri, budi, ani] = ['Sri', 'Budi', 'Ani'].map(name => telegram.person({ name }))
  if (!sri || !budi || !ani) throw new Error('no people')
  const group = telegram.group({ title: 'Kapanewon Semin', members: [sri, budi], botAdmin: true })

  const said = sri.says('Ijin lapor P2K2', { in: group })
  await api.sendMessage(group.id, 'Tercatat', { reply_parameters: { message_id: said.message_id } })

  expect(telegram.takeUpdates()[0]?.message?.chat).toEqual({ id: group.id, title: 'Kapanewon Semin', type: 'group' })
  expect(budi.last({ in: group })).toMatchObject({
    text: 'Tercatat',
    replyTo: { name: 'Sri', text: 'Ijin lapor P2K2' },
  })
  expect(telegram.screen(ani.id, group.id)).toEqual([])
})

test("a person's list of chats, with what is unread", async () => {
  const { telegram, api } = startWorld()
  const [sri, budi] = [telegram.person({ name: 'Sri' }), telegram.person({ name: 'Budi' })]
  const group = telegram.group({ title: 'Semin', members: [sri, budi], forum: true, botAdmin: true })
  const topic = telegram.topic(group, 'Laporan', budi)
  budi.says('satu', { in: group, topic })
  sri.starts()
  await api.sendMessage(sri.id, 'Halo')
  const lines = () => sri.chats().map(one => [one.title, one.unread, one.last?.text])
  expect(lines()).toEqual([
    ['Pilar', 1, 'Halo'],
    ['Semin', 2, 'satu'],
  ])
  expect(sri.chats()[1]?.topics).toEqual([{ id: topic, name: 'Laporan' }])
  sri.reads()
  sri.reads({ in: group })
  expect(lines().map(one => one[1])).toEqual([0, 0])
  await api.sendMessage(sri.id, 'Lagi')
  expect(lines().map(one => one[1])).toEqual([1, 0])
})

test('a person who never started sees an empty chat with the bot', () => {
  const { telegram } = startWorld()
  const ani = telegram.person({ name: 'Ani' })
  expect(ani.chats()).toEqual([{ id: ani.id, title: 'Pilar', kind: 'private', unread: 0, topics: [] }])
  expect(() => ani.last()).toThrow('Ani sees no message there')
})

test('a bot that runs by itself polls, answers and stops', async () => {
  const { telegram, bot } = startWorld()
  const sri = telegram.person({ name: 'Sri' })
  bot.on('message:text', ctx => ctx.reply(`${ctx.msg.text}!`))
  const running = bot.start({ allowed_updates: ['message'] })
  sri.says('satu')
  await expect.poll(() => sri.last().text).toBe('satu!')
  sri.says('dua')
  await expect.poll(() => sri.last().text).toBe('dua!')
  await bot.stop()
  await running
  sri.says('tiga')
  expect(telegram.takeUpdates().map(one => one.message?.text)).toEqual(['tiga'])
})
