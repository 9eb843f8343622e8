import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, showInstead } from '../../../telegram/say.ts'
import { type Answering, answerPoll } from '../actions/answer.ts'
import { answerOf } from '../queries/answers.ts'
import { shownPoll } from '../queries/polls.ts'
import type { Poll } from '../table.ts'
import { closedView, letterView } from '../views/letter.ts'
import { choosePress, takeBackPress } from '../views/presses.ts'

function said(ctx: Context, { kind, poll }: Answering, option: number | null): string {
  if (kind === 'kept' || kind === 'same') {
    if (option === null) return ctx.words('poll-taken-back')
    return ctx.words(kind === 'kept' ? 'poll-noted' : 'poll-noted-before', { option: poll.options[option] ?? '' })
  }
  if (kind === 'taken-back') return ctx.words('poll-taken-back')
  const refusals = { closed: 'poll-is-closed', stranger: 'poll-not-asked', gone: 'fallback-old-button' } as const
  return ctx.words(refusals[kind])
}

async function showLetter(deps: Deps, ctx: Context, poll: Poll, workerId: number, open: boolean) {
  const [shown, chosen] = [await shownPoll(deps.db, poll), await answerOf(deps.db, poll, workerId)]
  const view = open ? letterView(ctx.words, shown, ctx.speaker.locale, chosen) : closedView(ctx.words, shown, chosen)
  await showInstead(ctx, view)
}

/** Tells what became of an answer, and shows it in the letter. */
async function answer(deps: Deps, ctx: Context, pollId: number, option: number | null) {
  const { worker } = ctx.speaker
  if (!worker || ctx.chat?.type !== 'private') return notice(ctx, ctx.words('person-unknown'), true)
  const answering = await answerPoll(deps, { pollId, worker, option })
  const { kind, poll } = answering
  const refused = kind === 'closed' || kind === 'stranger' || kind === 'gone'
  await notice(ctx, said(ctx, answering, option), refused)
  if (poll && kind !== 'stranger' && kind !== 'gone') await showLetter(deps, ctx, poll, worker.id, kind !== 'closed')
}

/** What those press who are asked. */
export function listenToAnswers(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, choosePress, (ctx, { id, option }) => answer(deps, ctx, id, option))
  onPress(composer, takeBackPress, (ctx, { id }) => answer(deps, ctx, id, null))
}
