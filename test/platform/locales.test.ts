import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '../../src/base/translate.ts'
import { features } from '../../src/features/index.ts'
import { messageIdsOf } from '../../src/features/reports/kinds/messages.ts'
import { kinds } from '../../src/features/reports/kinds/registry.ts'
import { parseHtml } from '../../src/simulator/text/html.ts'
import { declaredIds, entriesOf, filesOf, readLocale, sentencesOf, variablesOf } from '../support/locales/fluent.ts'
import { literalsIn, usesIn } from '../support/locales/uses.ts'

const root = new URL('../..', import.meta.url).pathname
const files = [...new Set(locales.flatMap(filesOf))].sort()
const shapesOf = (text: string) =>
  Object.fromEntries(entriesOf(text).map(({ id, pattern }) => [id, variablesOf(pattern)]))
const allEntries = (locale: string) => filesOf(locale).flatMap(file => entriesOf(readLocale(locale, file)))

/** English words that have an everyday Indonesian one, and forms of address that are too familiar. */
const denied = [
  ...['submit', 'upload', 'download', 'deadline', 'link', 'input', 'error', 'user', 'username', 'password', 'login'],
  ...['button', 'click', 'klik', 'update', 'share', 'file', 'online', 'offline', 'feedback', 'reply', 'edit', 'delete'],
  ...['cancel', 'save', 'send', 'approve', 'reject', 'group', 'please', 'sorry', 'report', 'settings', 'tap', 'start'],
  ...['menginput', 'diupload', 'disubmit', 'diedit', 'kamu', 'kalian', 'gak', 'nggak', 'banget'],
]
const isDenied = new RegExp(`(?<![/\\w-])(${denied.join('|')})(?![\\w-])`, 'i')

/** What a sentence says, without markup, commands and addresses. */
const proseOf = (sentence: string) =>
  sentence
    .replace(/<[^>]*>/g, '')
    .replace(/\/\w+/g, '')
    .replace(/https?:\S+/g, '')

describe('the files of words', () => {
  it.each(files)('%s has the same ids, attributes and facts in every locale', file => {
    const [first, ...others] = locales.map(locale => shapesOf(readLocale(locale, file)))
    for (const other of others) expect(other).toEqual(first)
  })

  it.each(locales)('%s parses whole, each id once', locale => {
    const declared = filesOf(locale).flatMap(file => declaredIds(readLocale(locale, file)))
    const parsed = allEntries(locale).flatMap(({ id }) => (id.includes('.') ? [] : [id]))
    expect(declared.filter((id, at) => declared.indexOf(id) !== at)).toEqual([])
    expect([...parsed].sort()).toEqual([...declared].sort())
  })

  it.each(locales)('%s holds only markup that Telegram takes', locale => {
    const broken = allEntries(locale).flatMap(({ id, pattern }) =>
      sentencesOf(pattern).flatMap(sentence => {
        try {
          parseHtml(sentence)
          return []
        } catch (error) {
          return [`${id}: ${String(error)}`]
        }
      }),
    )
    expect(broken).toEqual([])
  })

  it.each(locales)('%s has no chains of exclamation marks', locale => {
    const loud = allEntries(locale).filter(({ pattern }) => sentencesOf(pattern).some(text => /!\s*!/.test(text)))
    expect(loud.map(({ id }) => id)).toEqual([])
  })

  it('Indonesian texts use Indonesian words', () => {
    const found = allEntries('id').flatMap(({ id, pattern }) =>
      sentencesOf(pattern).flatMap(text => {
        const word = isDenied.exec(proseOf(text))
        return word ? [`${id}: "${word[1]}" in ${text}`] : []
      }),
    )
    expect(found).toEqual([])
  })

  it('the denied words are found where they stand, and nowhere else', () => {
    for (const text of ['Mohon submit laporan', 'Input salah', 'Ketuk link ini', 'Apa kabar kamu'])
      expect(isDenied.test(proseOf(text)), text).toBe(true)
    for (const text of ['Kirim /start lagi', 'Ketuk tautan', 'Mohon edukasi', 'Laporan terkirim', 'Grup kerja'])
      expect(isDenied.test(proseOf(text)), text).toBe(false)
  })
})

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => ({ path: `src/${name}`, text: readFileSync(join(root, 'src', name), 'utf8') }))

/** Ids that the report kinds name, besides those that stand in the code. */
const kindIds = kinds.flatMap(kind => [...messageIdsOf(kind), ...kind.fields.map(field => field.invalid)])
/** The descriptions of commands, which `menuFor` asks for. */
const commandIds = features.flatMap(feature => feature.commands ?? []).map(({ command }) => `command-${command}`)

describe('words and code', () => {
  const known = new Map(allEntries('id').map(({ id, pattern }) => [id, variablesOf(pattern)]))
  const uses = sources.flatMap(({ path, text }) => usesIn(path, text))

  it('every sentence that code asks for exists', () => {
    expect(uses.length).toBeGreaterThan(30)
    const exists = ({ starts, ends, whole }: (typeof uses)[number]) =>
      whole ? known.has(starts) : [...known.keys()].some(id => id.startsWith(starts) && id.endsWith(ends))
    expect(uses.filter(use => !exists(use)).map(({ at, starts }) => `${at} asks for "${starts}"`)).toEqual([])
  })

  it('every sentence that the report kinds name exists', () => {
    expect([...new Set(kindIds)].filter(id => !known.has(id))).toEqual([])
  })

  it('every fact that a sentence needs is given with it', () => {
    const lacking = uses.flatMap(({ at, starts, whole, facts }) => {
      const needed = whole ? (known.get(starts) ?? []) : []
      const missing = facts === undefined ? [] : needed.filter(name => !facts.includes(name))
      return missing.length > 0 ? [`${at} gives "${starts}" no ${missing.join(', ')}`] : []
    })
    expect(lacking).toEqual([])
  })

  it('every sentence is used', () => {
    const literals = sources.map(({ path, text }) => literalsIn(path, text))
    const whole = new Set([...literals.flatMap(found => found.whole), ...kindIds, ...commandIds])
    const heads = [...literals.flatMap(found => found.heads).filter(head => head !== 'command-'), 'report-unit-']
    const unused = [...known.keys()].filter(id => !whole.has(id) && !heads.some(head => id.startsWith(head)))
    expect(unused).toEqual([])
  })

  it('sees what code asks for', () => {
    const snippet = `words(ok ? \`a-\${one}-b\` : 'c'); ctx.words('d', { e: 1, f }); deps.translate(locale)('g', facts)`
    expect(usesIn('src/snippet.ts', snippet)).toEqual([
      { at: 'src/snippet.ts:1', starts: 'a-', ends: '-b', whole: false, facts: [] },
      { at: 'src/snippet.ts:1', starts: 'c', ends: '', whole: true, facts: [] },
      { at: 'src/snippet.ts:1', starts: 'd', ends: '', whole: true, facts: ['e', 'f'] },
      { at: 'src/snippet.ts:1', starts: 'g', ends: '', whole: true, facts: undefined },
    ])
  })
})
