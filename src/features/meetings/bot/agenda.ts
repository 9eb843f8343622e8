import { type Composer, InlineKeyboard } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'
import { answerMeeting } from '../actions/answer.ts'
import { type Coming, comingFor, meetingById } from '../queries/meetings.ts'
import { seriesOf } from '../queries/series.ts'
import { saysYes } from '../rules/meeting.ts'
import { titleOf } from '../rules/title.ts'
import { agendaLine, openButton } from '../views/invitation.ts'
import { seriesPress, statusPress } from '../views/presses.ts'
import { seriesLine } from '../views/series.ts'
import { openMeeting, ownView } from './answers.ts'

const mostListed = 10

function stateOf({ meeting: { state }, invited, represents, answer }: Coming) {
  if (state === 'cancelled' || state === 'postponed') return state
  if (invited) return answer ?? 'silent'
  return represents ? 'representing' : 'inviting'
}

const lineOf = (ctx: Context, coming: Coming): string =>
  `${agendaLine(ctx.words, coming.meeting, ctx.speaker.zone, ctx.speaker.locale)}\n${ctx.words(`agenda-${stateOf(coming)}`)}`

/** `/agenda`: what is coming, one's own answers, and the way to change them. */
async function agenda(deps: Deps, ctx: Context) {
  const { worker } = ctx.speaker
  if (!worker) return say(ctx, { text: ctx.words('person-unknown') })
  const coming = (await comingFor(deps.db, worker.id, deps.clock.now())).slice(0, mostListed)
  const repeated = await seriesOf(deps.db, worker.id)
  if (coming.length + repeated.length === 0) return say(ctx, { text: ctx.words('agenda-empty') })
  const keyboard = new InlineKeyboard()
  for (const { meeting, invited, represents } of coming) {
    const [label, data] = openButton(ctx.words, meeting)
    const status = statusPress.data({ id: meeting.id })
    const inviting = meeting.inviterId === worker.id
    if (invited || represents) keyboard.text(label, data)
    if (inviting) keyboard.text(invited || represents ? ctx.words('meeting-button-status') : label, status)
    keyboard.row()
  }
  for (const { last } of repeated)
    keyboard.text(`🔁 ${titleOf(ctx.words, last)}`, seriesPress.data({ id: last.id })).row()
  const lines = coming.length === 0 ? [ctx.words('agenda-empty')] : coming.map(one => lineOf(ctx, one))
  const series = repeated.map(one => seriesLine(ctx.words, one, ctx.speaker.locale))
  return say(ctx, { text: [ctx.words('agenda-title'), ...lines, ...series].join('\n\n'), keyboard })
}

/** *Insyaallah hadir*, where one invitation waits for an answer; otherwise the words belong to whoever else wants them. */
async function typedYes(deps: Deps, ctx: Context, next: () => Promise<void>) {
  const { worker } = ctx.speaker
  if (!worker) return next()
  const waiting = (await comingFor(deps.db, worker.id, deps.clock.now())).filter(
    ({ invited, answer, meeting }) => invited && answer === null && meeting.state === 'sent',
  )
  const [only, second] = waiting
  if (!only) return next()
  if (second) return void (await agenda(deps, ctx))
  const given = {
    meetingId: only.meeting.id,
    workerId: worker.id,
    answer: 'yes' as const,
    updateId: ctx.update.update_id,
  }
  await answerMeeting(deps, given)
  const meeting = await meetingById(deps.db, only.meeting.id)
  if (meeting) await say(ctx, await ownView(deps, ctx, meeting, worker.id))
}

export function listenToAgenda(deps: Deps, composer: Composer<Context>): void {
  const privately = composer.chatType('private') as unknown as Composer<Context>
  privately.command('agenda', ctx => agenda(deps, ctx))
  privately.command('start', async (ctx, next) => {
    const [, id] = ctx.match.match(/^m-(\d{1,15})$/) ?? []
    return id === undefined ? next() : void (await openMeeting(deps, ctx, Number(id)))
  })
  privately.on('message:text', (ctx, next) => (saysYes(ctx.message.text) ? typedYes(deps, ctx, next) : next()))
}
