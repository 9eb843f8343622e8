/** What a reader of a PDF sees that was written without compression and with embedded fonts. */
export type ReadPdf = { pages: number; pictures: number; text: string; missingGlyphs: number }

const objectsIn = (pdf: string) =>
  new Map([...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]))

/** Glyph → letter, as the font's ToUnicode table has it. */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>()
  const asText = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map(code => Number.parseInt(code, 16)))
  for (const [, from = '', , list = ''] of table.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g))
    for (const [at, [, hex = '']] of [...list.matchAll(/<(\w+)>/g)].entries())
      letters.set((Number.parseInt(from, 16) + at).toString(16).padStart(4, '0'), asText(hex))
  return letters
}

function fontsOf(objects: Map<string, string>): Map<string, Map<string, string>> {
  const names = [...objects.values()].flatMap(body => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)])
  return new Map(
    names.map(([, name = '', id = '']) => {
      const table = objects.get(id)?.match(/\/ToUnicode (\d+) 0 R/)?.[1] ?? ''
      return [name, lettersOf(objects.get(table) ?? '')]
    }),
  )
}

/** Letters of one content stream; a new line for each run of text. */
function readStream(stream: string, fonts: Map<string, Map<string, string>>) {
  const runs: string[] = []
  let letters = new Map<string, string>()
  let missing = 0
  for (const [, font, run = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) {
      letters = fonts.get(font) ?? new Map()
      continue
    }
    const glyphs = [...run.matchAll(/<(\w+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    missing += glyphs.filter(glyph => glyph === '0000').length
    runs.push(glyphs.map(glyph => letters.get(glyph) ?? '').join(''))
  }
  return { text: runs.join('\n'), missing }
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const pdf = Buffer.from(bytes).toString('latin1')
  const objects = objectsIn(pdf)
  const fonts = fontsOf(objects)
  const streams = [...objects.values()].filter(body => body.includes(' Tf')).map(body => readStream(body, fonts))
  const count = (pattern: RegExp) => [...objects.values()].filter(body => pattern.test(body)).length
  return {
    pages: count(/\/Type \/Page\n/),
    pictures: count(/\/Subtype \/Image/),
    text: streams.map(({ text }) => text).join('\n'),
    missingGlyphs: streams.reduce((sum, { missing }) => sum + missing, 0),
  }
}
