const longestText = 4096

/**
 * A text of whole HTML lines in parts that Telegram takes. No tag spans a line, so a line break is always a safe place.
 * @throws when one line alone is too long
 */
export function splitLines(text: string, longest = longestText): string[] {
  const parts: string[] = []
  for (const line of text.split('\n')) {
    if (line.length > longest) throw new Error(`a line of ${line.length} characters cannot be sent`)
    const joined = parts.length === 0 ? line : `${parts.at(-1)}\n${line}`
    if (parts.length > 0 && joined.length <= longest) parts[parts.length - 1] = joined
    else parts.push(line)
  }
  return parts.filter(part => part.trim() !== '')
}
