import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentResource } from '@fluent/bundle'

type Message = FluentResource['body'][number]
type Pattern = NonNullable<Message['value']>
type Element = Exclude<Pattern, string>[number]
type Expression = Exclude<Element, string>

/** One entry of a file: its sentence, or one of its attributes (`id.attribute`). */
export type Entry = { id: string; pattern: Pattern }

const root = new URL('../../../locales/', import.meta.url).pathname

export const filesOf = (locale: string): string[] =>
  readdirSync(join(root, locale))
    .filter(name => name.endsWith('.ftl'))
    .sort()

export const readLocale = (locale: string, file: string) => readFileSync(join(root, locale, file), 'utf8')

/** Entries of one resource. What does not parse is left out without a word by the parser, see `declaredIds`. */
export const entriesOf = (text: string): Entry[] =>
  new FluentResource(text).body.flatMap(({ id, value, attributes }) => [
    ...(value === null ? [] : [{ id, pattern: value }]),
    ...Object.entries(attributes).map(([name, pattern]) => ({ id: `${id}.${name}`, pattern })),
  ])

/** The ids that a file begins to define, whether or not the rest of them parses. */
export const declaredIds = (text: string): string[] =>
  [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id ?? '')

const partsOf = (pattern: Pattern): readonly Element[] => (typeof pattern === 'string' ? [pattern] : pattern)

function variablesIn(expression: Expression): string[] {
  if (expression.type === 'var') return [expression.name]
  if (expression.type === 'select')
    return [...variablesIn(expression.selector), ...expression.variants.flatMap(({ value }) => variablesOf(value))]
  if (expression.type !== 'func') return []
  return expression.args.flatMap(arg => (arg.type === 'narg' ? [] : variablesIn(arg)))
}

/** Names of the facts that a sentence needs, once each and sorted. */
export function variablesOf(pattern: Pattern): string[] {
  const names = partsOf(pattern).flatMap(part => (typeof part === 'string' ? [] : variablesIn(part)))
  return [...new Set(names)].sort()
}

function said(part: Element, chosen: number): string {
  if (typeof part === 'string') return part
  if (part.type === 'str') return part.value
  if (part.type !== 'select') return '26'
  const variant = part.variants[Math.min(chosen, part.variants.length - 1)]
  return variant ? sentence(variant.value, chosen) : ''
}

const sentence = (pattern: Pattern, chosen: number): string =>
  partsOf(pattern)
    .map(part => said(part, chosen))
    .join('')

const depth = (pattern: Pattern): number =>
  Math.max(
    1,
    ...partsOf(pattern).map(part => (typeof part === 'object' && part.type === 'select' ? part.variants.length : 1)),
  )

/** The sentence in each of its variants, with 26 wherever a fact stands. */
export const sentencesOf = (pattern: Pattern): string[] =>
  Array.from({ length: depth(pattern) }, (_, chosen) => sentence(pattern, chosen))
