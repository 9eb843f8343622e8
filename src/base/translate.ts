import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Locale } from './dates-out.ts'

/** Markup that is already safe: passes through `translate` unescaped. */
export type Html = { readonly html: string }
export type Facts = Record<string, string | number | Html | undefined>
/** Words of one locale. Every argument is escaped for Telegram's HTML unless it is `Html`. */
export type Words = (id: string, facts?: Facts) => string
export type Translate = (locale: Locale) => Words

export const locales: readonly Locale[] = ['id', 'en']

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Markup as the plain text of a button, a notice or another place without HTML. */
export const plainText = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

export const html = (markup: string): Html => ({ html: markup })

function loadBundle(folder: URL, locale: Locale): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false })
  const here = new URL(`${locale}/`, folder)
  for (const file of readdirSync(here)
    .filter(name => name.endsWith('.ftl'))
    .sort()) {
    const errors = bundle.addResource(new FluentResource(readFileSync(new URL(file, here), 'utf8')))
    if (errors.length > 0) throw new Error(`${locale}/${file}: ${errors.join('; ')}`)
  }
  return bundle
}

const asVariable = (fact: Facts[string]): FluentVariable => {
  if (typeof fact === 'object') return fact.html
  return typeof fact === 'string' ? escapeHtml(fact) : (fact ?? '')
}

function wordsOf(bundle: FluentBundle): Words {
  return (id, facts = {}) => {
    const message = bundle.getMessage(id)
    if (!message?.value) throw new Error(`no words for "${id}" in ${bundle.locales.join()}`)
    const variables = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, asVariable(fact)]))
    const errors: Error[] = []
    const text = bundle.formatPattern(message.value, variables, errors)
    if (errors.length > 0) throw new Error(`"${id}" in ${bundle.locales.join()}: ${errors.join('; ')}`)
    return text
  }
}

/**
 * Reads all `locales/<locale>/*.ftl` at once.
 * @throws when a file does not parse, an id is unknown or a variable is missing: words are code, and tests call them all
 */
export function createTranslate(folder = new URL('../../locales/', import.meta.url)): Translate {
  const all = new Map(locales.map(locale => [locale, wordsOf(loadBundle(folder, locale))] as const))
  return locale => all.get(locale) as Words
}
