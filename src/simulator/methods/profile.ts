import { botUser, knownChat } from '../chats.ts'
import { announce, type Engine } from '../engine.ts'
import { fileLink } from '../files.ts'
import { badRequest } from '../refusal.ts'
import type { Menu } from '../world.ts'
import type { Args, Methods } from './method.ts'

type Scoped = Pick<Args<'getMyCommands'>, 'scope' | 'language_code'>

const place = (engine: Engine, { scope, language_code }: Scoped) => {
  if (scope && 'chat_id' in scope) knownChat(engine, scope.chat_id)
  return { scope: scope ?? { type: 'default' as const }, language: language_code ?? '' }
}

const isSame = (a: Omit<Menu, 'commands'>) => (b: Menu) =>
  a.language === b.language && JSON.stringify(sorted(a.scope)) === JSON.stringify(sorted(b.scope))

const sorted = (scope: object) =>
  Object.entries(scope)
    .sort()
    .map(([key, value]) => [key, String(value)])

const replaceMenu = (engine: Engine, where: Omit<Menu, 'commands'>, commands: Menu['commands']) => {
  const others = engine.world.menus.filter(menu => !isSame(where)(menu))
  engine.world.menus = commands.length > 0 ? [...others, { ...where, commands }] : others
  announce(engine, { kind: 'menu' })
  return true as const
}

const checkCommand = ({ command, description }: Menu['commands'][number]) => {
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  if (description.length < 1 || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
}

type Text = 'name' | 'description' | 'short_description'

const setText = (engine: Engine, field: Text, language = '', text = '') => {
  engine.world.bot.texts[`${field}:${language}`] = text
  if (field === 'name' && language === '' && text) engine.world.bot.first_name = text
  return true as const
}

const getText = (engine: Engine, field: Text, language = '') => {
  const { texts, first_name } = engine.world.bot
  return texts[`${field}:${language}`] || texts[`${field}:`] || (field === 'name' ? first_name : '')
}

export const profile = {
  getMe: ({ engine }) => ({
    ...botUser(engine.world),
    can_join_groups: true,
    can_read_all_group_messages: !engine.world.privacy,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  }),
  getFile: ({ engine }, args) => fileLink(engine, args.file_id),
  setMyCommands: ({ engine }, args) => {
    if (args.commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
    for (const command of args.commands) checkCommand(command)
    return replaceMenu(engine, place(engine, args), [...args.commands])
  },
  getMyCommands: ({ engine }, args) => engine.world.menus.find(isSame(place(engine, args)))?.commands ?? [],
  deleteMyCommands: ({ engine }, args) => replaceMenu(engine, place(engine, args), []),
  setMyName: ({ engine }, args) => setText(engine, 'name', args.language_code, args.name),
  getMyName: ({ engine }, args) => ({ name: getText(engine, 'name', args.language_code) }),
  setMyDescription: ({ engine }, args) => setText(engine, 'description', args.language_code, args.description),
  getMyDescription: ({ engine }, args) => ({ description: getText(engine, 'description', args.language_code) }),
  setMyShortDescription: ({ engine }, args) =>
    setText(engine, 'short_description', args.language_code, args.short_description),
  getMyShortDescription: ({ engine }, args) => ({
    short_description: getText(engine, 'short_description', args.language_code),
  }),
} satisfies Methods
