import { type Composer, InputFile } from 'grammy'
import { dayOf, partsOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf, settleDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { titleOf } from '../../meetings/rules/title.ts'
import { issueCertificates } from '../actions/certificates.ts'
import { keepTraining, openSheet } from '../actions/open-sheet.ts'
import { detailsOf } from '../queries/details.ts'
import { issuedFor } from '../queries/issued.ts'
import { guestsOf, invitedTo, uninvitedAt } from '../queries/people.ts'
import { seriesUpTo } from '../queries/series.ts'
import { phaseOf } from '../rules/policy.ts'
import { attended } from '../rules/status.ts'
import { topicsTyped } from '../rules/training.ts'
import { trainingFormName } from '../talk/training.ts'
import { certificatePaper, drawCertificate } from '../views/certificate.ts'
import { certificatesAskView } from '../views/desk.ts'
import { drawList, writeList } from '../views/list-files.ts'
import { listPaper } from '../views/paper.ts'
import { certificatesPress, keepTrainingPress, paperPress, trainingPress } from '../views/presses.ts'
import { asHosted, deskOf, type HeldHost, hostOf, shownTo } from './hosted.ts'

/** Papers are the agency's, and so in its language. */
const official = (deps: Deps) => deps.translate('id')
const roleLabel = (deps: Deps) => (role: string) => official(deps)(`role-${role}`)

/** The list as it stands now, handed to the host who asked for it. */
async function sendList(deps: Deps, ctx: Context, { meeting }: HeldHost, as: 'pdf' | 'xlsx') {
  await ctx.replyWithChatAction('upload_document')
  const madeAt = deps.clock.now()
  const [invited, uninvited, guests, issued, series] = await Promise.all([
    invitedTo(deps.db, meeting),
    uninvitedAt(deps.db, meeting),
    guestsOf(deps.db, meeting.id),
    issuedFor(deps.db, meeting),
    seriesUpTo(deps.db, meeting),
  ])
  const ids = [...invited, ...uninvited].map(({ id }) => id)
  const details = await detailsOf(deps.db, issued.issuer.agency, ids, roleLabel(deps))
  const shown = { meeting, zone: issued.issuer.agency.zone, locale: 'id' as const }
  const paper = listPaper(official(deps), { ...issued, madeAt, shown, invited, uninvited, guests, details, series })
  const bytes = as === 'pdf' ? await drawList(paper, madeAt) : await writeList(paper, madeAt)
  const caption = ctx.words('attendance-paper-caption', { title: titleOf(ctx.words, meeting), count: ids.length })
  await ctx.replyWithDocument(new InputFile(bytes, `${paper.fileName}.${as}`), { caption, parse_mode: 'HTML' })
}

/** Asks first; then everybody who attended is sent theirs, once. */
async function sendCertificates(deps: Deps, ctx: Context, host: HeldHost, sure: boolean): Promise<unknown> {
  const { meeting } = host
  const sheet = await openSheet(deps, host)
  const madeAt = deps.clock.now()
  if (phaseOf(meeting, madeAt) === 'ahead' || !sheet.hours) return showInstead(ctx, await deskOf(deps, ctx, host))
  const people = [...(await invitedTo(deps.db, meeting)), ...(await uninvitedAt(deps.db, meeting))]
  const count = new Set(people.flatMap(one => attended(one) ?? [])).size
  if (!sure) return showInstead(ctx, certificatesAskView(ctx.words, shownTo(ctx, meeting), count))
  const issued = await issuedFor(deps.db, meeting)
  const { agency } = issued.issuer
  const shown = { meeting, zone: agency.zone, locale: 'id' as const }
  const year = partsOf(dayOf(meeting.startsAt, agency.zone)).year
  const done = await issueCertificates(deps, host, year, async ({ workerId, name, number }) => {
    const office = (await detailsOf(deps.db, agency, [workerId], roleLabel(deps))).get(workerId)?.office ?? ''
    const paper = certificatePaper(official(deps), {
      ...issued,
      madeAt,
      shown,
      sheet,
      person: { name, office },
      number,
    })
    const caption = official(deps)('certificate-caption', { title: titleOf(official(deps), meeting) })
    return { bytes: await drawCertificate(paper, madeAt), name: `${paper.fileName}.pdf`, caption }
  })
  await say(ctx, { text: ctx.words(done.sent > 0 ? 'certificates-sent' : 'certificates-none', done) })
  return showInstead(ctx, await deskOf(deps, ctx, host))
}

async function saveTraining(deps: Deps, ctx: Context, form: number) {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  const { meeting, hours, topics } = draft?.form === trainingFormName ? draft.values : {}
  const host = typeof meeting === 'number' ? await hostOf(deps, ctx, meeting) : undefined
  const taught = Array.isArray(topics) ? topicsTyped(topics.join('\n')) : undefined
  if (!host || typeof hours !== 'number' || !taught) return oldButton(ctx)
  await notice(ctx)
  await keepTraining(deps, host, { hours, topics: taught })
  await settleDraft(deps.db, form, 'done', deps.clock.now())
  return showInstead(ctx, await deskOf(deps, ctx, host))
}

/** The list on paper, and what a training gives. */
export function listenToPapers(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, paperPress, (ctx, { id, as }) => asHosted(deps, ctx, id, host => sendList(deps, ctx, host, as)))
  onPress(composer, trainingPress, (ctx, { id }) =>
    asHosted(deps, ctx, id, async ({ meeting }) =>
      meeting.kind === 'training' ? openForm(deps, ctx, trainingFormName, { meeting: id }) : undefined,
    ),
  )
  onPress(composer, keepTrainingPress, (ctx, { form }) => saveTraining(deps, ctx, form))
  onPress(composer, certificatesPress, (ctx, { id, sure }) =>
    asHosted(deps, ctx, id, host => sendCertificates(deps, ctx, host, sure === '1')),
  )
}
