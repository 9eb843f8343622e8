/** What a person said when asked whether their photo or story may be published. */
export const consentStates = ['not_asked', 'agreed_unnamed', 'agreed_named', 'refused', 'withdrawn'] as const
export type ConsentState = (typeof consentStates)[number]

type Consent = { state: ConsentState; photoId: number | null; name: string | null; shown: string | null }

export const agrees = ({ state }: Pick<Consent, 'state'>): boolean =>
  state === 'agreed_unnamed' || state === 'agreed_named'

/** Whether the public may see a photo: nobody can be recognised on it, or everybody who was asked agrees. */
export function photoMayShow(
  photo: { id: number; people: string | null; removedAt: Date | null },
  consents: readonly Consent[],
): boolean {
  if (photo.removedAt !== null || photo.people === null) return false
  if (photo.people === 'none') return true
  const asked = consents.filter(({ photoId }) => photoId === photo.id)
  return asked.length > 0 && asked.every(agrees)
}

/** Whether the public may read a story about these people: everybody of whom it tells agrees. */
export const wordsMayShow = (consents: readonly Consent[]): boolean =>
  consents.filter(({ photoId }) => photoId === null).every(agrees)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A text with the names of those who did not agree to be named replaced by how they are shown: *Ibu S. (38)*. */
export function veil(text: string, consents: readonly Consent[]): string {
  return consents
    .filter(({ state, name, shown }) => state !== 'agreed_named' && name && shown)
    .sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))
    .reduce(
      (veiled, { name, shown }) =>
        veiled.replace(
          new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name ?? '')}(?![\\p{L}\\p{N}])`, 'giu'),
          () => shown ?? '',
        ),
      text,
    )
}
