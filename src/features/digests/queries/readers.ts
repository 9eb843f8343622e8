import type { Locale } from '../../../base/dates-out.ts'
import type { Db } from '../../../db/database.ts'
import type { Agency } from '../../agencies/table.ts'
import { groupsOf } from '../../groups/queries.ts'
import { agencyPeople } from '../../workers/queries.ts'

/** Somebody, or a chat, that reads the week's letter about `scope`. `topicId` 0 is none. */
export type Reader = { chatId: number; topicId: number; scope: string; locale: Locale; name: string; isChat: boolean }

/** The agency's own people and readers, each in their scope, and the chats bound for reading. A person reads once. */
export async function readersOf(db: Db, agency: Agency): Promise<Reader[]> {
  const people = await agencyPeople(db, agency.id, ['agency', 'reader'])
  const chats = await groupsOf(db, agency.id, 'digest')
  const readers: Reader[] = [
    ...people.map(({ telegramId: chatId, scope, locale, name }) => ({
      ...{ chatId, topicId: 0, scope, locale, name, isChat: false },
    })),
    ...chats.map(({ chatId, topicId, scope, title: name }) => ({
      ...{ chatId, topicId, scope: scope ?? agency.region, locale: 'id' as const, name, isChat: true },
    })),
  ]
  return [...new Map(readers.map(reader => [`${reader.chatId}:${reader.topicId}:${reader.scope}`, reader])).values()]
}
