import { Icon } from './icons.tsx'

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map(word => /\p{L}|\p{N}/u.exec(word)?.[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase()

const HUES = 6

/** The same person or group has the same colour everywhere. */
export const hueOf = (id: number) => `hue-${Math.abs(id) % HUES}`

export const Avatar = ({ id, name, bot }: { id: number; name: string; bot?: boolean }) => (
  <span class={`avatar ${bot ? 'is-bot' : hueOf(id)}`} aria-hidden="true">
    {bot ? <Icon name="bot" /> : initials(name)}
  </span>
)
