import type { Locale } from './base/dates-out.ts'
import type { Zone } from './base/days.ts'

export type RoleName = 'owner' | 'agency' | 'coordinator' | 'reader'

/** A role held now. `scope` is a region code or `national`; an owner's role has no agency. */
export type HeldRole = { role: RoleName; scope: string; agencyId: number | null }

/** A worker's place in the roster: one pillar in one region. */
export type Membership = { pillar: string; region: string }

/** The joined person behind a Telegram account. `address` is how they wish to be called (`Bu Sri`), asked once. */
export type KnownWorker = {
  id: number
  agencyId: number | null
  name: string
  address: string | null
  memberships: Membership[]
}

/** Who is speaking, read once for each update. A stranger has neither worker nor roles. */
export type Speaker = {
  telegramId: number
  locale: Locale
  zone: Zone
  worker?: KnownWorker
  roles: HeldRole[]
}
