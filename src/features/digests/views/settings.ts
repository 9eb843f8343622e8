import { InlineKeyboard } from 'grammy'
import { z } from 'zod'
import { clockTime, dateAndTime, type Locale, weekdayName } from '../../../base/dates-out.ts'
import { zoneLabel } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import { html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { definePress, idPart } from '../../../telegram/press.ts'
import { shortcut } from '../../../telegram/shortcut.ts'
import {
  decided,
  mostApprovals,
  type QuietHours,
  sendings,
  type WeeklyHour,
  weeklyHours,
} from '../../agencies/rules/policy.ts'
import type { Agency, Pillar, PolicyChange } from '../../agencies/table.ts'
import type { Reader } from '../queries/readers.ts'
import type { Settings } from '../queries/settings.ts'

/** A screen of /pengaturan. */
export const settingsPress = definePress('ps', {
  agency: idPart,
  show: z.enum(['card', 'sends', 'expected', 'readers', 'history', 'approvals']),
})
/** What is typed or chosen anew. */
export const hourPress = definePress('ph', { agency: idPart, what: z.enum([...weeklyHours, 'quiet']) })
export const sendingPress = definePress('pt', { agency: idPart, sending: z.enum(sendings), on: z.enum(['0', '1']) })
/** A pillar by its place in the agency's order. */
export const expectedPress = definePress('pe', {
  agency: idPart,
  pillar: z.coerce.number().int().min(0).max(999),
  on: z.enum(['0', '1']),
})
/** How many people approve a story. */
export const approvalsPress = definePress('pa', {
  agency: idPart,
  to: z.coerce.number().int().min(1).max(mostApprovals),
})
export const saveHourPress = definePress('pv', { draft: idPart })

/** How an agency's settings are said. */
export type Saying = { words: Words; locale: Locale }

const dayAndTime = ({ on, at }: WeeklyHour, { zone }: Agency, locale: Locale) => ({
  day: weekdayName(on, locale),
  time: clockTime(at, locale),
  zone: zoneLabel(zone),
})

/** *Senin pukul 07.00 WIB*. */
export const hourText = ({ words, locale }: Saying, agency: Agency, hour: WeeklyHour): string =>
  words('settings-hour', dayAndTime(hour, agency, locale))

/** *pukul 21.00 sampai 06.00 WIB*, or that there are none. */
export const quietText = ({ words, locale }: Saying, { zone }: Agency, quiet: QuietHours | null): string =>
  quiet
    ? words('settings-quiet-hours', {
        from: clockTime(quiet.from, locale),
        to: clockTime(quiet.to, locale),
        zone: zoneLabel(zone),
      })
    : words('settings-quiet-none')

const labelsOf = (pillars: readonly Pillar[], codes: readonly string[]) =>
  pillars
    .filter(({ code }) => codes.includes(code))
    .map(({ label }) => label)
    .join(', ')

const expectedOf = (pillars: readonly Pillar[]) =>
  labelsOf(
    pillars,
    pillars.filter(({ expected }) => expected).map(({ code }) => code),
  )

function digestLine(saying: Saying, { agency, policy, readers }: Settings): string {
  const { words, locale } = saying
  if (!policy.sends.includes('letter')) return words('settings-letter-off')
  const when = hourText(saying, agency, policy.digest)
  if (readers.length === 0) return words('settings-letter-unread', { when })
  const chats = readers.filter(({ isChat }) => isChat).length
  const people = number(readers.length - chats, locale)
  return words('settings-letter', { when, people, chats })
}

/** What holds now, in whole sentences. */
export function settingsText(saying: Saying, settings: Settings): string {
  const { words, locale } = saying
  const { agency, policy, pillars, coordinators } = settings
  const sends = (what: 'attendance' | 'reminder') => (policy.sends.includes(what) ? 'on' : 'off')
  const attendance = { count: number(coordinators, locale), when: hourText(saying, agency, policy.digest) }
  return [
    `<b>${words('settings-title', { agency: agency.shortName })}</b>`,
    '',
    `📊 ${digestLine(saying, settings)}`,
    `👥 ${words(`settings-attendance-${sends('attendance')}`, attendance)}`,
    `⏱ ${words('settings-deadline', { when: hourText(saying, agency, policy.deadline) })}`,
    `🔔 ${words(`settings-reminder-${sends('reminder')}`, { when: hourText(saying, agency, policy.reminder) })}`,
    `🌙 ${words(policy.quiet ? 'settings-quiet' : 'settings-quiet-off', { hours: quietText(saying, agency, policy.quiet) })}`,
    `📝 ${words(expectedOf(pillars) ? 'settings-expected' : 'settings-expected-nobody', { pillars: expectedOf(pillars) })}`,
  ].join('\n')
}

/** The card of /pengaturan; `said` stands above it. */
export function settingsView(saying: Saying, settings: Settings, said?: string): View {
  const { words } = saying
  const agency = settings.agency.id
  const keyboard = new InlineKeyboard()
    .text(words('settings-button-digest'), hourPress.data({ agency, what: 'digest' }))
    .text(words('settings-button-sends'), settingsPress.data({ agency, show: 'sends' }))
    .row()
    .text(words('settings-button-deadline'), hourPress.data({ agency, what: 'deadline' }))
    .text(words('settings-button-reminder'), hourPress.data({ agency, what: 'reminder' }))
    .row()
    .text(words('settings-button-quiet'), hourPress.data({ agency, what: 'quiet' }))
    .text(words('settings-button-expected'), settingsPress.data({ agency, show: 'expected' }))
    .row()
    .text(words('settings-button-readers'), settingsPress.data({ agency, show: 'readers' }))
    .text(words('settings-button-history'), settingsPress.data({ agency, show: 'history' }))
    .row()
    .text(words('letterhead-button-open'), shortcut.data({ command: 'kop' }))
    .text(words('settings-button-approvals'), settingsPress.data({ agency, show: 'approvals' }))
  const text = settingsText(saying, settings)
  return { text: said === undefined ? text : `${said}\n\n${text}`, keyboard }
}

/** For one who manages several. */
export function agenciesView({ words }: Saying, agencies: readonly Agency[]): View {
  const buttons = agencies.map(({ id, shortName }) => [
    InlineKeyboard.text(shortName, settingsPress.data({ agency: id, show: 'card' })),
  ])
  return { text: words('settings-which-agency'), keyboard: InlineKeyboard.from(buttons) }
}

const backTo = ({ words }: Saying, agency: number) => [
  InlineKeyboard.text(words('button-back'), settingsPress.data({ agency, show: 'card' })),
]

const ticked = (label: string, on: boolean) => `${on ? '✅' : '⬜'} ${label}`

/** What goes out by itself, each to be switched. */
export function sendsView(saying: Saying, { agency, policy }: Settings): View {
  const { words } = saying
  const rows = sendings.map(sending => {
    const on = policy.sends.includes(sending)
    const data = sendingPress.data({ agency: agency.id, sending, on: on ? '0' : '1' })
    return [InlineKeyboard.text(ticked(words(`settings-sending-${sending}`), on), data)]
  })
  return { text: words('settings-sends-ask'), keyboard: InlineKeyboard.from([...rows, backTo(saying, agency.id)]) }
}

/** How many different people approve a story before it is published. */
export function approvalsView(saying: Saying, { agency, policy }: Settings): View {
  const { words } = saying
  const row = Array.from({ length: mostApprovals }, (_, at) =>
    InlineKeyboard.text(
      ticked(String(at + 1), policy.approvals === at + 1),
      approvalsPress.data({ agency: agency.id, to: at + 1 }),
    ),
  )
  return { text: words('settings-approvals-ask'), keyboard: InlineKeyboard.from([row, backTo(saying, agency.id)]) }
}

/** Who owes a report each week, pillar by pillar. */
export function expectedView(saying: Saying, { agency, pillars }: Settings): View {
  const rows = pillars.map(({ label, expected }, pillar) => {
    const data = expectedPress.data({ agency: agency.id, pillar, on: expected ? '0' : '1' })
    return [InlineKeyboard.text(ticked(label, expected), data)]
  })
  const keyboard = InlineKeyboard.from([...rows, backTo(saying, agency.id)])
  return { text: saying.words('settings-expected-ask'), keyboard }
}

export function readersView(saying: Saying, agency: Agency, readers: readonly (Reader & { title: string })[]): View {
  const { words } = saying
  const lines = readers.map(({ name, title, isChat }) =>
    words(isChat ? 'settings-reader-chat' : 'settings-reader', { name, title }),
  )
  const list = lines.length > 0 ? lines : [words('settings-readers-nobody')]
  const text = [`<b>${words('settings-readers-title')}</b>`, ...list, '', words('settings-readers-how')].join('\n')
  return { text, keyboard: InlineKeyboard.from([backTo(saying, agency.id)]) }
}

/** One part of the policy as it was decided, in words. */
function decisionText(saying: Saying, { agency, pillars }: Settings, what: PolicyChange['what'], to: unknown): string {
  const { words } = saying
  const decision = decided.parse({ what, to })
  if (decision.what === 'quiet') return quietText(saying, agency, decision.to)
  if (decision.what === 'expected') return labelsOf(pillars, decision.to) || words('settings-nothing')
  if (decision.what === 'approvals') return words('settings-approvals', { count: decision.to })
  if (decision.what !== 'sends') return hourText(saying, agency, decision.to)
  return decision.to.map(sending => words(`settings-sending-${sending}`)).join(', ') || words('settings-nothing')
}

/** Who changed what, and when, newest first. */
export function historyView(
  saying: Saying,
  settings: Settings,
  changes: readonly (PolicyChange & { by: string })[],
): View {
  const { words, locale } = saying
  const { agency } = settings
  const lines = changes.map(({ what, before, after, by, changedAt }) =>
    words('settings-change', {
      when: dateAndTime(changedAt, agency.zone, locale),
      by,
      what: html(words(`settings-button-${what}`)),
      before: html(decisionText(saying, settings, what, before)),
      after: html(decisionText(saying, settings, what, after)),
    }),
  )
  const list = lines.length > 0 ? lines : [words('settings-history-empty')]
  const text = [`<b>${words('settings-history-title')}</b>`, ...list].join('\n\n')
  return { text, keyboard: InlineKeyboard.from([backTo(saying, agency.id)]) }
}
