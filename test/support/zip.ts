import { deflateRawSync } from 'node:zlib'

type Parts = Readonly<Record<string, string | Uint8Array>>

const u16 = (value: number) => [value & 255, (value >> 8) & 255]
const u32 = (value: number) => [...u16(value & 65_535), ...u16(value >>> 16)]

/** A zip without check sums, which readers of workbooks do not look at. */
export function zipOf(parts: Parts): Uint8Array {
  const [local, central]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const [plain, path] = [Buffer.from(content), Buffer.from(name)]
    const packed = deflateRawSync(plain)
    const about = [...u16(20), ...u16(0), ...u16(8), ...u32(0), ...u32(0), ...u32(packed.length), ...u32(plain.length)]
    const head = Buffer.from([0x50, 0x4b, 3, 4, ...about, ...u16(path.length), ...u16(0)])
    const entry = [0x50, 0x4b, 1, 2, ...u16(20), ...about, ...u16(path.length), ...u16(0), ...u16(0), ...u16(0)]
    central.push(Buffer.from([...entry, ...u16(0), ...u32(0), ...u32(at)]), path)
    local.push(head, path, packed)
    at += head.length + path.length + packed.length
  }
  const directory = Buffer.concat(central)
  const count = central.length / 2
  const end = [
    0x50,
    0x4b,
    5,
    6,
    ...u16(0),
    ...u16(0),
    ...u16(count),
    ...u16(count),
    ...u32(directory.length),
    ...u32(at),
  ]
  return new Uint8Array(Buffer.concat([...local, directory, Buffer.from([...end, ...u16(0)])]))
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet as bare as it may be, whose content is given as it is stored; `more` parts stand beside it. */
export function rawWorkbook(sheet: string, more: Parts = {}): Uint8Array {
  return zipOf({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Petugas" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    ...more,
  })
}

/** Rows of texts as a worksheet stores them. */
export const rowsXml = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row, at) => {
      const cells = row.map((text, column) => {
        const place = `${String.fromCharCode(65 + column)}${at + 1}`
        return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
      })
      return `<row r="${at + 1}">${cells.join('')}</row>`
    })
    .join('')
