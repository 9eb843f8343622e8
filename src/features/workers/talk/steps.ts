import { html } from '../../../base/translate.ts'
import { inPairs } from '../../../telegram/pairs.ts'
import type { Asked, Given, Reading, Step } from '../../../telegram/small-form.ts'
import type { Choice } from '../../../telegram/talk.ts'
import { pillarsOf } from '../../agencies/queries.ts'
import { findNames, onlyNearest } from '../../regions/match.ts'
import { childrenOf, regionByCode, termsOf } from '../../regions/queries.ts'
import { type Region, regionTitle, termFor } from '../../regions/rules.ts'
import { personName } from '../rules.ts'

const mostButtons = 24

/** Buttons two by two; more than fit a small screen are left out, and the name is typed. */
export const choicesFor = (choices: readonly Choice[]): Choice[][] =>
  choices.length > mostButtons ? [] : inPairs(choices)

/** A label for a button: buttons carry plain text, so nothing in it is escaped. */
export const named = (region: Region): Choice => ({ label: region.name, value: region.code })

/** A region among `regions`: pressed, or typed and near enough; several near ones are offered. */
export function readRegion(given: Given, regions: readonly Region[], words: Asked['words']): Reading {
  const pressed = regions.find(({ code }) => code === given.pressed)
  if (pressed) return { value: pressed.code }
  const matches = findNames(given.text ?? '', regions)
  const sure = onlyNearest(matches)
  if (sure && (matches[0]?.distance ?? 1) <= 1) return { value: sure.code }
  if (matches.length === 0) return { again: words('region-not-found', { text: given.text ?? '' }) }
  return { again: { text: words('region-which'), choices: choicesFor(matches.map(({ item }) => named(item))) } }
}

/** The full title of a region, for text. */
export async function titleOf({ deps }: Asked, code: string): Promise<string> {
  const region = await regionByCode(deps.db, code)
  return region ? regionTitle(region, await termsOf(deps.db)) : code
}

/** What these regions are called, in lower case: *kapanewon*, *desa/kelurahan*. */
async function levelOf({ deps }: Asked, regions: readonly Region[]): Promise<string> {
  const terms = await termsOf(deps.db)
  const called = regions.map(({ code }) => termFor(code, terms)?.term.toLowerCase())
  return [...new Set(called)].filter(term => term).join('/')
}

type RegionQuestion = {
  name: string
  /** The region one level above the one that is asked for. */
  above(asked: Asked): string | Promise<string>
  question: string
  /** Fluent id of the button that leaves it at the region above. */
  whole?: string
  when?: Step['when']
}

/** A region one level below another. */
export function regionStep({ name, above, question, whole, when }: RegionQuestion): Step {
  return {
    name,
    ...(when && { when }),
    async ask(asked) {
      const code = await above(asked)
      const title = await titleOf(asked, code)
      const all: Choice[][] = whole ? [[{ label: asked.words(whole, { region: html(title) }), value: 'whole' }]] : []
      const below = await childrenOf(asked.deps.db, code)
      const text = asked.words(question, { level: await levelOf(asked, below) })
      return { text, choices: [...all, ...choicesFor(below.map(named))] }
    },
    async read(given, asked) {
      if (whole && given.pressed === 'whole') return { value: null }
      return readRegion(given, await childrenOf(asked.deps.db, await above(asked)), asked.words)
    },
  }
}

/** A person's name with titles. */
export const nameStep = (question: string): Step => ({
  name: 'name',
  ask: ({ words }) => ({ text: words(question) }),
  read(given, { words }) {
    const name = personName(given.text ?? '')
    return name ? { value: name } : { again: words('person-name-again') }
  },
})

const labelled = async ({ deps, values }: Asked): Promise<Choice[]> =>
  (await pillarsOf(deps.db, Number(values.agency))).map(({ code, label }) => ({ label, value: code }))

type PillarQuestion = { name: string; question: string; none?: string; except?: string; when?: Step['when'] }

/** One of the agency's pillars; `none` is the Fluent id of the button for not having one (any more). */
export function pillarStep({ name, question, none, except, when }: PillarQuestion): Step {
  const offered = async (asked: Asked) =>
    (await labelled(asked)).filter(one => !('value' in one) || one.value !== asked.values[except ?? ''])
  return {
    name,
    ...(when && { when }),
    async ask(asked) {
      const without: Choice[][] = none ? [[{ label: asked.words(none), value: 'none' }]] : []
      return { text: asked.words(question), choices: [...without, ...choicesFor(await offered(asked))] }
    },
    async read(given, asked) {
      if (none && given.pressed === 'none') return { value: null }
      const typed = (given.text ?? '').toLowerCase()
      const found = (await offered(asked)).find(
        one => 'value' in one && (one.value === given.pressed || one.label.toLowerCase() === typed),
      )
      return found && 'value' in found ? { value: found.value } : { again: asked.words('pillar-again') }
    },
  }
}
