import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { colors } from './document.ts'
import { printable } from './printable.ts'

/** Bars lying one below the other. `said` stands behind each: *12 (40%)*. */
export type Bars = {
  title: string
  subtitle: string
  rows: readonly { label: string; value: number; said: string }[]
  foot: string
}

const width = 1080
const side = 64
/** Of the longest bar, so that its figures stand behind it. */
const longestBar = 580
const thickness = 34

type Node = { type: string; props: { style: Record<string, unknown>; children?: unknown } }

const box = (style: Record<string, unknown>, children?: unknown): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
})

const line = (text: string, style: Record<string, unknown>) =>
  box({ lineHeight: 1.3, wordBreak: 'break-word', maxWidth: width - 2 * side, ...style }, printable(text))

function rowOf({ label, value, said }: Bars['rows'][number], most: number): Node {
  const first = value === most && value > 0
  const length = most === 0 ? 0 : Math.round((longestBar * value) / most)
  const bar = box({ width: Math.max(length, 4), height: thickness, background: value > 0 ? colors.teal : colors.line })
  const figures = line(said, { fontSize: 30, marginLeft: 16, color: colors.ink, fontWeight: first ? 700 : 400 })
  return box({ flexDirection: 'column', marginTop: 30 }, [
    line(label, { fontSize: 32, color: colors.ink, marginBottom: 8, fontWeight: first ? 700 : 400 }),
    box({ alignItems: 'center' }, [bar, figures]),
  ])
}

function pageOf({ title, subtitle, rows, foot }: Bars): Node {
  const most = Math.max(...rows.map(({ value }) => value))
  return box({ flexDirection: 'column', padding: side, background: '#ffffff', fontFamily: 'DejaVu' }, [
    line(title, { fontSize: 42, fontWeight: 700, color: colors.teal }),
    line(subtitle, { fontSize: 28, color: colors.soft, marginTop: 12 }),
    ...rows.map(row => rowOf(row, most)),
    line(foot, { fontSize: 24, color: colors.soft, marginTop: 44 }),
  ])
}

function fonts() {
  const { resolve } = createRequire(import.meta.url)
  const font = (file: string, weight: 400 | 700) => ({
    name: 'DejaVu',
    data: readFileSync(resolve(`dejavu-fonts-ttf/ttf/${file}`)),
    weight,
    style: 'normal' as const,
  })
  return [font('DejaVuSans.ttf', 400), font('DejaVuSans-Bold.ttf', 700)]
}

/** The bars as a PNG picture of 1,080 pixels across, each with its label and figures; the longest in bold. */
export async function barsPicture(bars: Bars): Promise<Uint8Array> {
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')])
  const svg = await satori(pageOf(bars) as never, { width, fonts: fonts() })
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()
}
