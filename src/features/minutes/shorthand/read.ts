import type { Day } from '../../../base/days.ts'
import { readAgreement, type SaidAgreement } from '../../agreements/shorthand.ts'
import type { Point, PointKind } from '../table.ts'
import { type Line, readLine, type Section } from './lines.ts'
import { type Columns, cellsOf, columnsOf, sentenceOf } from './tables.ts'

export type SaidTopic = { title: string; discussion: string; points: Point[] }
/** What was agreed on; `topic` counts the topics from 0 on. */
export type SaidPlan = SaidAgreement & { topic: number | null }

/** Minutes as they were written, taken apart. Nothing of them is left out but what the meeting itself knows. */
export type SaidMinutes = {
  chair: string | null
  taker: string | null
  topics: SaidTopic[]
  plans: SaidPlan[]
  closing: string
}

type Reader = SaidMinutes & {
  section: Section | undefined
  /** Of the section: the number of its last line (0 of a bullet), so that lines without go on with it. */
  listed: number | undefined
  /** Lists under it are topics of their own. */
  overall: boolean
  topic: number | null
  /** What a topic is called that stands over all of them: *Kesimpulan*. */
  called: string
  sentences: { text: string; topic: number | null }[]
  columns: Columns | undefined
}

const longestTitle = 80
const pointKinds: Partial<Record<Section, PointKind>> = { decision: 'decision', need: 'need', note: 'note' }

function openTopic(reader: Reader, title: string) {
  reader.topics.push({ title, discussion: '', points: [] })
  reader.topic = reader.topics.length - 1
  reader.section = 'topic'
}

/** The topic that is spoken of; where there is none, one that is called as the section is that stands over all of them. */
function currentTopic(reader: Reader): SaidTopic {
  if (reader.topic === null) {
    const kept = reader.section
    openTopic(reader, reader.called)
    reader.section = kept
  }
  return reader.topics[reader.topic ?? 0] as SaidTopic
}

const joined = (before: string, more: string, by: string) => (before === '' ? more : `${before}${by}${more}`)

/** *Ruang kerja: sangat terbatas* is a topic with its discussion; a sentence alone is its own title. */
function itemAsTopic(reader: Reader, said: string) {
  const [, title = '', discussion = ''] = said.match(/^([^:.]{3,80}?)\s*(?::|\s[–-]\s)\s*(.+)$/su) ?? []
  openTopic(reader, title === '' ? said.slice(0, longestTitle) : title)
  currentTopic(reader).discussion = title === '' ? (said.length > longestTitle ? said : '') : discussion
  reader.section = 'discussion'
}

