import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf, settleDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { asManager, type Manager } from '../../agencies/authority.ts'
import { agencyById, allAgencies } from '../../agencies/queries.ts'
import { type Decision, decided, sendings } from '../../agencies/rules/policy.ts'
import type { Agency } from '../../agencies/table.ts'
import { changePolicy } from '../actions/change-policy.ts'
import { lastChanges, readersTitled, settingsOf } from '../queries/settings.ts'
import {
  agenciesView,
  approvalsPress,
  approvalsView,
  expectedPress,
  expectedView,
  historyView,
  hourPress,
  readersView,
  type Saying,
  saveHourPress,
  sendingPress,
  sendsView,
  settingsPress,
  settingsView,
} from '../views/settings.ts'

const shownChanges = 10

const sayingOf = (ctx: Context): Saying => ({ words: ctx.words, locale: ctx.speaker.locale })

/** Who may, said to one who may not. */
async function refusal(deps: Deps, ctx: Context): Promise<string> {
  const { worker } = ctx.speaker
  const agency = worker?.agencyId ? await agencyById(deps.db, worker.agencyId) : undefined
  return agency ? ctx.words('settings-not-yours', { agency: agency.shortName }) : ctx.words('settings-nobodys')
}

type Office = { agency: Agency; manager: Manager }

/** Asked anew at every press: roles end, and callback data can be forged. */
async function officeFor(deps: Deps, ctx: Context, agencyId: number): Promise<Office | undefined> {
  const agency = await agencyById(deps.db, agencyId)
  const manager = agency && asManager(ctx.speaker, agency.id)
  return manager && { agency, manager }
}

async function atOffice(deps: Deps, ctx: Context, agencyId: number, act: (office: Office) => Promise<unknown>) {
  const office = await officeFor(deps, ctx, agencyId)
  if (!office) return notice(ctx, await refusal(deps, ctx), true)
  await notice(ctx)
  return act(office)
}

async function showCard(deps: Deps, ctx: Context, agencyId: number, said?: string) {
  const agency = await agencyById(deps.db, agencyId)
  if (agency) await showInstead(ctx, settingsView(sayingOf(ctx), await settingsOf(deps.db, agency), said))
}

async function settings(deps: Deps, ctx: Context) {
  const mine = (await allAgencies(deps.db)).filter(({ id }) => asManager(ctx.speaker, id))
  const [only] = mine
  if (!only) return say(ctx, { text: await refusal(deps, ctx) })
  return mine.length === 1 ? showCard(deps, ctx, only.id) : say(ctx, agenciesView(sayingOf(ctx), mine))
}

type Shown = 'card' | 'sends' | 'expected' | 'readers' | 'history' | 'approvals'

async function show(deps: Deps, ctx: Context, { agency }: Office, shown: Shown) {
  const saying = sayingOf(ctx)
  const found = await settingsOf(deps.db, agency)
  switch (shown) {
    case 'sends':
      return showInstead(ctx, sendsView(saying, found))
    case 'expected':
      return showInstead(ctx, expectedView(saying, found))
    case 'readers':
      return showInstead(ctx, readersView(saying, agency, await readersTitled(deps.db, found.readers)))
    case 'approvals':
      return showInstead(ctx, approvalsView(saying, found))
    case 'history':
      return showInstead(ctx, historyView(saying, found, await lastChanges(deps.db, agency.id, shownChanges)))
    default:
      return showInstead(ctx, settingsView(saying, found))
  }
}

const decide = (deps: Deps, ctx: Context, manager: Manager, decision: Decision) =>
  changePolicy(deps, manager, decision, ctx.update.update_id)

/** An hour that was chosen or typed is saved once; pressed again it only shows what holds. */
async function saveHour(deps: Deps, ctx: Context, id: number) {
  const draft = await draftOf(deps.db, id, ctx.speaker.telegramId)
  if (draft?.form !== 'settings-hour') return notice(ctx, ctx.words('fallback-old-button'))
  const { agency: agencyId, what, to } = draft.values
  const office = await officeFor(deps, ctx, Number(agencyId))
  const decision = decided.safeParse({ what, to })
  if (!office || !decision.success) return notice(ctx, ctx.words('fallback-old-button'))
  await notice(ctx)
  if (draft.state === 'done') return showCard(deps, ctx, office.agency.id)
  const changed = await decide(deps, ctx, office.manager, decision.data)
  await settleDraft(deps.db, id, 'done', deps.clock.now())
  return showCard(deps, ctx, office.agency.id, ctx.words(`settings-${changed.outcome}`))
}

async function switchSending(deps: Deps, ctx: Context, { agency, manager }: Office, sending: string, on: boolean) {
  const { policy } = await settingsOf(deps.db, agency)
  const to = sendings.filter(one => (one === sending ? on : policy.sends.includes(one)))
  await decide(deps, ctx, manager, { what: 'sends', to })
  return show(deps, ctx, { agency: (await agencyById(deps.db, agency.id)) ?? agency, manager }, 'sends')
}

async function switchPillar(deps: Deps, ctx: Context, { agency, manager }: Office, place: number, on: boolean) {
  const { pillars } = await settingsOf(deps.db, agency)
  const to = pillars.filter(({ expected }, at) => (at === place ? on : expected)).map(({ code }) => code)
  await decide(deps, ctx, manager, { what: 'expected', to })
  return show(deps, ctx, { agency, manager }, 'expected')
}

async function chooseApprovals(deps: Deps, ctx: Context, { agency, manager }: Office, to: number) {
  await decide(deps, ctx, manager, { what: 'approvals', to })
  return show(deps, ctx, { agency: (await agencyById(deps.db, agency.id)) ?? agency, manager }, 'approvals')
}

/** /pengaturan: how an agency wants its weeks, for its own people and the owners, in private. */
export function settingsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const here = composer.chatType('private') as unknown as Composer<Context>
  here.command('pengaturan', async ctx => void (await settings(deps, ctx)))
  onPress(here, settingsPress, (ctx, { agency, show: shown }) =>
    atOffice(deps, ctx, agency, office => show(deps, ctx, office, shown)),
  )
  onPress(here, hourPress, (ctx, { agency, what }) =>
    atOffice(deps, ctx, agency, () => openForm(deps, ctx, 'settings-hour', { agency, what })),
  )
  onPress(here, saveHourPress, (ctx, { draft }) => saveHour(deps, ctx, draft))
  onPress(here, sendingPress, (ctx, { agency, sending, on }) =>
    atOffice(deps, ctx, agency, office => switchSending(deps, ctx, office, sending, on === '1')),
  )
  onPress(here, approvalsPress, (ctx, { agency, to }) =>
    atOffice(deps, ctx, agency, office => chooseApprovals(deps, ctx, office, to)),
  )
  onPress(here, expectedPress, (ctx, { agency, pillar, on }) =>
    atOffice(deps, ctx, agency, office => switchPillar(deps, ctx, office, pillar, on === '1')),
  )
  return composer
}
