const longestText = 4096

/** Between the things of a list that stands in one line. */
const between = ' · '

/** A list that is too long for one message goes on in a line of its own. */
function cutList(line: string, longest: number): string[] {
  if (line.length <= longest) return [line]
  const at = line.lastIndexOf(between, longest)
  if (at <= 0) throw new Error(`a line of ${line.length} characters cannot be sent`)
  return [line.slice(0, at), ...cutList(line.slice(at + between.length), longest)]
}

/**
 * A text of whole HTML lines in parts that Telegram takes. No tag spans a line, so a line break is always a safe place.
 * @throws when one line alone is too long and no list
 */
export function splitLines(text: string, longest = longestText): string[] {
  const parts: string[] = []
  for (const line of text.split('\n').flatMap(one => cutList(one, longest))) {
    const joined = parts.length === 0 ? line : `${parts.at(-1)}\n${line}`
    if (parts.length > 0 && joined.length <= longest) parts[parts.length - 1] = joined
    else parts.push(line)
  }
  return parts.filter(part => part.trim() !== '')
}
