import type { Deps } from '../../deps.ts'
import type { Job, Slot } from '../../jobs/run.ts'
import type { View } from '../../telegram/context.ts'
import { agencyById, allAgencies } from '../agencies/queries.ts'
import type { Agency } from '../agencies/table.ts'
import { groupsOf } from '../groups/queries.ts'
import { regionTitleOf } from '../regions/queries.ts'
import { agencyPeople } from '../workers/queries.ts'
import { enqueueLetter, type Letter } from './actions.ts'
import { attendanceIn, summaryOf } from './queries.ts'
import { type Span, spanBefore, weekBefore } from './rules.ts'
import { attendanceText, digestView } from './views.ts'

type Reader = { chatId: number; topicId: number; scope: string; locale: 'id' | 'en' }

/** The agency's own people and readers, each in their scope, and the chats bound for reading. A person reads once. */
async function readersOf(deps: Deps, agency: Agency): Promise<Reader[]> {
  const people = await agencyPeople(deps.db, agency.id, ['agency', 'reader'])
  const chats = await groupsOf(deps.db, agency.id, 'digest')
  const readers = [
    ...people.map(({ telegramId, scope, locale }) => ({ chatId: telegramId, topicId: 0, scope, locale })),
    ...chats.map(({ chatId, topicId, scope }) => ({
      chatId,
      topicId,
      scope: scope ?? agency.region,
      locale: 'id' as const,
    })),
  ]
  return [...new Map(readers.map(reader => [`${reader.chatId}:${reader.topicId}:${reader.scope}`, reader])).values()]
}

/** What a reader is sent about a week; the same scope is computed once. */
function digestsOf(deps: Deps, agency: Agency, span: Span, late: boolean) {
  const known = new Map<string, Promise<{ title: string; summary: Awaited<ReturnType<typeof summaryOf>> }>>()
  const read = async (scope: string) => {
    const summary = await summaryOf(deps.db, { agency, scope, span }, spanBefore('week', span))
    return { title: await regionTitleOf(deps.db, scope), summary }
  }
  return async ({ scope, locale }: Reader): Promise<View> => {
    const data = known.get(scope) ?? read(scope)
    known.set(scope, data)
    const about = { agency, scope, span, addressed: true, late, compared: 'week' as const }
    return digestView(deps.translate(locale), { ...about, ...(await data) }, locale)
  }
}

/**
 * The week's letter to everybody who reads it. Keyed by week and chat, so that it goes out once; one that may have
 * arrived is not sent again, but left to a person.
 */
async function sendDigests(deps: Deps, agency: Agency, { slot, late }: Slot) {
  const span = weekBefore(slot, agency.zone)
  const digestFor = digestsOf(deps, agency, span, late)
  const readers = await readersOf(deps, agency)
  const letters: Letter[] = []
  for (const reader of readers) {
    const key = `digest:${agency.region}:${span.from}:${reader.chatId}:${reader.topicId}:${reader.scope}`
    letters.push({ key, ...reader, view: await digestFor(reader), lane: 'notice', dueAt: slot, repeat: 'never' })
  }
  await deps.db.transaction(async tx => {
    for (const letter of letters) await enqueueLetter(tx, letter, deps.clock.now())
  })
}

/** Who has not reported, to each coordinator in private. Nobody is named anywhere else. */
async function sendAttendance(deps: Deps, agency: Agency, { slot }: Slot) {
  const span = weekBefore(slot, agency.zone)
  const letters: Letter[] = []
  for (const { telegramId, scope, locale } of await agencyPeople(deps.db, agency.id, ['coordinator'])) {
    const attendance = await attendanceIn(deps.db, { agency, scope, span })
    const title = await regionTitleOf(deps.db, scope)
    const view = { text: attendanceText(deps.translate(locale), title, span, attendance, locale) }
    const key = `attendance:${agency.region}:${span.from}:${telegramId}:${scope}`
    letters.push({ key, chatId: telegramId, topicId: 0, view, lane: 'notice', dueAt: slot })
  }
  await deps.db.transaction(async tx => {
    for (const letter of letters) await enqueueLetter(tx, letter, deps.clock.now())
  })
}

const everyMonday = { every: 'week', on: 1, at: '07:00' } as const
const usefulForHours = 72

const subjects = async (deps: Deps) =>
  (await allAgencies(deps.db)).map(({ id, zone, createdAt }) => ({ subject: String(id), zone, since: createdAt }))

const forAgency =
  (send: (deps: Deps, agency: Agency, slot: Slot) => Promise<void>): Job['run'] =>
  async (deps, slot) => {
    const agency = await agencyById(deps.db, Number(slot.subject))
    if (agency) await send(deps, agency, slot)
  }

export const jobs: readonly Job[] = [
  { name: 'weekly-digest', when: everyMonday, subjects, usefulForHours, run: forAgency(sendDigests) },
  { name: 'weekly-attendance', when: everyMonday, subjects, usefulForHours, run: forAgency(sendAttendance) },
]
