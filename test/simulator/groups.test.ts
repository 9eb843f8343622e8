import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

const people = () => {
  const world = startWorld()
  const sri = world.telegram.person({ name: 'Sri' })
  const budi = world.telegram.person({ name: 'Budi' })
  return { ...world, sri, budi }
}

test('adding the bot tells it its new place and who added it', () => {
  const { telegram, sri, budi } = people()
  const group = telegram.group({ title: 'Semin', members: [sri, budi] })
  telegram.addBot(group, budi)
  telegram.promoteBot(group, sri, { can_delete_messages: true })
  const [added, service, promoted] = telegram.takeUpdates()
  expect(added?.my_chat_member).toMatchObject({
    from: { id: budi.id },
    chat: { id: group.id, type: 'group', title: 'Semin' },
    old_chat_member: { status: 'left', user: { username: 'PilarBot' } },
    new_chat_member: { status: 'member' },
  })
  expect(service?.message).toMatchObject({ from: { id: budi.id }, new_chat_members: [{ username: 'PilarBot' }] })
  expect(promoted?.my_chat_member?.new_chat_member).toMatchObject({
    status: 'administrator',
    can_delete_messages: true,
    can_pin_messages: false,
  })
})

test('a bot that was put out cannot write, and says why in the words of Telegram', async () => {
  const { telegram, call, sri } = people()
  const write = async (id: number) => (await call('sendMessage', { chat_id: id, text: 'halo' })).description
  const outside = telegram.group({ title: 'Lain', members: [sri], kind: 'supergroup' })
  expect(await write(outside.id)).toBe('Forbidden: bot is not a member of the supergroup chat')

  const group = telegram.group({ title: 'Semin', members: [sri], kind: 'supergroup', botAdmin: false })
  telegram.removeBot(group)
  const [update] = telegram.takeUpdates()
  expect(update?.my_chat_member?.new_chat_member).toEqual({
    status: 'kicked',
    until_date: 0,
    user: { id: 7000000001, is_bot: true, first_name: 'Pilar', username: 'PilarBot' },
  })
  expect(await write(group.id)).toBe('Forbidden: bot was kicked from the supergroup chat')

  const gone = telegram.group({ title: 'Bubar', members: [sri], botAdmin: false })
  telegram.dissolve(gone)
  expect(await write(gone.id)).toBe('Forbidden: the group chat was deleted')
  expect(await write(-12345)).toBe('Bad Request: chat not found')
  sri.says('/lapor@PilarBot', { in: group })
  expect(telegram.takeUpdates()).toEqual([])
})

test('the ways in which a person cannot be reached', async () => {
  const { telegram, call, sri, budi } = people()
  const write = async (id: number) => call('sendMessage', { chat_id: id, text: 'halo' })
  expect(await write(sri.id)).toEqual({
    ok: false,
    error_code: 403,
    description: "Forbidden: bot can't initiate conversation with a user",
  })
  sri.starts()
  sri.blocks()
  expect((await write(sri.id)).description).toBe('Forbidden: bot was blocked by the user')
  sri.unblocks()
  expect((await write(sri.id)).ok).toBe(true)
  budi.starts()
  telegram.deactivate(budi)
  expect((await write(budi.id)).description).toBe('Forbidden: user is deactivated')
  expect((await write(4242)).description).toBe('Bad Request: chat not found')
})

test('blocking and unblocking are told by my_chat_member; starting unblocks', () => {
  const { telegram, sri } = people()
  sri.starts()
  telegram.takeUpdates()
  sri.blocks()
  expect(() => sri.says('halo')).toThrow('has blocked the bot')
  sri.starts()
  const [blocked, unblocked, started] = telegram.takeUpdates()
  expect(blocked?.my_chat_member).toMatchObject({
    chat: { id: sri.id, type: 'private' },
    old_chat_member: { status: 'member' },
    new_chat_member: { status: 'kicked' },
  })
  expect(unblocked?.my_chat_member).toMatchObject({ new_chat_member: { status: 'member' } })
  expect(started?.message?.text).toBe('/start')
})

test('a group becomes a supergroup: two service messages, a new id, the old one refused with the new', async () => {
  const { telegram, call, sri } = people()
  const group = telegram.group({ title: 'Semin', members: [sri], botAdmin: true })
  const old = group.id
  sri.says('sebelum', { in: group })
  const next = telegram.migrate(group)

  const [, left, arrived] = telegram.takeUpdates()
  expect(left?.message).toMatchObject({ chat: { id: old, type: 'group' }, migrate_to_chat_id: next })
  expect(arrived?.message).toMatchObject({ chat: { id: next, type: 'supergroup' }, migrate_from_chat_id: old })
  expect(group.id).toBe(next)
  expect(next).toBeLessThan(-1_000_000_000_000)
  expect(await call('sendMessage', { chat_id: old, text: 'halo' })).toEqual({
    ok: false,
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: next },
  })
  expect(await call('sendMessage', { chat_id: next, text: 'halo' })).toMatchObject({ ok: true })
  sri.says('sesudah', { in: group })
  expect(telegram.takeUpdates()[0]?.message).toMatchObject({ chat: { id: next }, message_id: 3 })
})

