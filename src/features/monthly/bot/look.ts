import { InputFile } from 'grammy'
import { dayOf } from '../../../base/days.ts'
import { reasonOf } from '../../../base/log.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { downloadFile } from '../../../telegram/download.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { keepLook } from '../actions/keep-look.ts'
import { monthsOf } from '../queries/source.ts'
import { type Month, monthAround, monthBefore, monthTitle } from '../rules/months.ts'
import { summaryOf } from '../rules/standing.ts'
import { drawPdf } from '../views/pdf.ts'
import { choiceView, emptyView, summaryView, whatsAppView } from '../views/screens.ts'
import { writeXlsx } from '../views/xlsx.ts'
import { beforeSending, type OwnMonth, ownMonth, paperIn, shareIn } from './month.ts'

const mostMonths = 24
/** The document does not wait long for one of its photos. */
const photoPatienceMs = 15_000

/** Which month: this one and the last, also where nothing was reported yet; or all that there are. */
export async function choose(deps: Deps, ctx: Context, which: 'recent' | 'all'): Promise<unknown> {
  const { worker, locale, zone } = ctx.speaker
  if (!worker) return say(ctx, { text: ctx.words('person-unknown') })
  const running = monthAround(dayOf(deps.clock.now(), zone))
  const filed = await monthsOf(deps.db, worker.id)
  const recent = [running, monthBefore(running)]
  const older = filed.filter(({ month }) => !recent.includes(month)).slice(0, mostMonths)
  const counted = recent.map(month => ({ month, reports: filed.find(one => one.month === month)?.reports ?? 0 }))
  const months = which === 'all' ? [...counted, ...older] : counted
  const view = choiceView(ctx.words, locale, { months, running, hasMore: which === 'recent' && older.length > 0 })
  return ctx.callbackQuery ? showInstead(ctx, view) : say(ctx, view)
}

/** A photo that cannot be had is left out: the document says so in its place. */
async function photoOf(deps: Deps, ctx: Context, fileId: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await downloadFile(ctx, fileId, photoPatienceMs)
    return bytes === 'too-large' ? undefined : bytes
  } catch (error) {
    deps.log.warn({ error: reasonOf(error) }, 'a photo of a monthly report could not be fetched')
    return undefined
  }
}

const captionOf = (ctx: Context, { report, identity }: OwnMonth, id: string) => ({
  caption: ctx.words(id, { month: monthTitle(report.month, ctx.speaker.locale), name: identity.name }),
  parse_mode: 'HTML' as const,
})

/** Makes the document, hands it over and remembers that it was seen. Returns how many photos it lacks. */
async function handOver(deps: Deps, ctx: Context, own: OwnMonth) {
  const { identity, report, fingerprint, madeAt } = own
  await ctx.replyWithChatAction('upload_document')
  const photos = await Promise.all(report.photos.map(({ fileId }) => photoOf(deps, ctx, fileId)))
  const paper = paperIn(own)
  const pdf = await drawPdf(paper, photos, madeAt)
  const file = new InputFile(pdf, `${paper.fileName}.pdf`)
  const { document } = await ctx.replyWithDocument(file, captionOf(ctx, own, 'monthly-document'))
  const { agency, region, workerId } = identity
  const seen = { workerId, agencyId: agency.id, month: report.month, region, fingerprint, fileId: document.file_id }
  const standing = await keepLook(deps, { ...seen, summary: summaryOf(report) })
  return { standing, lost: photos.filter(photo => photo === undefined).length }
}

/** The month as a document, and below it where it stands and what can be done with it. */
export async function look(deps: Deps, ctx: Context, month: Month): Promise<unknown> {
  const own = await ownMonth(deps, ctx, month)
  if (!own) return say(ctx, { text: ctx.words('person-unknown') })
  if (own.report.reports === 0) return showInstead(ctx, emptyView(ctx.words, ctx.speaker.locale, month))
  const { standing, lost } = await handOver(deps, ctx, own)
  return say(ctx, summaryView(own.show, await beforeSending(deps, own, standing, lost)))
}

/** The same as a spreadsheet. */
export async function sheet(deps: Deps, ctx: Context, month: Month): Promise<unknown> {
  const own = await ownMonth(deps, ctx, month)
  if (!own || own.report.reports === 0) return say(ctx, emptyView(ctx.words, ctx.speaker.locale, month))
  await ctx.replyWithChatAction('upload_document')
  const paper = paperIn(own)
  const file = new InputFile(await writeXlsx(paper, own.madeAt), `${paper.fileName}.xlsx`)
  return ctx.replyWithDocument(file, captionOf(ctx, own, 'monthly-document'))
}

/** The words for WhatsApp, where they are too long for a link. */
export async function words(deps: Deps, ctx: Context, month: Month): Promise<unknown> {
  const own = await ownMonth(deps, ctx, month)
  return own && say(ctx, whatsAppView(ctx.words, shareIn(own)))
}
