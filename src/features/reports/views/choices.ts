import { weekdayAndDate } from '../../../base/dates-out.ts'
import { addDays, type Day } from '../../../base/days.ts'
import { html, plainText } from '../../../base/translate.ts'
import { inPairs } from '../../../telegram/pairs.ts'
import type { Choice } from '../../../telegram/talk.ts'
import { findNames } from '../../regions/match.ts'
import { isWithin } from '../../regions/rules.ts'
import { goodsIn } from '../kinds/goods-lines.ts'
import type { Field, KnownGroup, Values } from '../kinds/kind.ts'
import { choiceLabelId } from '../kinds/messages.ts'
import { kinds } from '../kinds/registry.ts'
import { modules, type Session, sessionOf, sessions } from '../kinds/sessions.ts'
import { goodsText, moduleText, type Show, sessionText } from './values.ts'

/** What the choices of a question depend on, besides the question itself. */
export type Choosing = {
  today: Day
  scope: string
  groups: readonly (KnownGroup & { id: number; lastSession?: string | null })[]
  /** Villages reported about before, newest first. */
  lastRegions: readonly string[]
  values: Values
  /** The module whose sessions are shown. */
  module?: number | undefined
}

type Button = Choice & { value: string }

const mostVillages = 14

/** Turns values into answers: a press that gives a value begins with `=`, one that does something else with `~`. */
export const answering = (label: string, value: string | number): Button => ({
  label: plainText(label),
  value: `=${value}`,
})
export const doing = (label: string, what: string): Button => ({
  label: plainText(label),
  value: `~${what}`,
})

/** The buttons with which a field can be answered; a field that is typed has none. */
export function choicesFor(show: Show, field: Field, choosing: Choosing): Button[][] {
  const { words } = show
  const shortcuts = (field.shortcuts?.(choosing.values) ?? []).map(({ value, id, args }) => [
    answering(words(id, args), String(value)),
  ])
  switch (field.input) {
    case 'choice':
      return inPairs((field.choices ?? []).map(({ id }) => answering(words(choiceLabelId(field, id)), id)))
    case 'choices':
      return severalChoices(show, field, choosing.values)
    case 'yes-no':
      return [[answering(words('button-yes'), 'yes'), answering(words('button-no'), 'no')]]
    case 'date':
      return dateChoices(show, choosing.today)
    case 'region':
      return regionChoices(show, choosing)
    case 'group':
      return groupChoices(choosing)
    case 'session':
      return sessionChoices(show, choosing)
    case 'goods':
      return goodsChoices(show, field, choosing.values)
    case 'photos':
      return photoChoices(show, choosing.values)
    default:
      return shortcuts
  }
}

/** Each press adds or removes one; what is chosen carries a tick. */
function severalChoices({ words }: Show, field: Field, values: Values): Button[][] {
  const chosen = values[field.id]
  const isChosen = (id: string) => Array.isArray(chosen) && chosen.includes(id)
  const label = (id: string) => `${isChosen(id) ? '✓ ' : ''}${words(choiceLabelId(field, id))}`
  const toggles = (field.choices ?? []).map(({ id }) => doing(label(id), `toggle=${id}`))
  return [...inPairs(toggles), ...(Array.isArray(chosen) ? [[doing(words('report-button-done'), 'done')]] : [])]
}

const mostGoods = 10

/** Each line of the list can be taken out again; an amount is changed by typing it anew. */
function goodsChoices(show: Show, field: Field, values: Values): Button[][] {
  const goods = goodsIn(values[field.id])
  if (goods.length === 0) return []
  const removals = goods
    .slice(0, mostGoods)
    .map((good, at) =>
      doing(show.words('report-goods-remove', { good: html(goodsText(show, [good])) }), `drop=${at}-${good.qty}`),
    )
  return [...inPairs(removals), [doing(show.words('report-button-done'), 'done')]]
}

/** Photos that should not be there can be taken out, all at once; new ones are sent after. */
function photoChoices({ words }: Show, { photos }: Values): Button[][] {
  const count = Array.isArray(photos) ? photos.length : 0
  return count > 0 ? [[doing(words('report-button-photos-clear', { count }), 'clear')]] : []
}

function dateChoices({ words, locale }: Show, today: Day): Button[][] {
  const [yesterday, before] = [addDays(today, -1), addDays(today, -2)]
  return [
    [
      answering(words('report-today', { day: weekdayAndDate(today, locale) }), today),
      answering(words('report-yesterday', { day: weekdayAndDate(yesterday, locale) }), yesterday),
    ],
    [answering(weekdayAndDate(before, locale), before), doing(words('report-other-date'), 'other-date')],
  ]
}

/** The village of the last report first, then those of the scope; whatever is not among them is searched by name. */
function regionChoices({ words, places }: Show, { scope, lastRegions }: Choosing): Button[][] {
  const [last] = lastRegions
  const below = places.index.names.filter(({ code, level }) => level === 'village' && isWithin(code, scope))
  const few = below.length > mostVillages ? below.filter(({ code }) => lastRegions.includes(code)) : below
  const others = few.filter(({ code }) => code !== last).map(({ code, name }) => answering(name, code))
  const first = last ? [[answering(words('report-last-place', { place: places.name(last) }), last)]] : []
  return [...first, ...inPairs(others), [doing(words('report-button-search'), 'search')]]
}

/** Known groups of the village that was said, or of all. */
function groupChoices({ groups, values }: Choosing): Button[][] {
  const near = groups.filter(({ region }) => typeof values.region !== 'string' || region === values.region)
  return inPairs(near.slice(0, 8).map(({ id, name }) => doing(name, `group=${id}`)))
}

/** The session that follows a group's last one first, then the modules; a module opens its sessions. */
function sessionChoices(show: Show, { groups, values, module }: Choosing): Button[][] {
  if (module !== undefined) return sessionsOf(show, module)
  const group = groups.find(({ name, region }) => name === values.group && region === values.region)
  const next = nextSession(group?.lastSession)
  const first = next ? [[answering(sessionText(show, next.code), next.code)]] : []
  const named = Object.keys(modules).map(Number)
  const others = named.map(number => [
    sessionsIn(number).length > 1 ? doing(moduleText(show, number), `module=${number}`) : soleSession(show, number),
  ])
  return [...first, ...others, [answering(sessionText(show, 'MX'), 'MX')]]
}

const sessionsIn = (module: number): Session[] => sessions.filter(session => session.module === module)

const soleSession = (show: Show, module: number): Button => {
  const code = sessionsIn(module)[0]?.code ?? ''
  return answering(sessionText(show, code), code)
}

const sessionsOf = (show: Show, module: number): Button[][] =>
  sessionsIn(module).map(({ code }) => [answering(sessionText(show, code), code)])

/** The session after this one in the running numbers; nothing after the last. */
export function nextSession(code: unknown): Session | undefined {
  const running = sessionOf(code)?.running
  return running ? sessions.find(session => session.running === running + 1) : undefined
}

/** Places whose names come near what was typed. */
export const likelyRegions = ({ places }: Show, typed: string): Button[][] =>
  findNames(typed, places.index.names, 6).map(({ item }) => [answering(places.title(item.code), item.code)])

export const kindChoices = ({ words }: Show): Button[][] =>
  inPairs(kinds.map(({ id, labelId }) => answering(words(labelId), id)))
