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
import type { Page } from '../sheet/write.ts'
import { importPress, linksPress, rosterPress, templatePress } from './presses.ts'

export const columnName = (words: Words, field: Field) => words(`import-column-${field}`)

/** What to send, and the template. */
export function importView(words: Words, agency: Agency): View {
  const keyboard = new InlineKeyboard()
    .text(words('import-button-template'), templatePress.data({ agency: agency.id }))
    .row()
    .text(words('roster-button-back'), rosterPress.data({ agency: agency.id }))
  return { text: words('import-ask', { agency: agency.shortName }), keyboard }
}

export const again = (words: Words, agency: number) =>
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
