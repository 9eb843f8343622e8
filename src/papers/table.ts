import { colors, type Doc, margin, need, type Style, widthOf } from './document.ts'

/** A number that a spreadsheet can go on with, and how it is read; `share` is of one. */
export type Cell = string | { text: string; value: number; share?: true }

/** `width` is a share of the table's. */
export type Column = { header: string; width: number; right?: true }

/** `rowHeight`: points that a row has at least, where there must be room for a hand. */
export type Table = {
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  total?: readonly Cell[]
  rowHeight?: number
}

const padding = { x: 5, y: 3.5 } as const
const size = 8.5
const lineGap = 1

const textOf = (cell: Cell | undefined) => (typeof cell === 'object' ? cell.text : (cell ?? ''))

type Box = { x: number; width: number }

function boxesOf(doc: Doc, columns: readonly Column[]): Box[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => (widthOf(doc) * width) / whole)
  return widths.map((width, at) => ({ x: margin.side + widths.slice(0, at).reduce((a, b) => a + b, 0), width }))
}

type Row = { cells: readonly string[]; font: NonNullable<Style['font']>; fill?: string }

const inner = ({ width }: Box) => ({ width: width - 2 * padding.x, lineGap })

function heightOf(doc: Doc, boxes: readonly Box[], { cells, font }: Row): number {
  doc.font(font).fontSize(size)
  const heights = boxes.map((box, at) => doc.heightOfString(cells[at] ?? '', inner(box)))
  return Math.max(...heights) + 2 * padding.y
}

function drawRow(doc: Doc, columns: readonly Column[], row: Row, height: number) {
  const boxes = boxesOf(doc, columns)
  const top = doc.y
  if (row.fill) doc.rect(margin.side, top, widthOf(doc), height).fill(row.fill)
  doc.font(row.font).fontSize(size).fillColor(colors.ink)
  for (const [at, box] of boxes.entries()) {
    const align = columns[at]?.right ? ('right' as const) : ('left' as const)
    doc.text(row.cells[at] ?? '', box.x + padding.x, top + padding.y, { ...inner(box), align })
  }
  doc.y = top + height
  doc
    .moveTo(margin.side, doc.y)
    .lineTo(margin.side + widthOf(doc), doc.y)
    .lineWidth(0.5)
  doc.strokeColor(colors.line).stroke()
}

/** A table whose rows stay whole and whose head stands again on every page. */
export function drawTable(doc: Doc, { columns, rows, total, rowHeight = 0 }: Table) {
  const boxes = boxesOf(doc, columns)
  const head: Row = { cells: columns.map(({ header }) => header), font: 'bold', fill: colors.tint }
  const headHeight = heightOf(doc, boxes, head)
  const body: Row[] = rows.map(row => ({ cells: row.map(textOf), font: 'plain' }))
  if (total) body.push({ cells: total.map(textOf), font: 'bold' })
  const tall = (row: Row) => Math.max(rowHeight, heightOf(doc, boxes, row))
  const first = body[0] ? tall(body[0]) : 0
  need(doc, headHeight + first)
  drawRow(doc, columns, head, headHeight)
  for (const row of body) {
    const height = tall(row)
    if (need(doc, height)) drawRow(doc, columns, head, headHeight)
    drawRow(doc, columns, row, height)
  }
}