const belongsToLast = /^\(?(?:pic|pj|penanggung|batas\s+waktu|tenggat|paling\s+lambat|waktu|oleh)\b/iu

function addPoint(reader: Reader, { said, item }: Line, kind: PointKind) {
  const { points } = currentTopic(reader)
  const last = points.at(-1)
  const goesOn =
    last?.kind === kind && (belongsToLast.test(said) || (item === undefined && reader.listed !== undefined))
  if (goesOn) last.text = joined(last.text, said, belongsToLast.test(said) ? ', ' : ' ')
  else points.push({ kind, text: said })
  reader.listed = item ?? reader.listed
}

function addSentence(reader: Reader, { said, item }: Line) {
  const last = reader.sentences.at(-1)
  const goesOn = last !== undefined && (belongsToLast.test(said) || (item === undefined && reader.listed !== undefined))
  if (goesOn) last.text = joined(last.text, said, belongsToLast.test(said) ? ', ' : ' ')
  else reader.sentences.push({ text: said, topic: reader.topic })
  reader.listed = item ?? reader.listed
}

/** A line of the section that is open. */
function addLine(reader: Reader, line: Line) {
  const { section } = reader
  const kind = section && pointKinds[section]
  if (section === 'plans') return addSentence(reader, line)
  if (kind) return addPoint(reader, line, kind)
  if (section === 'closing') reader.closing = joined(reader.closing, line.said, '\n')
  else if (section === 'discussion' && reader.overall && line.item !== undefined) itemAsTopic(reader, line.said)
  else {
    const topic = currentTopic(reader)
    topic.discussion = joined(topic.discussion, line.said, '\n')
    reader.section = 'discussion'
  }
}

/** A label opens its section; numbered like a chapter, or over a list of its own, it belongs to no topic. */
function openSection(reader: Reader, line: Line, section: Section) {
  const isOverall = line.heading || (section === 'discussion' && line.said === '' && reader.topic === null)
  if ((isOverall || reader.overall) && section !== 'topic') reader.topic = null
  Object.assign(reader, { section, listed: undefined, columns: undefined })
  reader.overall = section === 'discussion' && isOverall
  reader.called = isOverall && pointKinds[section] ? (line.label ?? '') : ''
  if (section === 'chair' || section === 'taker') {
    if (line.said !== '') reader[section] = line.said
    reader.section = undefined
  } else if (section === 'skip') reader.section = line.said === '' ? 'skip' : undefined
  else if (section === 'topic') openTopic(reader, line.said)
  else if (section === 'opening') {
    openTopic(reader, line.label ?? '')
    addLine(reader, { said: line.said, heading: false })
  } else if (line.said !== '') addLine(reader, { said: line.said, heading: false })
}

/** A row of a pasted follow-up table; false where the line is none. */
function tookRow(reader: Reader, raw: string): boolean {
  const cells = cellsOf(raw)
  const columns = cells && columnsOf(cells)
  if (columns) {
    Object.assign(reader, { columns, section: 'plans', listed: 0 })
    return true
  }
  if (!cells || !reader.columns || cells.every(cell => /^[-:]*$/.test(cell)))
    return cells !== undefined && reader.columns !== undefined
  reader.sentences.push({ text: sentenceOf(cells, reader.columns), topic: reader.topic })
  return true
}

const topical: readonly (Section | undefined)[] = ['discussion', 'decision', 'plans', 'need']

/**
 * A heading; or a numbered line, or one after an empty line, that a label follows. The next number of a list goes on with it,
 * unless a discussion begins below.
 */
function opensTopic(reader: Reader, line: Line, next: Line | undefined, afterGap: boolean): boolean {
  if (line.said.length > longestTitle || belongsToLast.test(line.said)) return false
  if (line.heading) return true
  if (!topical.includes(next?.section) || next?.heading) return false
  if (line.item === undefined) return afterGap && !/[.;,]$/.test(line.said)
  const goesOn = reader.listed !== undefined && line.item === reader.listed + 1
  return line.item > 0 && (!goesOn || next?.section === 'discussion')
}

/** A decision with an owner and a day is something to be followed up. */
function plansOf(reader: Reader, today: Day): SaidPlan[] {
  const told = reader.sentences.map(({ text, topic }) => ({ ...readAgreement(text, { today }), topic }))
  const decided = reader.topics.flatMap((topic, at) => {
    const found = topic.points.flatMap(point => {
      const said = point.kind === 'decision' ? readAgreement(point.text, { today }) : undefined
      return said && said.owner !== null && (said.due.kind !== 'none' || said.continuing) ? [{ point, said }] : []
    })
    topic.points = topic.points.filter(point => !found.some(one => one.point === point))
    return found.map(({ said }) => ({ ...said, topic: at }))
  })
  return [...told, ...decided].filter(({ text }) => text !== '')
}

/**
 * Takes minutes apart that were typed or pasted as a whole: headings and numbers, *Pembahasan:*, *Keputusan:*,
 * *Kesepakatan:*, needs, notes, and tables of what is to be followed up.
 */
export function readMinutes(text: string, today: Day): SaidMinutes {
  const reader: Reader = {
    ...{ chair: null, taker: null, topics: [], plans: [], closing: '' },
    ...{
      section: undefined,
      listed: undefined,
      overall: false,
      topic: null,
      called: '',
      sentences: [],
      columns: undefined,
    },
  }
  const all = text.split('\n').map(raw => ({ raw, isEmpty: !/[\p{L}\p{N}]/u.test(raw) }))
  const written = all.flatMap(({ raw, isEmpty }, at) =>
    isEmpty ? [] : [{ raw, line: readLine(raw), afterGap: all[at - 1]?.isEmpty ?? true }],
  )
  written.forEach(({ raw, line, afterGap }, at) => {
    if (tookRow(reader, raw) || (reader.section === 'skip' && line.item !== undefined)) return
    if (line.section) openSection(reader, line, line.section)
    else if (opensTopic(reader, line, written[at + 1]?.line, afterGap)) openTopic(reader, line.said)
    else if (line.said !== '') addLine(reader, line)
  })
  const { chair, taker, topics, closing } = reader
  return { chair, taker, topics, plans: plansOf(reader, today), closing }
}
