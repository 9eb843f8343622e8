import { InlineKeyboard } from 'grammy'
import { html, plainText, type Words } from '../../../base/translate.ts'
import type { Agency } from '../../agencies/table.ts'
import type { Field } from '../sheet/columns.ts'
import type { Change, Entry, Plan } from '../sheet/plan.ts'
import type { Problem } from '../sheet/rows.ts'
import type { Page } from '../sheet/write.ts'
import { again, columnName } from './import.ts'
import { applyPress, dropPress } from './presses.ts'

const [mostProblems, mostChanges, mostTwins] = [15, 10, 5]
/** Of all lines together: a message takes 4,096. */
const mostLetters = 3_300

/** How codes are written out. */
export type Naming = { region(code: string): string; pillar(code: string): string }

const problemLine = (words: Words, { row, field, value, expected, hint }: Problem) => {
  const facts = { row: String(row), column: html(columnName(words, field)), value: value || '–' }
  return words('import-problem', { ...facts, expected: html(words(`import-expected-${expected}`, { hint })) })
}

const twinLine = (words: Words, naming: Naming, { row, name, region }: Plan['twins'][number]) =>
  words('import-twin', { row: String(row), name, region: naming.region(region) })

const said = (words: Words, naming: Naming, field: Field, values: readonly string[]): string => {
  const one = (value: string) => {
    if (field === 'pillar') return naming.pillar(value)
    if (field === 'role') return plainText(words(`role-${value}`))
    return field === 'subdistrict' || field === 'village' ? naming.region(value) : value
  }
  return values.map(one).join(', ') || '–'
}

const changeText = (words: Words, naming: Naming, { field, old, new: fresh }: Change) =>
  words('import-change', {
    column: html(columnName(words, field)),
    old: said(words, naming, field, old),
    new: said(words, naming, field, fresh),
  })

const changeLine = (words: Words, naming: Naming, { row, name, changes }: Entry) =>
  words('import-changed', {
    row: String(row),
    name,
    changes: html(changes.map(change => changeText(words, naming, change)).join('; ')),
  })

/** How many of the lines fit into so many letters, at most `most`. */
function fitting(lines: readonly string[], most: number, letters: number): number {
  let left = letters
  const last = lines.slice(0, most).findIndex(line => {
    left -= plainText(line).length + 1
    return left < 0
  })
  return last === -1 ? Math.min(lines.length, most) : last
}

const badRows = ({ problems }: Plan) => new Set(problems.map(({ row }) => row)).size

type Section = { title: string; lines: readonly string[]; most: number }

/** What is wrong or, where nothing is, what changes and what should be looked at. */
function sectionsOf(words: Words, naming: Naming, { problems, changed, twins }: Plan): Section[] {
  if (problems.length > 0) {
    const lines = problems.map(problem => problemLine(words, problem))
    return [{ title: 'import-title-problems', lines, most: mostProblems }]
  }
  const changeLines = changed.map(entry => changeLine(words, naming, entry))
  const twinLines = twins.map(twin => twinLine(words, naming, twin))
  return [
    { title: 'import-title-changes', lines: changeLines, most: mostChanges },
    { title: 'import-title-twins', lines: twinLines, most: mostTwins },
  ].filter(({ lines }) => lines.length > 0)
}

function endOf(plan: Plan) {
  if (plan.problems.length > 0) return 'import-end-bad'
  return plan.added.length + plan.changed.length > 0 ? 'import-end-good' : 'import-end-same'
}

/** What the document would do, before anything is written. `isCut` where a table with all of it has to go with it. */
export function previewView(words: Words, agency: Agency, naming: Naming, plan: Plan, importId?: number) {
  const counts = { added: plan.added.length, changed: plan.changed.length, same: plan.same, bad: badRows(plan) }
  const head = words('import-preview', { agency: agency.shortName, ...counts })
  const sections = sectionsOf(words, naming, plan)
  const shown = sections.map(({ lines, most }) => fitting(lines, most, mostLetters / sections.length))
  const texts = sections.map(({ title, lines }, at) => {
    const left = lines.length - (shown[at] ?? 0)
    const more = left > 0 ? [words('import-more', { count: left })] : []
    return [`<b>${words(title)}</b>`, ...lines.slice(0, shown[at]), ...more].join('\n')
  })
  const text = [head, ...texts, words(endOf(plan))].join('\n\n')
  const keyboard = importId === undefined ? again(words, agency.id) : decisionKeyboard(words, agency.id, importId)
  return { view: { text, keyboard }, isCut: sections.some(({ lines }, at) => lines.length > (shown[at] ?? 0)) }
}

const decisionKeyboard = (words: Words, agency: number, id: number) =>
  new InlineKeyboard()
    .text(words('import-button-apply'), applyPress.data({ agency, id }))
    .text(words('button-cancel'), dropPress.data({ agency, id }))

const texts = (markup: readonly string[]) => markup.map(plainText)

/** All that is wrong, all that changes and all that should be looked at, as sheets. */
export function previewPages(words: Words, naming: Naming, { problems, changed, twins }: Plan): Page[] {
  const header = (id: string, width: number) => ({ header: plainText(words(id)), width })
  const columns = (...more: string[]) => [
    header('import-sheet-row', 8),
    header('import-sheet-column', 24),
    ...more.map(id => header(id, 40)),
  ]
  const bad = problems.map(({ row, field, value, expected, hint }) => [
    String(row),
    ...texts([columnName(words, field)]),
    value,
    ...texts([words(`import-expected-${expected}`, { hint })]),
  ])
  const different = changed.flatMap(({ row, name, changes }) =>
    changes.map(({ field, old, new: fresh }) => [
      String(row),
      ...texts([columnName(words, field)]),
      name,
      said(words, naming, field, old),
      said(words, naming, field, fresh),
    ]),
  )
  return [
    {
      name: plainText(words('import-title-problems')),
      columns: columns('import-sheet-value', 'import-sheet-expected'),
      rows: bad,
    },
    {
      name: plainText(words('import-title-changes')),
      columns: columns('import-sheet-name', 'import-sheet-old', 'import-sheet-new'),
      rows: different,
    },
    {
      name: plainText(words('import-title-twins')),
      columns: [header('import-sheet-row', 8), header('import-sheet-note', 120)],
      rows: twins.map(twin => [String(twin.row), plainText(twinLine(words, naming, twin))]),
    },
  ].filter(page => page.rows.length > 0)
}
