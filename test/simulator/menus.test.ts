import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

const command = (name: string) => [{ command: name, description: name }]

test('the nearest scope wins, and within it the language of the person', async () => {
  const { telegram, api } = startWorld()
  const sri = telegram.person({ name: 'Sri', language: 'id' })
  const john = telegram.person({ name: 'John', language: 'en' })
  const menu = (who = sri) => who.menu().map(one => one.command)
  await api.setMyCommands(command('umum'))
  await api.setMyCommands(command('general'), { language_code: 'en' })
  expect([menu(), menu(john)]).toEqual([['umum'], ['general']])
  await api.setMyCommands(command('pribadi'), { scope: { type: 'all_private_chats' } })
  expect([menu(), menu(john)]).toEqual([['pribadi'], ['pribadi']])
  await api.setMyCommands(command('koordinator'), { scope: { type: 'chat', chat_id: sri.id } })
  expect([menu(), menu(john)]).toEqual([['koordinator'], ['pribadi']])
  await api.deleteMyCommands({ scope: { type: 'chat', chat_id: sri.id } })
  expect(menu()).toEqual(['pribadi'])
})

test('in groups, administrators may have a menu of their own', async () => {
  const { telegram, api } = startWorld()
  const [sri, budi] = [telegram.person({ name: 'Sri' }), telegram.person({ name: 'Budi' })]
  const group = telegram.group({ title: 'Semin', members: [sri, budi], botAdmin: true })
  const menus = () => [sri, budi].map(who => who.menu({ in: group }).map(one => one.command))
  await api.setMyCommands(command('lapor'), { scope: { type: 'all_group_chats' } })
  await api.setMyCommands(command('grup'), { scope: { type: 'all_chat_administrators' } })
  expect(menus()).toEqual([['grup'], ['lapor']])
  await api.setMyCommands(command('khusus'), { scope: { type: 'chat', chat_id: group.id } })
  expect(menus()).toEqual([['khusus'], ['khusus']])
  await api.setMyCommands(command('budi'), { scope: { type: 'chat_member', chat_id: group.id, user_id: budi.id } })
  expect(menus()).toEqual([['khusus'], ['budi']])
})

test('a menu can be read back by scope and language', async () => {
  const { telegram, api, call } = startWorld()
  const sri = telegram.person({ name: 'Sri' })
  const scope = { type: 'chat', chat_id: sri.id } as const
  await api.setMyCommands(command('satu'), { scope })
  await api.setMyCommands(command('dua'), { scope })
  expect(await api.getMyCommands({ scope })).toEqual(command('dua'))
  expect(await api.getMyCommands()).toEqual([])
  const unknown = await call('setMyCommands', { commands: command('a'), scope: { type: 'chat', chat_id: 5 } })
  expect(unknown.description).toBe('Bad Request: chat not found')
})

test('name and descriptions by language', async () => {
  const { api } = startWorld()
  await api.setMyName('Pilar Sosial')
  await api.setMyDescription('Laporan pilar sosial')
  await api.setMyDescription('Reports', { language_code: 'en' })
  await api.setMyShortDescription('Pilar')
  expect((await api.getMe()).first_name).toBe('Pilar Sosial')
  expect(await api.getMyDescription({ language_code: 'en' })).toEqual({ description: 'Reports' })
  expect(await api.getMyDescription({ language_code: 'ms' })).toEqual({ description: 'Laporan pilar sosial' })
  expect(await api.getMyShortDescription()).toEqual({ short_description: 'Pilar' })
})
