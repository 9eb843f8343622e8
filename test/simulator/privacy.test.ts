import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

const groupWorld = (botAdmin: boolean) => {
  const world = startWorld()
  const sri = world.telegram.person({ name: 'Sri' })
  const group = world.telegram.group({ title: 'Semin', members: [sri], kind: 'supergroup', botAdmin })
  const heard = () => world.telegram.takeUpdates().map(one => one.message?.text ?? one.message?.caption)
  return { ...world, sri, group, heard }
}

test('in privacy mode a bot hears commands to it, replies to it and service messages only', async () => {
  const { telegram, api, sri, group, heard } = groupWorld(false)
  const sent = await api.sendMessage(group.id, 'Halo')
  const other = telegram.person({ name: 'Bot Lain', username: 'LainBot', isBot: true })
  telegram.join(group, other)
  telegram.takeUpdates()
  other.says('saya bot', { in: group })

  sri.says('obrolan', { in: group })
  sri.says('@PilarBot tolong', { in: group })
  sri.sendsPhoto({ caption: 'foto', in: group })
  sri.says('/lapor@LainBot', { in: group })
  sri.says('/lapor', { in: group })
  expect(heard()).toEqual([])

  sri.says('/lapor@PilarBot', { in: group })
  sri.says('ya', { in: group, replyTo: sent })
  expect(heard()).toEqual(['/lapor@PilarBot', 'ya'])
  telegram.rename(group, 'Semin Raya')
  expect(telegram.takeUpdates()[0]?.message?.new_chat_title).toBe('Semin Raya')
})

test('a bare command arrives only while this bot was the last bot to write', async () => {
  const { telegram, api, sri, group, heard } = groupWorld(false)
  sri.says('/lapor', { in: group })
  expect(heard()).toEqual([])
  await api.sendMessage(group.id, 'Halo')
  sri.says('obrolan', { in: group })
  sri.says('/lapor', { in: group })
  expect(heard()).toEqual(['/lapor'])
  const other = telegram.person({ name: 'Bot Lain', isBot: true })
  telegram.join(group, other)
  other.says('saya', { in: group })
  telegram.takeUpdates()
  sri.says('/lapor', { in: group })
  expect(heard()).toEqual([])
})

test.each([
  ['as administrator', true, true],
  ['with privacy off', false, false],
])('%s it hears everything but other bots', async (_, botAdmin, privacy) => {
  const { telegram, api, sri, group, heard } = groupWorld(botAdmin)
  telegram.privacy = privacy
  const other = telegram.person({ name: 'Bot Lain', isBot: true })
  telegram.join(group, other)
  telegram.takeUpdates()
  sri.says('obrolan', { in: group })
  other.says('saya bot', { in: group })
  expect(heard()).toEqual(['obrolan'])
  expect((await api.getMe()).can_read_all_group_messages).toBe(!privacy)
})

test('an anonymous administrator speaks as the group', () => {
  const { telegram, sri, group } = groupWorld(true)
  sri.says('/grup', { in: group, anonymous: true })
  expect(telegram.takeUpdates()[0]?.message).toMatchObject({
    from: { id: 1087968824, is_bot: true, username: 'GroupAnonymousBot' },
    sender_chat: { id: group.id, type: 'supergroup' },
  })
})
