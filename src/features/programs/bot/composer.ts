import { Composer, InputFile } from 'grammy'
import type { Deps } from '../../../deps.ts'
import { drawTextDocument, writeTextDocument } from '../../../papers/text-document.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { agencyById } from '../../agencies/queries.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { asKeeper } from '../access.ts'
import { chooseStory, finishTask, settleCandidate } from '../actions/prepare.ts'
import { storiesFor } from '../queries/programs.ts'
import { partForm, taskForm } from '../talk/application.ts'
import { candidateForm } from '../talk/candidate.ts'
import { deadlineForm, programForm } from '../talk/program.ts'
import { partsView, storiesView, tasksView } from '../views/card.ts'
import { applicationPaper } from '../views/paper.ts'
import {
  candidatePress,
  newProgramPress,
  partPress,
  programListPress,
  programPress,
  saveProgramPress,
  storyPress,
  taskDonePress,
} from '../views/presses.ts'
import { save } from './saving.ts'
import {
  type Desk,
  deskOf,
  isPreparing,
  list,
  programWithAgency,
  seen,
  showCandidate,
  showOf,
  showProgram,
} from './screens.ts'

async function beginProgram(deps: Deps, ctx: Context, agencyId: number): Promise<unknown> {
  const agency = await agencyById(deps.db, agencyId)
  if (!agency || !asKeeper(ctx.speaker, agency.id, agency.region)) return oldButton(ctx)
  await notice(ctx)
  return openForm(deps, ctx, programForm.name, { agency: agency.id, zone: agency.zone })
}

async function beginNomination(deps: Deps, ctx: Context, programId: number): Promise<unknown> {
  const found = await seen(deps, ctx, programId)
  const held = await programWithAgency(deps, programId)
  if (!found?.nominator || !held) return oldButton(ctx)
  const { scopes, agencyId: agency, workerId: worker } = found.nominator
  await notice(ctx)
  const known = { program: programId, agency, worker, scopes, agencyRegion: held.agency.region }
  // One who leads a single sub-district puts that forward.
  const [only] = scopes.length === 1 ? scopes : []
  return openForm(deps, ctx, candidateForm.name, { ...known, ...(only && only.length >= 8 && { region: only }) })
}

async function beginDeadline(deps: Deps, ctx: Context, programId: number): Promise<unknown> {
  const held = await programWithAgency(deps, programId)
  if (!held || !asKeeper(ctx.speaker, held.agency.id, held.agency.region)) return oldButton(ctx)
  await notice(ctx)
  return openForm(deps, ctx, deadlineForm.name, { program: programId, zone: held.agency.zone })
}

/** The application as a file, in Indonesian: that is the language of the forms. */
async function handOver(deps: Deps, ctx: Context, { application }: Desk, kind: 'docx' | 'pdf'): Promise<unknown> {
  await ctx.replyWithChatAction('upload_document')
  const region = await regionTitleOf(deps.db, application.candidate.region)
  const paper = applicationPaper(deps.translate('id'), application, region)
  const bytes = kind === 'pdf' ? await drawTextDocument(paper, deps.clock.now()) : await writeTextDocument(paper)
  return ctx.replyWithDocument(new InputFile(bytes, `${paper.fileName}.${kind}`))
}

type Act = Parameters<typeof candidatePress.data>[0]['act']

async function act(deps: Deps, ctx: Context, desk: Desk, what: Act): Promise<unknown> {
  const { application, preparer } = desk
  const { candidate, program } = application
  const show = showOf(deps, ctx)
  if (what === 'docx' || what === 'pdf') return handOver(deps, ctx, desk, what)
  if (what === 'parts') return showInstead(ctx, partsView(show, application))
  if (what === 'tasks') return showInstead(ctx, tasksView(show, application))
  if (what === 'stories') {
    const stories = await storiesFor(deps.db, program.agencyId, candidate.region)
    return showInstead(ctx, storiesView(show, application, stories))
  }
  if (what === 'task') return openForm(deps, ctx, taskForm.name, { candidate: candidate.id, zone: ctx.speaker.zone })
  if (what !== 'show') await settleCandidate(deps, preparer, what)
  return showCandidate(deps, ctx, candidate.id)
}

const atDesk = async (deps: Deps, ctx: Context, id: number, then: (desk: Desk) => Promise<unknown>) => {
  const desk = await deskOf(deps, ctx, id)
  if (!desk) return oldButton(ctx)
  await notice(ctx)
  return then(desk)
}

/** The same for what changes an application: nothing does once it was handed in or given up. */
const atWork = (deps: Deps, ctx: Context, id: number, then: (desk: Desk) => Promise<unknown>) =>
  atDesk(deps, ctx, id, desk => (isPreparing(desk) ? then(desk) : showCandidate(deps, ctx, id)))

/** `/program`: programmes of innovation, who is put forward, and how far the applications are. */
export function programsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const here = composer.filter(ctx => ctx.chat?.type === 'private')
  onCommand(here, 'program', async ctx => {
    if (ctx.callbackQuery) await notice(ctx)
    await list(deps, ctx)
  })
  onPress(here, programListPress, async ctx => {
    await notice(ctx)
    await list(deps, ctx)
  })
  onPress(here, newProgramPress, (ctx, { agency }) => beginProgram(deps, ctx, agency))
  onPress(here, programPress, async (ctx, { program, act: what }) => {
    if (what === 'nominate') return beginNomination(deps, ctx, program)
    if (what === 'deadline') return beginDeadline(deps, ctx, program)
    if (!(await seen(deps, ctx, program))) return oldButton(ctx)
    await notice(ctx)
    return showProgram(deps, ctx, program)
  })
  onPress(here, candidatePress, (ctx, { candidate, act: what }) =>
    atDesk(deps, ctx, candidate, desk => act(deps, ctx, desk, what)),
  )
  onPress(here, partPress, (ctx, { candidate, part }) =>
    atWork(deps, ctx, candidate, () => openForm(deps, ctx, partForm.name, { candidate, part })),
  )
  onPress(here, taskDonePress, (ctx, { candidate, task }) =>
    atWork(deps, ctx, candidate, async ({ preparer }) => {
      await finishTask(deps, preparer, task)
      await showCandidate(deps, ctx, candidate)
    }),
  )
  onPress(here, storyPress, (ctx, { candidate, story }) =>
    atWork(deps, ctx, candidate, async ({ preparer, application }) => {
      const offered = await storiesFor(deps.db, application.program.agencyId, application.candidate.region)
      if (offered.some(({ id }) => id === story)) await chooseStory(deps, preparer, story)
      await showCandidate(deps, ctx, candidate)
    }),
  )
  onPress(here, saveProgramPress, (ctx, { form, owner }) => save(deps, ctx, form, owner))
  return composer
}
