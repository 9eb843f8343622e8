import type { Asked, Given, Reading } from '../../../telegram/small-form.ts'

/** A text of `fewest` to `longest` characters; both numbers are told where it is none. */
export function readText({ text = '' }: Given, { words }: Asked, longest: number, fewest = 3): Reading {
  const said = text.trim()
  if (said.length >= fewest && said.length <= longest) return { value: said }
  return { again: words('program-text-again', { length: said.length, fewest, longest }) }
}

export const textOf = ({ values }: Pick<Asked, 'values'>, name: string): string =>
  typeof values[name] === 'string' ? values[name] : ''
