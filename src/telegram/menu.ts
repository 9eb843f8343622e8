import { Keyboard } from 'grammy'
import type { Locale } from '../base/dates-out.ts'
import { locales, type Translate, type Words } from '../base/translate.ts'

/** Who sees a command in their menu: field workers, members of a group and its admins, coordinators and the agency. */
export type Audience = 'worker' | 'group' | 'admin' | 'lead'

/** A command as its feature lists it; its description is the Fluent id `command-<name>`. */
export type Command = { command: string; menus: readonly Audience[] }

export type MenuEntry = { command: string; description: string }

/** The menu of one audience in the order of the features. */
export function menuFor(
  commands: readonly Command[],
  audience: Audience,
  locale: Locale,
  translate: Translate,
): MenuEntry[] {
  return commands
    .filter(entry => entry.menus.includes(audience))
    .map(({ command }) => ({ command, description: translate(locale)(`command-${command}`) }))
}

/** Labels of the worker's keyboard and the commands they stand for; a label works in whichever language it was sent. */
export const keyboardLabels = [
  { id: 'keyboard-report', command: 'lapor' },
  { id: 'keyboard-duties', command: 'tugasku' },
  { id: 'keyboard-agenda', command: 'agenda' },
] as const

/** The keyboard that stays below the chat. */
export const workerKeyboard = (words: Words): Keyboard =>
  new Keyboard()
    .row(...keyboardLabels.map(({ id }) => words(id)))
    .resized()
    .persistent()

/** What a keyboard label means: the command it stands for. */
export function commandsByLabel(translate: Translate): Map<string, string> {
  const pairs = locales.flatMap(locale =>
    keyboardLabels.map(({ id, command }) => [translate(locale)(id), command] as const),
  )
  return new Map(pairs)
}
