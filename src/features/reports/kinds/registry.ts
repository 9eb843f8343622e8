import { activity } from './activity.ts'
import { aid } from './aid.ts'
import { complaint } from './complaint.ts'
import { coordination } from './coordination.ts'
import { homeVisit } from './home-visit.ts'
import type { Field, Kind } from './kind.ts'
import { nihil } from './nihil.ts'
import { p2k2Session } from './p2k2-session.ts'
import { verval } from './verval.ts'

/** Every kind of report, in the order of the menu. `activity` catches what no other kind says. */
export const kinds: readonly Kind[] = [p2k2Session, homeVisit, verval, aid, complaint, coordination, activity, nihil]

export const kindOf = (id: string): Kind | undefined => kinds.find(kind => kind.id === id)

export const fieldOf = (kind: Kind, id: string): Field | undefined => kind.fields.find(field => field.id === id)

/** The kind that a hashtag without its # names: `p2k2`, `homevisit`, `kunjunganrumah`. */
export const kindOfHashtag = (tag: string): Kind | undefined =>
  kinds.find(kind =>
    kind.words.some(word => word.replaceAll(/[^a-z0-9]/g, '') === tag.toLowerCase().replaceAll('_', '')),
  )
