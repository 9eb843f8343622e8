/** Lessons (jam pelajaran) of one training, and topics with their lengths. */
export const trainingLimits = { maxHours: 200, maxTopics: 20, maxLength: 120 } as const

/** *24*, *24 JP*, *24 jam pelajaran*: whole lessons. */
export function hoursTyped(text: string): number | undefined {
  const [, digits] = text.trim().match(/^(\d{1,3})\s*(?:jp|jpl|jam(?:\s+pelajaran)?|lessons?)?\.?$/i) ?? []
  const hours = Number(digits)
  return digits !== undefined && hours >= 1 && hours <= trainingLimits.maxHours ? hours : undefined
}

/** One topic in each line, with or without a number or a dash before it. */
export function topicsTyped(text: string): string[] | undefined {
  const topics = text
    .split('\n')
    .map(line => line.replace(/^\s*(?:\d{1,2}[.)]|[-–•*])\s*/, '').trim())
    .filter(line => line !== '')
  const fits = topics.length >= 1 && topics.length <= trainingLimits.maxTopics
  return fits && topics.every(topic => topic.length <= trainingLimits.maxLength) ? topics : undefined
}
