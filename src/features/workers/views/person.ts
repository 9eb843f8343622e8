import { InlineKeyboard } from 'grammy'
import { html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { pairButtons } from '../../../telegram/pairs.ts'
import type { Pillar } from '../../agencies/table.ts'
import type { Standing } from '../queries/places.ts'
import type { Worker } from '../table.ts'
import { standingText } from './joining.ts'
import { changeWhatPress, endRolePress, labelPress, personPress, pillarPress, revokePress } from './presses.ts'

type Changeable = {
  standing: Standing
  below: boolean
  ends: Standing['roles']
  /** Of these roles the agency says what they are called. */
  names: Standing['roles']
  gives: boolean
  pillars: readonly Pillar[]
}

function ownButtons(keyboard: InlineKeyboard, words: Words, worker: Worker, { standing, gives, pillars }: Changeable) {
  const press = { agency: standing.agency.id, worker: worker.id }
  const button = (what: 'name' | 'phone' | 'place' | 'coordinator') =>
    keyboard.text(words(`change-button-${what}`), changeWhatPress.data({ ...press, what }))
  button('name')
  button('phone').row()
  const works = standing.places.length > 0
  if (works) button('place').row()
  if (works || standing.roles.some(({ role }) => role === 'coordinator')) {
    const buttons = pillars.map(({ label }, pillar): [string, string] => {
      const has = standing.places.some(place => place.pillar === label)
      return [has ? `✅ ${label}` : label, pillarPress.data({ ...press, pillar, on: has ? '0' : '1' })]
    })
    pairButtons(keyboard, buttons)
  }
  if (gives) button('coordinator').row()
  if (worker.telegramId === null) keyboard.text(words('change-button-revoke'), revokePress.data(press)).row()
}

/** What can be changed about somebody; pillars are pressed on and off. */
export function changeView(words: Words, worker: Worker, changeable: Changeable): View {
  const { standing, below, ends } = changeable
  const press = { agency: standing.agency.id, worker: worker.id }
  const keyboard = new InlineKeyboard()
  if (below) ownButtons(keyboard, words, worker, changeable)
  for (const { id, role, label, region } of ends) {
    const facts = { role: html(label ?? words(`role-${role}`)), region: html(region) }
    keyboard.text(words('change-button-end-role', facts), endRolePress.data({ ...press, role: id })).row()
  }
  for (const { id, role, label } of changeable.names) {
    const facts = { role: html(label ?? words(`role-${role}`)) }
    keyboard.text(words('change-button-label', facts), labelPress.data({ ...press, role: id })).row()
  }
  keyboard.text(words('button-back'), personPress.data({ ...press, page: 0 }))
  const facts = { name: worker.name, standing: standingText(words, standing), phone: worker.phone ?? '–' }
  return { text: words('change-ask', facts), keyboard }
}
