import { InlineKeyboard } from 'grammy'
import { escapeHtml, html, plainText, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Agency } from '../../agencies/table.ts'
import {
  mostCells,
  mostMegabytes,
  mostRows,
  mostUnpackedMegabytes,
  type Refusal,
  type Refused,
} from '../sheet/cells.ts'
import { type Field, fields } from '../sheet/columns.ts'
import type { Change, Entry, Plan } from '../sheet/plan.ts'
import type { Problem } from '../sheet/rows.ts'
import type { Page } from '../sheet/write.ts'
import { applyPress, dropPress, importPress, linksPress, rosterPress, templatePress } from './presses.ts'

const [mostProblems, mostChanges, mostTwins] = [15, 10, 5]

/** How codes are written out. */
export type Naming = { region(code: string): string; pillar(code: string): string }

const columnName = (words: Words, field: Field) => words(`import-column-${field}`)

/** What to send, and the template. */
export function importView(words: Words, agency: Agency): View {
  const keyboard = new InlineKeyboard()
    .text(words('import-button-template'), templatePress.data({ agency: agency.id }))
    .row()
    .text(words('roster-button-back'), rosterPress.data({ agency: agency.id }))
  return { text: words('import-ask', { agency: agency.shortName }), keyboard }
}

const again = (words: Words, agency: number) =>
  new InlineKeyboard()
    .text(words('import-button-template'), templatePress.data({ agency }))
    .row()
    .text(words('roster-button-back'), rosterPress.data({ agency }))

const limits: Partial<Record<Refusal, number>> = {
  'too-large': mostMegabytes,
  'too-large-unpacked': mostUnpackedMegabytes,
  'too-many-rows': mostRows,
  'too-many-cells': mostCells,
}

/** Why a document is not read, with what was found, what may be at most, and what to do. */
export const refusedView = (words: Words, agency: number, { why, found = 0 }: Refused): View => ({
  text: words(`import-refused-${why}`, { found, most: limits[why] ?? 0 }),
  keyboard: again(words, agency),
})

export function missingView(words: Words, agency: number, missing: readonly Field[]): View {
  const columns = missing.map(field => plainText(columnName(words, field))).join(', ')
  return { text: words('import-missing', { columns }), keyboard: again(words, agency) }
}

const problemLine = (words: Words, { row, field, value, expected, hint }: Problem) => {
  const facts = { row: String(row), column: html(columnName(words, field)), value: value || '–' }
  return words('import-problem', { ...facts, expected: html(words(`import-expected-${expected}`, { hint })) })
}

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

const someOf = (words: Words, lines: readonly string[], most: number): string[] => [
  ...lines.slice(0, most),
  ...(lines.length > most ? [words('import-more', { count: lines.length - most })] : []),
]

const badRows = ({ problems }: Plan) => new Set(problems.map(({ row }) => row)).size

/** Whether the text cannot show it all, so that a table goes with it. */
export const needsTable = ({ problems, changed }: Plan) =>
  problems.length > mostProblems || changed.length > mostChanges

function sectionsOf(words: Words, naming: Naming, { problems, changed, twins }: Plan): string[] {
  const problemLines = problems.map(problem => problemLine(words, problem))
  const changeLines = changed.map(entry => changeLine(words, naming, entry))
  const twinLines = twins.map(({ row, name, region }) =>
    words('import-twin', { row: String(row), name, region: naming.region(region) }),
  )
  const section = (title: string, lines: readonly string[], most: number) =>
    lines.length === 0 ? [] : [[`<b>${words(title)}</b>`, ...someOf(words, lines, most)].join('\n')]
  return [
    ...section('import-title-problems', problemLines, mostProblems),
    ...section('import-title-changes', changeLines, problems.length > 0 ? 0 : mostChanges),
    ...section('import-title-twins', twinLines, problems.length > 0 ? 0 : mostTwins),
  ]
}

