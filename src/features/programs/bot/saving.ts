import { z } from 'zod'
import type { Day } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf, type FormDraft, settleDraft } from '../../../telegram/form-storage.ts'
import { notice, oldButton } from '../../../telegram/say.ts'
import { agencyById } from '../../agencies/queries.ts'
import { isWithin } from '../../regions/rules.ts'
import { personIn } from '../../workers/queries/roster.ts'
import { asKeeper, asNominator } from '../access.ts'
import { nominate } from '../actions/nominate.ts'
import { addTask, writePart } from '../actions/prepare.ts'
import { addProgram, moveDeadline } from '../actions/programs.ts'
import { formIds } from '../forms.ts'
import { storiesFor } from '../queries/programs.ts'
import { chosenStory } from '../talk/candidate.ts'
import { deskOf, isPreparing, programWithAgency, showCandidate, showProgram } from './screens.ts'

const day = z.iso.date().transform(text => text as Day)

type Keep = (deps: Deps, ctx: Context, draft: FormDraft, owner: number) => Promise<(() => Promise<unknown>) | undefined>

const newProgram = z.object({
  agency: z.number(),
  name: z.string(),
  organizer: z.string(),
  deadline: day,
  form: z.enum(formIds),
})

const keepProgram: Keep = async (deps, ctx, { id, values }) => {
  const { agency: agencyId, ...given } = newProgram.parse(values)
  const agency = await agencyById(deps.db, agencyId)
  const keeper = agency && asKeeper(ctx.speaker, agency.id, agency.region)
  if (!keeper) return undefined
  const program = await addProgram(deps, keeper, { ...given, draftId: id })
  return () => showProgram(deps, ctx, program.id)
}

const keepDeadline: Keep = async (deps, ctx, { values }) => {
  const { program: programId, deadline } = z.object({ program: z.number(), deadline: day }).parse(values)
  const held = await programWithAgency(deps, programId)
  const keeper = held && asKeeper(ctx.speaker, held.agency.id, held.agency.region)
  if (!held || !keeper) return undefined
  await moveDeadline(deps, keeper, held.program, deadline)
  return () => showProgram(deps, ctx, programId)
}

const newCandidate = z.object({ program: z.number(), region: z.string(), title: z.string() })

const keepCandidate: Keep = async (deps, ctx, { id, values }, ownerId) => {
  const { program: programId, region, title } = newCandidate.parse(values)
  const held = await programWithAgency(deps, programId)
  const nominator = held && asNominator(ctx.speaker, held.agency.id)
  if (!held || !nominator?.scopes.some(scope => isWithin(region, scope))) return undefined
  const reach = { agencyId: held.agency.id, scopes: [held.agency.region] }
  const owner = await personIn(deps.db, reach, ownerId)
  const storyId = chosenStory(title)
  const story =
    storyId === null ? undefined : (await storiesFor(deps.db, held.agency.id, region)).find(one => one.id === storyId)
  if (!owner || (storyId !== null && !story)) return undefined
  const given = { region, title: story?.title ?? title, ownerId, storyId: story?.id ?? null, draftId: id }
  const candidate = await nominate(deps, nominator, held.program, given)
  return () => showCandidate(deps, ctx, candidate.id)
}

const newPart = z.object({ candidate: z.number(), part: z.string(), text: z.string() })

const keepPart: Keep = async (deps, ctx, { values }) => {
  const { candidate, part, text } = newPart.parse(values)
  const desk = await deskOf(deps, ctx, candidate)
  if (!desk || !isPreparing(desk) || !desk.application.parts.some(one => one.part.id === part)) return undefined
  await writePart(deps, desk.preparer, part, text)
  return () => showCandidate(deps, ctx, candidate)
}

const newTask = z.object({ candidate: z.number(), text: z.string(), dueOn: day })

const keepTask: Keep = async (deps, ctx, { id, values }) => {
  const { candidate, ...task } = newTask.parse(values)
  const desk = await deskOf(deps, ctx, candidate)
  if (!desk || !isPreparing(desk)) return undefined
  await addTask(deps, desk.preparer, { ...task, draftId: id })
  return () => showCandidate(deps, ctx, candidate)
}

const keepers: Readonly<Record<string, Keep>> = {
  program: keepProgram,
  'program-deadline': keepDeadline,
  candidate: keepCandidate,
  'candidate-part': keepPart,
  'candidate-task': keepTask,
}

/** Keeps what a form has gathered, if the speaker still may, and shows what came of it. */
export async function save(deps: Deps, ctx: Context, form: number, owner: number): Promise<unknown> {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  const keep = draft && keepers[draft.form]
  if (!draft || !keep || draft.state !== 'open') return oldButton(ctx)
  const show = await keep(deps, ctx, draft, owner)
  if (!show) return oldButton(ctx)
  await notice(ctx)
  await settleDraft(deps.db, form, 'done', deps.clock.now())
  return show()
}
