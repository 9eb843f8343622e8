import { InlineKeyboard } from 'grammy'
import { number } from '../../../base/numbers-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Attendee } from '../queries/people.ts'
import { checkInPolicy, type Phase, phaseOf } from '../rules/policy.ts'
import { brokeWord, cameAnyway, figuresOf, isUnmarkedYes } from '../rules/status.ts'
import type { Door, Guest, Sheet } from '../table.ts'
import { factsOf, hourOf, type Shown } from './moments.ts'
import {
  allPress,
  certificatesPress,
  claimsPress,
  codePress,
  deskPress,
  gapsPress,
  guestsPress,
  listPress,
  paperPress,
  picturePress,
  pointPress,
  trainingPress,
} from './presses.ts'

export type Desk = {
  shown: Shown
  sheet: Sheet | undefined
  invited: readonly Attendee[]
  uninvited: readonly Attendee[]
  guests: readonly Guest[]
  /** Claims that wait. */
  claims: number
  certified: number
  now: Date
}

/** The figures of a list. While one can still check in, nobody is absent: of them nothing is known yet. */
export function figureLines(
  words: Words,
  { invited, uninvited, guests, shown: { locale } }: Desk,
  phase: Phase,
): string[] {
  const figures = figuresOf(invited)
  const said = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, number(value, locale)]))
  const extra = uninvited.length + guests.length
  const broke = invited.filter(brokeWord).length
  const came = invited.filter(cameAnyway).length
  const ended = phase === 'over' || phase === 'past'
  return [
    words(ended ? 'attendance-figures' : 'attendance-figures-so-far', said),
    ...(figures.late > 0 ? [words('attendance-late', { count: figures.late })] : []),
    ...(extra > 0 ? [words('attendance-extra', { count: extra })] : []),
    ...(ended && broke > 0 ? [words('attendance-broke-word', { count: broke })] : []),
    ...(came > 0 ? [words('attendance-came-anyway', { count: came })] : []),
  ]
}

const phaseLine = (words: Words, shown: Shown, phase: Phase) =>
  words(
    phase === 'open' ? 'attendance-is-open' : phase === 'ahead' ? 'attendance-opens' : 'attendance-closed',
    factsOf(words, shown),
  )

function trainingLines(words: Words, { shown: { meeting }, sheet, certified }: Desk): string[] {
  if (meeting.kind !== 'training') return []
  const hours = sheet?.hours ?? 0
  return [
    hours === 0
      ? words('attendance-training-missing')
      : words('attendance-training', { hours, count: sheet?.topics.length ?? 0 }),
    ...(certified > 0 ? [words('attendance-certified', { count: certified })] : []),
  ]
}

function buttons(words: Words, desk: Desk, phase: Phase): InlineKeyboard {
  const {
    shown: { meeting },
    sheet,
    guests,
    claims,
  } = desk
  const { id } = meeting
  const keyboard = new InlineKeyboard()
  if (phase === 'open')
    keyboard
      .text(words('attendance-button-code'), codePress.data({ id }))
      .text(words('attendance-button-picture'), picturePress.data({ id, again: '0' }))
      .row()
  if (claims > 0) keyboard.text(words('attendance-button-claims', { count: claims }), claimsPress.data({ id })).row()
  if (phase !== 'ahead') {
    if (desk.invited.some(isUnmarkedYes))
      keyboard.text(words('attendance-button-everyone'), allPress.data({ id })).row()
    keyboard
      .text(words('attendance-button-list'), listPress.data({ id, page: 0 }))
      .text(words('attendance-button-guests', { count: guests.length }), guestsPress.data({ id }))
      .row()
  }
  if (phase === 'ahead' || phase === 'open')
    keyboard
      .text(words(...pointButton(sheet)), pointPress.data({ id, what: sheet?.latitude == null ? 'set' : 'clear' }))
      .row()
  if (desk.invited.some(one => brokeWord(one) || cameAnyway(one)) && phase !== 'ahead')
    keyboard.text(words('attendance-button-gaps'), gapsPress.data({ id })).row()
  if (meeting.kind === 'training') trainingButtons(words, desk, phase, keyboard)
  return keyboard
    .text(words('attendance-button-pdf'), paperPress.data({ id, as: 'pdf' }))
    .text(words('attendance-button-xlsx'), paperPress.data({ id, as: 'xlsx' }))
    .row()
    .text(words('attendance-button-refresh'), deskPress.data({ id }))
}

const pointButton = (sheet: Sheet | undefined): [string] => [
  sheet?.latitude == null ? 'attendance-button-point' : 'attendance-button-no-point',
]

function trainingButtons(words: Words, { shown: { meeting }, sheet }: Desk, phase: Phase, keyboard: InlineKeyboard) {
  keyboard.text(words('attendance-button-training'), trainingPress.data({ id: meeting.id }))
  if (phase !== 'ahead' && sheet?.hours)
    keyboard.text(words('attendance-button-certificates'), certificatesPress.data({ id: meeting.id, sure: '0' }))
  keyboard.row()
}

/** Where the attendance of a meeting stands, and what its hosts can do. */
export function deskView(words: Words, desk: Desk): View {
  const { shown, sheet, now } = desk
  const phase = phaseOf(shown.meeting, now)
  const text = [
    words('attendance-title', factsOf(words, shown)),
    phaseLine(words, shown, phase),
    '',
    ...figureLines(words, desk, phase),
    ...(sheet?.latitude == null ? [] : [words('attendance-has-point')]),
    ...trainingLines(words, desk),
  ].join('\n')
  return { text, keyboard: buttons(words, desk, phase) }
}

/** Asked before everybody who attended is sent a certificate. */
export const certificatesAskView = (words: Words, { meeting: { id } }: Shown, count: number): View => ({
  text: words('certificates-ask', { count }),
  keyboard: new InlineKeyboard()
    .text(words('attendance-button-certificates-send'), certificatesPress.data({ id, sure: '1' }))
    .row()
    .text(words('attendance-button-back'), deskPress.data({ id })),
})

/** The code of the moment, large and alone; the message changes by itself. */
export function codeView(words: Words, shown: Shown, { code, until }: { code: string; until: Date }): View {
  const { id } = shown.meeting
  const facts = { ...factsOf(words, shown), until: hourOf(until, shown), minutes: checkInPolicy.doorMinutes }
  return {
    text: words('attendance-code', { ...facts, code: `${code.slice(0, 3)} ${code.slice(3)}` }),
    keyboard: new InlineKeyboard()
      .text(words('attendance-button-next-code'), codePress.data({ id }))
      .row()
      .text(words('attendance-button-back'), deskPress.data({ id })),
  }
}

/** A message whose code is not renewed any more: there is none in it, and a way to the present one. */
export const doorClosedView = (words: Words, { meetingId: id, kind }: Pick<Door, 'meetingId' | 'kind'>): View => ({
  text: words('attendance-door-closed'),
  keyboard:
    kind === 'code'
      ? new InlineKeyboard().text(words('attendance-button-next-code'), codePress.data({ id }))
      : new InlineKeyboard().text(words('attendance-button-next-picture'), picturePress.data({ id, again: '1' })),
})

/** What stands below the picture for the projector, and the way to the next one. */
export function pictureCaption(words: Words, shown: Shown): { caption: string; keyboard: InlineKeyboard } {
  const minutes = checkInPolicy.doorMinutes
  const again = picturePress.data({ id: shown.meeting.id, again: '1' })
  return {
    caption: words('attendance-picture', { ...factsOf(words, shown), minutes }),
    keyboard: new InlineKeyboard().text(words('attendance-button-next-picture'), again),
  }
}
