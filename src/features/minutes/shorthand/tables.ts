/** What the columns of a follow-up table mean, as far as they are known by their heads. */
export type Columns = Partial<Record<'text' | 'owner' | 'due' | 'topic', number>>

const heads: readonly [keyof Columns, RegExp][] = [
  ['owner', /penanggung|pic|pelaksana/i],
  ['due', /batas|waktu|tenggat|target|tanggal/i],
  ['text', /kesepakatan|tindak|rtl|kegiatan|uraian/i],
  ['topic', /masalah|topik|pokok|bahasan/i],
]

/** The cells of a row that was pasted from a table; nothing where a line is no row. */
export function cellsOf(line: string): string[] | undefined {
  const cells = line.includes('\t') ? line.split('\t') : line.replace(/^\s*\||\|\s*$/g, '').split('|')
  return cells.length >= 3 ? cells.map(cell => cell.trim()) : undefined
}

/** What a row of heads says of the columns below it; nothing where it is no such row. */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const found: Columns = {}
  cells.forEach((cell, at) => {
    const [name] = heads.find(([column, words]) => found[column] === undefined && words.test(cell)) ?? []
    if (name) found[name] = at
  })
  return found.text !== undefined && found.owner !== undefined ? found : undefined
}

/** A row as the sentence that would have been written without a table. */
export function sentenceOf(cells: readonly string[], columns: Columns): string {
  const at = (name: keyof Columns) => cells[columns[name] ?? -1] ?? ''
  const [owner, due] = [at('owner'), at('due')]
  const goesOn = /berkelanjutan|rutin|terus/i.test(due)
  return [at('text'), owner && `PIC ${owner}`, due && (goesOn ? due : `batas waktu ${due}`)].filter(Boolean).join(', ')
}
