import { describe, expect, test } from 'vitest'
import { readSheet } from '../../src/features/workers/sheet/read.ts'
import { sheetOf } from '../support/sheets.ts'
import { rawWorkbook, rowsXml, zipOf } from '../support/zip.ts'

const table = [
  ['Nama', 'Pilar', 'Kecamatan'],
  ['Sri Wahyuni', 'PKH', 'Semin'],
]
const stored = rowsXml(table)

/** The texts of the cells, or why there are none. */
async function read(bytes: Uint8Array) {
  const sheet = await readSheet(bytes)
  return 'refused' in sheet ? sheet.refused : sheet.rows.map(({ cells }) => cells.map(({ text }) => text))
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const windows1252 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('a table as text', () => {
  const rows = 'Nama;Pilar;Kecamatan\r\nNé Wayan;PKH;Semin'
  const expected = [table[0], ['Né Wayan', 'PKH', 'Semin']]
  test.each([
    ['UTF-8', utf8(rows)],
    ['UTF-8 with a mark', utf8(`\uFEFF${rows}`)],
    ['Windows-1252', windows1252(rows)],
    ['UTF-16 with a mark, as Excel saves Unicode text', utf16(`\uFEFF${rows.replaceAll(';', '\t')}`)],
    ['UTF-16 without one', utf16(rows)],
    ['UTF-16 of the other byte order', swapped(`\uFEFF${rows}`)],
    ['commas', utf8(rows.replaceAll(';', ','))],
    ['tabs', utf8(rows.replaceAll(';', '\t'))],
    ['bars', utf8(rows.replaceAll(';', '|'))],
    ['line ends of old', utf8(rows.replace('\r\n', '\r'))],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(expected)
  })

  test('a line that names the separator is only one more row', async () => {
    expect(await read(utf8(`sep=;\r\n${rows}`))).toEqual([['sep=', ''], ...expected])
  })

  test('a title with a comma above the headers does not decide the separator', async () => {
    const [, ...below] = (await read(utf8(`Petugas di Semin, Ponjong, Patuk, Playen\r\n${rows}`))) as string[][]
    expect(below).toEqual(expected)
  })

  test.each([
    ['nothing', utf8(''), 'empty'],
    ['blanks', utf8(' \r\n \r\n'), 'empty'],
    ['a sentence', utf8('Mohon maaf belum sempat'), 'not-a-table'],
    ['bytes', new Uint8Array([0, 1, 2, 3, 0, 0, 0, 9]), 'not-a-table'],
    ['a quotation that never ends', utf8('Nama;Pilar\n"Sri;PKH\nTono;PKH'), 'not-a-table'],
  ])('%s is refused', async (_, bytes, why) => {
    expect(await read(bytes)).toEqual({ why })
  })
})

describe('what is far too much is counted, not read', () => {
  test.each([
    ['rows of text', () => utf8(`Nama;Pilar;Kecamatan\n${'A;PKH;Semin\n'.repeat(100_000)}`)],
    [
      'rows of a worksheet',
      () => rawWorkbook(`<sheetData>${'<row><c t="str"><v>A</v></c></row>'.repeat(100_001)}</sheetData>`),
    ],
    [
      'rows of a worksheet whose path is written otherwise',
      () => rawWorkbook('', { 'x/xl/worksheets/sheet1.xml': `${'<x:row r="1"/>'.repeat(100_001)}` }),
    ],
  ])('100,000 %s', async (_, bytes) => {
    expect(await read(bytes())).toEqual({ why: 'too-many-rows', found: 100_000 })
  })

  test('one line of a million cells', async () => {
    expect(await read(utf8(`Nama${';'.repeat(1_000_000)}`))).toEqual({ why: 'too-many-cells', found: 1_000_001 })
  })

  test('cells merged over the whole sheet, which would be made one by one', async () => {
    const merged = `<sheetData>${stored}</sheetData><mergeCells count="1"><mergeCell ref="A3:XFD1048576"/></mergeCells>`
    expect(await read(rawWorkbook(merged))).toEqual({ why: 'too-many-cells', found: 16_384 * 1_048_574 + 6 })
  })

  test('a row beyond the last one, up to which all would be gone through', async () => {
    const beyond = '<row r="4294967294"><c r="A4294967294" t="str"><v>A</v></c></row>'
    expect(await read(rawWorkbook(`<sheetData>${stored}${beyond}</sheetData>`))).toEqual({ why: 'broken' })
  })

  test('a zip that unpacks to far more than it weighs', async () => {
    const bomb = rawWorkbook(`<sheetData>${stored}</sheetData>`, {
      'xl/media/image1.png': new Uint8Array(80 * 1_048_576),
    })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await read(bomb)).toEqual({ why: 'too-large-unpacked' })
  })
})

describe('a workbook is read in spite of', () => {
  test('choices for whole columns, and hundreds of formatted empty rows', async () => {
    const choices =
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"PKH"</formula1></dataValidation></dataValidations>'
    const empty = Array.from({ length: 900 }, (_, at) => `<row r="${at + 3}"><c r="A${at + 3}"/></row>`).join('')
    expect(await read(rawWorkbook(`<sheetData>${stored}${empty}</sheetData>${choices}`))).toEqual(table)
  })

  test('links on names, several formats within a cell, and numbers', async () => {
    const bytes = await sheetOf([
      [{ text: 'Sri', hyperlink: 'https://example.org' }, { richText: [{ text: 'P' }, { text: 'KH' }] }, 81234567890],
    ])
    expect(await read(bytes)).toEqual([['Sri', 'PKH', '81234567890']])
  })
})

test.each([
  ['a document of a word processor', () => zipOf({ 'word/document.xml': '<w/>' }), 'not-a-table'],
  [
    'a table of LibreOffice',
    () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'not-a-table',
  ],
  ['a workbook without its sheet', () => zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'empty'],
  ['a workbook with a broken sheet', () => rawWorkbook('<sheetData><row>'), 'broken'],
  ['a workbook that was cut off', () => rawWorkbook(stored).slice(0, 400), 'not-a-table'],
  ['an empty workbook', () => rawWorkbook('<sheetData/>'), 'empty'],
])('%s is refused', async (_, bytes, why) => {
  expect(await read(bytes())).toEqual({ why })
})
