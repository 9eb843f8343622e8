import { isPresent, type Listed, type Status, statusOf } from './status.ts'

/** Somebody over several meetings: what held at each, nothing where they were not invited. */
export type Over = { id: number; name: string; statuses: (Status | undefined)[]; present: number; invited: number }

type Person = Listed & { id: number; name: string }

/** Everybody who was invited to one of the meetings, by name. Represented is not present. */
export function overMeetings(meetings: readonly (readonly Person[])[]): Over[] {
  const names = new Map(meetings.flat().map(({ id, name }) => [id, name]))
  const rows = [...names].map(([id, name]) => {
    const statuses = meetings.map(people => {
      const one = people.find(person => person.id === id)
      return one && statusOf(one)
    })
    const held = statuses.filter(status => status !== undefined)
    return { id, name, statuses, present: held.filter(isPresent).length, invited: held.length }
  })
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'id') || a.id - b.id)
}
