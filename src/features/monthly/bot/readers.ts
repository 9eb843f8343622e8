import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf, settleDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { asCoordinator, type Coordinator } from '../../workers/access.ts'
import { workerById } from '../../workers/queries.ts'
import { type Author, addNote, markRead } from '../actions/read-report.ts'
import type { Cards } from '../actions/send-report.ts'
import { type Identity, identityOf } from '../queries/identity.ts'
import { monthlyById } from '../queries/standing.ts'
import { type Month, monthTitle } from '../rules/months.ts'
import type { MonthlyRow } from '../table.ts'
import { noteFormName } from '../talk/note.ts'
import { held } from '../views/paper.ts'
import { notePress, readPress } from '../views/presses.ts'
import { cardView, notedView, seenView } from '../views/reading.ts'

/** The card of a report in the language of each reader. `reviewer` is whoever has read it. */
export function cardsOf(deps: Deps, identity: Identity, reviewer?: string): Cards {
  const { name, agency } = identity
  const [office, region] = [held(identity, 'pillar'), held(identity, 'region')]
  return (row, locale, past) =>
    cardView(deps.translate(locale), locale, row, { name, office, region, zone: agency.zone, reviewer }, past)
}

type Readable = { row: MonthlyRow; coordinator: Coordinator; identity: Identity }

/** A sent report, if whoever presses leads where its author works; nobody reads their own. */
async function readable(deps: Deps, ctx: Context, id: number): Promise<Readable | undefined> {
  const row = await monthlyById(deps.db, id)
  const coordinator = row?.sentAt ? asCoordinator(ctx.speaker, row.agencyId, row.region) : undefined
  if (!row || !coordinator || coordinator.workerId === row.workerId) return undefined
  const identity = await identityOf(deps.db, row.workerId)
  return identity && { row, coordinator, identity }
}

const readerName = (ctx: Context) => ctx.speaker.worker?.name ?? ''

/** The author as they are told, in their own language. */
async function authorOf(deps: Deps, ctx: Context, identity: Identity, view: typeof seenView): Promise<Author> {
  const { telegramId = null, locale = 'id' } = (await workerById(deps.db, identity.workerId)) ?? {}
  const told = (row: MonthlyRow) => view(deps.translate(locale), locale, row, readerName(ctx))
  return { telegramId, told, card: cardsOf(deps, identity, readerName(ctx)) }
}

async function seen(deps: Deps, ctx: Context, { row, coordinator, identity }: Readable) {
  const done = await markRead(deps, coordinator, row.id, await authorOf(deps, ctx, identity, seenView))
  if (done.outcome === 'foreign') return oldButton(ctx)
  const by = done.row.reviewedBy === null ? undefined : await workerById(deps.db, done.row.reviewedBy)
  const facts = { name: by?.name ?? '', author: identity.name }
  return notice(ctx, ctx.words(`monthly-seen-${done.outcome}`, facts), done.outcome !== 'done')
}

async function askNote(deps: Deps, ctx: Context, { row, identity }: Readable) {
  await notice(ctx)
  const title = monthTitle(row.month as Month, ctx.speaker.locale)
  return openForm(deps, ctx, noteFormName, { monthly: row.id, author: identity.name, title })
}

async function sendNote(deps: Deps, ctx: Context, form: number): Promise<unknown> {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  const { monthly, note, author } = draft?.form === noteFormName ? draft.values : {}
  const found = typeof monthly === 'number' ? await readable(deps, ctx, monthly) : undefined
  if (!draft || !found || typeof note !== 'string') return oldButton(ctx)
  const told = await authorOf(deps, ctx, found.identity, notedView)
  await addNote(deps, found.coordinator, { id: found.row.id, form, text: note }, told)
  await settleDraft(deps.db, draft.id, 'done', deps.clock.now())
  await notice(ctx)
  return showInstead(ctx, { text: ctx.words('monthly-note-sent', { name: String(author) }) })
}

/** Those who were sent a report: that they have read it, and what they have to say. */
export function listenToReaders(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, readPress, async (ctx, { monthly, act }) => {
    const found = await readable(deps, ctx, monthly)
    if (!found) return oldButton(ctx)
    return act === 'seen' ? seen(deps, ctx, found) : askNote(deps, ctx, found)
  })
  onPress(composer, notePress, (ctx, { form }) => sendNote(deps, ctx, form))
}
