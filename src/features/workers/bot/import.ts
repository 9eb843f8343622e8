import { Composer, InputFile } from 'grammy'
import { plainText } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { downloadFile } from '../../../telegram/download.ts'
import { openDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { progressIn } from '../../../telegram/progress.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { pillarsOf } from '../../agencies/queries.ts'
import { regionNamesOf } from '../../regions/queries.ts'
import { isWithin } from '../../regions/rules.ts'
import { applyImport, dropImport } from '../actions/apply-import.ts'
import { type Preview, previewImport } from '../actions/preview-import.ts'
import { waitingDraft } from '../queries/imports.ts'
import { titlesWithin } from '../queries/titles.ts'
import { bytesOf, mostMegabytes, tooLarge } from '../sheet/cells.ts'
import { writeSheets } from '../sheet/write.ts'
import {
  appliedView,
  captionOf,
  importView,
  missingView,
  notAppliedView,
  refusedView,
  templatePages,
} from '../views/import.ts'
import { type Naming, previewPages, previewView } from '../views/import-preview.ts'
import { applyPress, dropPress, importPress, templatePress } from '../views/presses.ts'
import { atDesk, type Desk, deskFor, desks } from './desk.ts'

const form = 'roster-import'
const patienceMs = 24 * 3_600_000

/** From now on a document of this person is a roster. */
async function askForDocument(deps: Deps, ctx: Context, { agency }: Desk) {
  const { telegramId, locale } = ctx.speaker
  const values = { agency: agency.id, locale }
  await openDraft(deps.db, { form, telegramId, updateId: ctx.update.update_id, values }, deps.clock.now())
  await showInstead(ctx, importView(ctx.words, agency))
}

async function sendTemplate(deps: Deps, ctx: Context, { agency, enroller }: Desk) {
  const pillars = (await pillarsOf(deps.db, agency.id)).map(({ label }) => label)
  const all = await regionNamesOf(deps.db, agency.region)
  const inReach = (code: string) => enroller.scopes.some(scope => isWithin(code, scope) || isWithin(scope, code))
  const roles = ['worker', ...enroller.gives].map(role => plainText(ctx.words(`role-${role}`)))
  const places = all.filter(({ code }) => inReach(code))
  const bytes = await writeSheets(templatePages(ctx.words, { pillars, places, roles }))
  const name = plainText(ctx.words('import-template-name'))
  await ctx.replyWithDocument(
    new InputFile(bytes, `${name}.xlsx`),
    captionOf(ctx.words, 'import-template', agency.shortName),
  )
}

/** Where a document belongs: to the import that was asked for lately; a table also to the only agency somebody enrolls in. */
async function deskForDocument(deps: Deps, ctx: Context): Promise<Desk | undefined> {
  const since = new Date(deps.clock.now().getTime() - patienceMs)
  const draft = await waitingDraft(deps.db, form, ctx.speaker.telegramId, since)
  if (draft) return deskFor(deps, ctx, Number(draft.values.agency))
  if (!/\.(xlsx?|xlsm|xlsb|ods|csv)$/i.test(ctx.message?.document?.file_name ?? '')) return undefined
  const [only, ...more] = await desks(deps, ctx)
  return more.length === 0 ? only : undefined
}

async function namingFor(deps: Deps, { agency }: Desk): Promise<Naming> {
  const labels = new Map((await pillarsOf(deps.db, agency.id)).map(({ code, label }) => [code, label]))
  return { region: await titlesWithin(deps.db, agency.region), pillar: code => labels.get(code) ?? code }
}

type Shown = { view: View; isCut: boolean }

async function viewOf(deps: Deps, ctx: Context, desk: Desk, preview: Preview): Promise<Shown> {
  const { id } = desk.agency
  if (preview.outcome === 'refused') return { view: refusedView(ctx.words, id, preview.refused), isCut: false }
  if (preview.outcome === 'missing') return { view: missingView(ctx.words, id, preview.fields), isCut: false }
  return previewView(ctx.words, desk.agency, await namingFor(deps, desk), preview.plan, preview.importId)
}

async function receive(deps: Deps, ctx: Context, desk: Desk, document: { file_id: string; file_size?: number }) {
  const { agency, enroller } = desk
  const { file_size: size } = document
  const refused = refusedView(ctx.words, agency.id, tooLarge(size))
  if (size !== undefined && size > bytesOf(mostMegabytes)) return say(ctx, refused)
  const progress = await progressIn(ctx, ctx.words('import-reading'))
  const bytes = await downloadFile(ctx, document.file_id)
  if (bytes === 'too-large') return progress.show(refused)
  const upload = { updateId: ctx.update.update_id, bytes, agencyRegion: agency.region }
  const preview = await previewImport(deps, enroller, upload, count =>
    progress.tell(ctx.words('import-comparing', { count })),
  )
  const { view, isCut } = await viewOf(deps, ctx, desk, preview)
  await progress.show(view)
  if (preview.outcome !== 'seen' || !isCut) return
  const table = await writeSheets(previewPages(ctx.words, await namingFor(deps, desk), preview.plan))
  const name = plainText(ctx.words('import-table-name'))
  return ctx.replyWithDocument(
    new InputFile(table, `${name}.xlsx`),
    captionOf(ctx.words, 'import-table', agency.shortName),
  )
}

async function apply(deps: Deps, ctx: Context, { agency, enroller }: Desk, id: number) {
  await showInstead(ctx, { text: ctx.words('import-applying') })
  const applied = await applyImport(deps, enroller, id)
  if (applied.outcome === 'applied') return showInstead(ctx, appliedView(ctx.words, agency.id, applied))
  if (applied.outcome === 'not-yours') return showInstead(ctx, { text: ctx.words('not-allowed') })
  return showInstead(ctx, notAppliedView(ctx.words, agency.id, applied.outcome))
}

async function drop(deps: Deps, ctx: Context, { agency, enroller }: Desk, id: number) {
  await dropImport(deps, enroller, id)
  await showInstead(ctx, notAppliedView(ctx.words, agency.id, 'dropped'))
}

/** A roster from a spreadsheet: the template, the document, its preview, and applying it. */
export function importBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  onPress(composer, importPress, (ctx, { agency }) =>
    atDesk(deps, ctx, agency, desk => askForDocument(deps, ctx, desk)),
  )
  onPress(composer, templatePress, (ctx, { agency }) =>
    atDesk(deps, ctx, agency, desk => sendTemplate(deps, ctx, desk)),
  )
  onPress(composer, applyPress, (ctx, { agency, id }) => atDesk(deps, ctx, agency, desk => apply(deps, ctx, desk, id)))
  onPress(composer, dropPress, (ctx, { agency, id }) => atDesk(deps, ctx, agency, desk => drop(deps, ctx, desk, id)))
  composer.on('message:document', async (ctx, next) => {
    const desk = await deskForDocument(deps, ctx)
    if (!desk) return next()
    await receive(deps, ctx, desk, ctx.message.document)
  })
  return composer
}