test('topics of a forum: messages carry their thread, closed and deleted ones refuse', async () => {
  const { telegram, call, sri } = people()
  const group = telegram.group({ title: 'Semin', members: [sri], forum: true, botAdmin: true })
  const topic = telegram.topic(group, 'Laporan')
  sri.says('halo', { in: group, topic })
  const [created, said] = telegram.takeUpdates()
  expect(created?.message).toMatchObject({
    forum_topic_created: { name: 'Laporan' },
    message_thread_id: topic,
    is_topic_message: true,
  })
  expect(said?.message).toMatchObject({ message_thread_id: topic, is_topic_message: true, chat: { is_forum: true } })

  const write = (id: number) => call('sendMessage', { chat_id: group.id, text: 'x', message_thread_id: id })
  expect(await write(topic)).toMatchObject({ result: { message_thread_id: topic, is_topic_message: true } })
  expect((await write(1)).description).toBe('Bad Request: message thread not found')
  telegram.closeTopic(group, topic)
  expect((await write(topic)).description).toBe('Bad Request: TOPIC_CLOSED')
  telegram.deleteTopic(group, topic)
  expect((await write(topic)).description).toBe('Bad Request: message thread not found')
})

test('in a supergroup without topics a reply has a thread id but is no topic message', async () => {
  const { telegram, sri } = people()
  const group = telegram.group({ title: 'Semin', members: [sri], kind: 'supergroup', botAdmin: true })
  const first = sri.says('tanya', { in: group })
  const reply = sri.says('jawab', { in: group, replyTo: first })
  const again = sri.says('lagi', { in: group, replyTo: reply })
  expect(again).toMatchObject({ message_thread_id: first.message_id, reply_to_message: { text: 'jawab' } })
  expect(again.is_topic_message).toBeUndefined()
  expect(again.reply_to_message).not.toHaveProperty('reply_to_message')
  telegram.takeUpdates()
})

test('what the bot can ask about a group', async () => {
  const { telegram, api, call, sri, budi } = people()
  const group = telegram.group({ title: 'Semin', members: [sri, budi], botAdmin: { can_pin_messages: true } })
  expect(await api.getChat(group.id)).toMatchObject({ id: group.id, type: 'group', title: 'Semin' })
  expect(await api.getChatMember(group.id, sri.id)).toMatchObject({ status: 'creator', user: { id: sri.id } })
  expect(await api.getChatMember(group.id, 7000000001)).toMatchObject({
    status: 'administrator',
    can_pin_messages: true,
  })
  expect(await api.getChatAdministrators(group.id)).toMatchObject([{ status: 'creator' }])
  expect(await api.getChatMemberCount(group.id)).toBe(3)
  const stranger = telegram.person({ name: 'Ani' })
  expect(await api.getChatMember(group.id, stranger.id)).toMatchObject({ status: 'left' })
  expect((await call('getChatMember', { chat_id: group.id, user_id: 5 })).description).toBe(
    'Bad Request: PARTICIPANT_ID_INVALID',
  )
})

test('members come and go, the bot leaves by itself', async () => {
  const { telegram, api, sri, budi } = people()
  const group = telegram.group({ title: 'Semin', members: [sri], botAdmin: false })
  telegram.join(group, budi)
  telegram.leave(group, budi)
  expect(telegram.takeUpdates().map(one => Object.keys(one.message ?? {}).at(-1))).toEqual([
    'new_chat_members',
    'left_chat_member',
  ])
  expect(budi.id in telegram.engine.world.people).toBe(true)
  expect(() => budi.says('halo', { in: group })).toThrow('Budi is not in "Semin"')
  await api.leaveChat(group.id)
  expect(telegram.takeUpdates()[0]?.my_chat_member).toMatchObject({ new_chat_member: { status: 'left' } })
})

test('ids do not fit into 32 bits', () => {
  const { telegram, sri } = people()
  const group = telegram.group({ title: 'Semin', members: [sri] })
  expect(sri.id).toBeGreaterThan(2 ** 32)
  expect(group.id).toBeLessThan(-(2 ** 32))
})

test('places of others are told to an administrator that asked for them', async () => {
  const { telegram, api, sri, budi } = people()
  await api.getUpdates({ allowed_updates: ['chat_member'] })
  const group = telegram.group({ title: 'Semin', members: [sri], botAdmin: true })
  const deaf = telegram.group({ title: 'Lain', members: [sri], botAdmin: false })
  telegram.join(group, budi)
  telegram.promote(group, budi, { can_pin_messages: true })
  telegram.join(deaf, budi)
  expect(telegram.takeUpdates().map(one => one.chat_member)).toMatchObject([
    { chat: { id: group.id }, old_chat_member: { status: 'left' }, new_chat_member: { status: 'member' } },
    { old_chat_member: { status: 'member' }, new_chat_member: { status: 'administrator', can_pin_messages: true } },
  ])
})

test('in a channel the bot speaks in its name, as long as it may', async () => {
  const { telegram, call, sri } = people()
  const channel = telegram.group({ title: 'Dinsos P3A', members: [sri], kind: 'channel', username: 'dinsosp3a' })
  telegram.addBot(channel, sri, true)
  const [update, ...more] = telegram.takeUpdates()
  expect(more).toEqual([])
  expect(update?.my_chat_member).toMatchObject({
    chat: { id: channel.id, type: 'channel', username: 'dinsosp3a' },
    new_chat_member: { status: 'administrator', can_post_messages: true },
  })
  const { result } = await call('sendMessage', { chat_id: channel.id, text: 'halo' })
  expect(result).toMatchObject({ sender_chat: { id: channel.id }, text: 'halo' })
  expect(result).not.toHaveProperty('from')
  const { message_id } = result as { message_id: number }
  expect(await call('editMessageText', { chat_id: channel.id, message_id, text: 'apa kabar' })).toMatchObject({
    ok: true,
  })

  telegram.promoteBot(channel, sri, { can_delete_messages: true })
  expect((await call('sendMessage', { chat_id: channel.id, text: 'halo' })).description).toBe(
    'Bad Request: need administrator rights in the channel chat',
  )
  telegram.removeBot(channel)
  expect((await call('sendMessage', { chat_id: channel.id, text: 'halo' })).description).toBe(
    'Forbidden: bot was kicked from the channel chat',
  )
})
