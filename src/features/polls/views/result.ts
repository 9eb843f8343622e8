import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, plainText, type Words } from '../../../base/translate.ts'
import type { Bars } from '../../../papers/bars.ts'
import type { Silent, Standing } from '../queries/answers.ts'
import type { ShownPoll } from '../queries/polls.ts'

const wholePercent = (share: number) => Math.round(share * 100)

/** *Sudah menjawab 30 orang · belum 42 orang*. */
const answeredLine = (words: Words, { answered, silent }: Pick<Standing, 'answered' | 'silent'>, locale: Locale) =>
  words('poll-answered', {
    answered: number(answered, locale),
    silent: number(silent, locale),
    all: silent === 0 ? 'yes' : 'no',
  })

/** Each option with its figures, and how many have answered. */
export function resultLines(words: Words, { lines, answered, silent, inGroups }: Standing, locale: Locale): string[] {
  const rows = lines.map(({ option, count, share }) =>
    words('poll-result-line', { option, count: number(count, locale), percent: wholePercent(share) }),
  )
  return [
    ...rows,
    '',
    answeredLine(words, { answered, silent }, locale),
    ...(inGroups ? [words('poll-only-known')] : []),
  ]
}

/** The result as a table of lines. */
export const resultText = (words: Words, { poll }: ShownPoll, standing: Standing, locale: Locale): string =>
  [
    words(poll.state === 'closed' ? 'poll-result' : 'poll-result-so-far'),
    `<b>${escapeHtml(poll.question)}</b>`,
    '',
    ...resultLines(words, standing, locale),
  ].join('\n')

/** The same to be drawn. */
export function resultBars(words: Words, shown: ShownPoll, standing: Standing, at: Date, locale: Locale): Bars {
  const { poll, agency, zone } = shown
  const rows = standing.lines.map(({ option, count, share }) => ({
    label: option,
    value: count,
    said: plainText(words('poll-bar', { count: number(count, locale), percent: wholePercent(share) })),
  }))
  const foot = `${agency} · ${dateAndTime(at, zone, locale)}`
  return { title: poll.question, subtitle: plainText(answeredLine(words, standing, locale)), rows, foot }
}

type Answer = { name: string; option: number }

/** Who chose what and who has not answered, by name: for the author alone. */
export function namesText(words: Words, { poll }: ShownPoll, answers: readonly Answer[], silent: readonly Silent[]) {
  const part = (title: string, names: readonly { name: string }[]) =>
    names.length === 0 ? [] : [title, ...names.map(({ name }) => `• ${escapeHtml(name)}`), '']
  const chosen = poll.options.flatMap((option, place) => {
    const names = answers.filter(answer => answer.option === place)
    return part(words('poll-names-option', { option, count: names.length }), names)
  })
  const rest = part(words('poll-names-silent', { count: silent.length }), silent)
  return [`<b>${escapeHtml(poll.question)}</b>`, '', ...chosen, ...rest].join('\n').trimEnd()
}
