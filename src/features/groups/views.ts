import { InlineKeyboard } from 'grammy'
import { z } from 'zod'
import type { Words } from '../../base/translate.ts'
import type { View } from '../../telegram/context.ts'
import { definePress, idPart } from '../../telegram/press.ts'
import { isRegionCode } from '../regions/rules.ts'
import type { Binding, Place, PlaceBelow } from './queries.ts'
import type { Standing } from './rules.ts'
import { type Group, type GroupPurpose, groupPurposes } from './table.ts'

const purpose = z.enum(groupPurposes)
const region = z.string().refine(isRegionCode)
const page = z.coerce.number().int().min(0).max(9)

/** Presses of the group's card; `group` is the row of the group or topic. */
export const changePress = definePress('gc', { group: idPart })
export const keepPress = definePress('gk', { group: idPart })
export const releasePress = definePress('gx', { group: idPart })
export const purposePress = definePress('gp', { group: idPart, purpose })
export const regionPress = definePress('gr', { group: idPart, purpose, agency: idPart, region, page })
export const bindPress = definePress('gb', { group: idPart, purpose, agency: idPart, region })

const lines = (...parts: (string | undefined)[]): View => ({ text: parts.filter(part => part).join('\n') })

/** What the bot cannot do here yet, and how an admin mends it; nothing when all is well. */
const lacking = (words: Words, standing: Standing): string | undefined => {
  if (!standing.hears) return words('group-deaf')
  return standing.mayDelete ? undefined : words('group-may-not-delete')
}

export const introductionView = (words: Words, standing: Standing): View =>
  lines(words('group-introduction'), words('group-introduction-help'), lacking(words, standing))

export const standingView = (words: Words, standing: Standing): View =>
  lines(standing.hears ? words('group-hears') : undefined, lacking(words, standing))

export const unboundView = (words: Words): View => ({ text: words('group-unbound') })

const here = ({ topicId }: Pick<Group, 'topicId'>) => (topicId === 0 ? 'group' : 'topic')

const bindingLine = (words: Words, group: Pick<Group, 'topicId'>, binding: Binding) =>
  words('group-bound', {
    place: here(group),
    purpose: words(`group-purpose-${binding.purpose}`),
    region: binding.region,
    agency: binding.agency,
  })

/** The binding as it is, with what can be done about it. Only where reports are written does the bot need to hear. */
export function boundView(words: Words, group: Group, binding: Binding): View {
  const keyboard = new InlineKeyboard()
    .text(words('group-button-change'), changePress.data({ group: group.id }))
    .text(words('group-button-release'), releasePress.data({ group: group.id }))
  const missing = binding.purpose === 'work' ? lacking(words, group) : undefined
  return { ...lines(bindingLine(words, group, binding), missing), keyboard }
}

/** After a release, or when nothing was chosen: how it stands, and how to begin again. */
export const releasedView = (words: Words, group: Pick<Group, 'topicId'>): View => ({
  text: words('group-not-bound', { place: here(group) }),
})

/** Asks what the group is for. `current` is its own binding, `inherited` that of the whole group around a topic. */
export function purposesView(
  words: Words,
  group: Group,
  { current, inherited }: { current?: Binding | undefined; inherited?: Binding | undefined },
): View {
  const keyboard = new InlineKeyboard()
  for (const one of groupPurposes)
    keyboard.text(words(`group-purpose-${one}`), purposePress.data({ group: group.id, purpose: one })).row()
  keyboard.text(words('button-cancel'), keepPress.data({ group: group.id }))
  const standing = current
    ? bindingLine(words, group, current)
    : inherited && words('group-follows', { region: inherited.region })
  return { ...lines(standing, words('group-ask-purpose', { place: here(group) })), keyboard }
}

type Choosing = { group: Group; purpose: GroupPurpose }

const regionData = ({ group, purpose }: Choosing, { agencyId, region }: { agencyId: number; region: string }, at = 0) =>
  regionPress.data({ group: group.id, purpose, agency: agencyId, region, page: at })

/** Asks which of several places; somebody who leads only one is asked nothing. */
export function placesView(words: Words, choosing: Choosing, places: readonly Place[]): View {
  const keyboard = new InlineKeyboard()
  for (const place of places) keyboard.text(place.title, regionData(choosing, place)).row()
  keyboard.text(words('button-back'), changePress.data({ group: choosing.group.id }))
  return { text: askRegion(words, choosing), keyboard }
}

const askRegion = (words: Words, { purpose }: Choosing) =>
  words('group-ask-region', { purpose: words(`group-purpose-${purpose}`) })

const perPage = 40
const perRow = 2

/** Binds to the place itself, or goes one level down. `up` is what lies above, where this person leads it too. */
export function placeView(
  words: Words,
  choosing: Choosing,
  { place, below }: PlaceBelow,
  { at, up }: { at: number; up?: string | undefined },
): View {
  const { group, purpose } = choosing
  const bind = { group: group.id, purpose, agency: place.agencyId, region: place.region }
  const keyboard = new InlineKeyboard().text(words('group-button-bind', { region: place.title }), bindPress.data(bind))
  const shown = below.slice(at * perPage, (at + 1) * perPage)
  for (const [index, child] of shown.entries()) {
    if (index % perRow === 0) keyboard.row()
    keyboard.text(child.name, regionData(choosing, { agencyId: place.agencyId, region: child.code }))
  }
  keyboard.row()
  if (at > 0) keyboard.text(words('group-button-earlier'), regionData(choosing, place, at - 1))
  if (below.length > (at + 1) * perPage) keyboard.text(words('group-button-more'), regionData(choosing, place, at + 1))
  keyboard.row()
  if (up) keyboard.text(words('button-back'), regionData(choosing, { agencyId: place.agencyId, region: up }))
  else keyboard.text(words('button-back'), changePress.data({ group: group.id }))
  return { text: askRegion(words, choosing), keyboard }
}

/** For the agency's people: the bot was taken out of a group that they rely on. */
export const removedView = (words: Words, group: Pick<Group, 'title'>, binding: Binding): View => ({
  text: words('group-removed', {
    title: group.title,
    purpose: words(`group-purpose-${binding.purpose}`),
    region: binding.region,
  }),
})
