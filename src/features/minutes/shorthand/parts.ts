/** Telegram's apps cut what is pasted at this many characters, at a space or the end of a line. */
const whole = 4_096
/** A part of this length was cut by the app, and the next one goes on with it. */
const cutFrom = whole - 200

/** A part that begins like a line of its own: a number, a bullet, a label or a capital. */
const opensLine = /^(?:\s|\d{1,2}[.)]|[-•*#]|\p{Lu})/u

/** The parts of one long text as the text that it was: the lost space or line break at each cut comes back. */
export function joinParts(parts: readonly string[]): string {
  return parts.reduce((text, part, at) => {
    if (at === 0) return part
    const before = parts[at - 1] ?? ''
    const goesOn = before.length >= cutFrom && !opensLine.test(part)
    return `${text}${goesOn ? ' ' : '\n'}${part}`
  }, '')
}