function endOf(plan: Plan) {
  if (plan.problems.length > 0) return 'import-end-bad'
  return plan.added.length + plan.changed.length > 0 ? 'import-end-good' : 'import-end-same'
}

/** What the document would do, before anything is written. */
export function previewView(words: Words, agency: Agency, naming: Naming, plan: Plan, importId?: number): View {
  const counts = { added: plan.added.length, changed: plan.changed.length, same: plan.same, bad: badRows(plan) }
  const head = words('import-preview', { agency: agency.shortName, ...counts })
  const text = [head, ...sectionsOf(words, naming, plan), words(endOf(plan))].join('\n\n')
  if (importId === undefined) return { text, keyboard: again(words, agency.id) }
  const press = { agency: agency.id, id: importId }
  const keyboard = new InlineKeyboard()
    .text(words('import-button-apply'), applyPress.data(press))
    .text(words('button-cancel'), dropPress.data(press))
  return { text, keyboard }
}

const texts = (markup: readonly string[]) => markup.map(plainText)

/** All that is wrong and all that changes, as sheets. */
export function previewPages(words: Words, naming: Naming, { problems, changed }: Plan): Page[] {
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
  ].filter(page => page.rows.length > 0)
}

export function appliedView(words: Words, agency: number, counts: { added: number; changed: number }): View {
  const keyboard = new InlineKeyboard()
    .text(words('roster-button-links'), linksPress.data({ agency }))
    .row()
    .text(words('roster-button-back'), rosterPress.data({ agency }))
  return { text: words('import-applied', counts), keyboard }
}

/** What became of a press on a preview that can no longer be applied. */
export function notAppliedView(
  words: Words,
  agency: number,
  outcome: 'applied-before' | 'dropped' | 'roster-changed',
): View {
  const keyboard = new InlineKeyboard()
    .text(words('roster-button-import'), importPress.data({ agency }))
    .row()
    .text(words('roster-button-back'), rosterPress.data({ agency }))
  return { text: words(`import-${outcome}`), keyboard }
}

type Region = { code: string; name: string }
export type Template = { pillars: readonly string[]; places: readonly Region[]; roles: readonly string[] }

/** An empty table, a filled one to look at, and what may be written where. */
export function templatePages(words: Words, { pillars, places, roles }: Template): Page[] {
  const columns = fields.map(field => ({ header: plainText(columnName(words, field)), width: 30 }))
  const subdistricts = places.filter(({ code }) => code.length === 8)
  const villages = places.filter(({ code }) => code.length === 13)
  const nameOf = (code: string) => subdistricts.find(one => one.code === code)?.name ?? ''
  const [first = '', second = first] = pillars
  const village = villages[0]
  const place = village ? nameOf(village.code.slice(0, 8)) : ''
  const examples = [
    ['Sri Wahyuni, S.Sos.', first, place, '', '0812 3456 7890', ''],
    ['Tono Suharto', [...new Set([second, pillars[3] ?? first])].join(' / '), place, village?.name ?? '', '', ''],
  ]
  const list = (id: string, width = 30) => ({ header: plainText(words(id)), width })
  const longest = Math.max(pillars.length, roles.length)
  const choices = Array.from({ length: longest }, (_, at) => [pillars[at] ?? '', roles[at] ?? ''])
  return [
    { name: plainText(words('import-page-people')), columns, rows: [] },
    { name: plainText(words('import-page-example')), columns, rows: examples },
    {
      name: plainText(words('import-page-places')),
      columns: [list('import-column-subdistrict'), list('import-column-village')],
      rows: villages.map(({ code, name }) => [nameOf(code.slice(0, 8)), name]),
    },
    {
      name: plainText(words('import-page-choices')),
      columns: [list('import-column-pillar'), list('import-column-role')],
      rows: choices,
    },
  ]
}

/** A name as plain text in a caption. */
export const captionOf = (words: Words, id: string, name: string) => ({
  caption: words(id, { agency: html(escapeHtml(name)) }),
  parse_mode: 'HTML' as const,
})
