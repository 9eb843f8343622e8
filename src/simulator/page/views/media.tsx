import type { Seen, SeenMedia } from '../../screen.ts'
import type { Words } from '../words.ts'
import { Icon, type IconName } from './icons.tsx'

const fileAddress = (id: string) => `/files/${encodeURIComponent(id)}`

const sizeOf = (bytes: number) =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1_048_576
      ? `${Math.ceil(bytes / 1024)} KB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`

const MAX_SIDE = 420

/** Shown at its own shape, small pictures at a size one can see. */
const shownSize = ({ width = 4, height = 3 }: SeenMedia) => {
  const scale = MAX_SIDE / Math.max(width, height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

export const Photo = ({ media, words }: { media: SeenMedia; words: Words }) => {
  if (!media.fileId) return <Plain icon="photo" name={words.photo} />
  const address = fileAddress(media.fileId)
  return (
    <a class="photo" href={address} target="_blank" rel="noopener" aria-label={words.openPhoto}>
      <img src={address} alt={words.photo} {...shownSize(media)} loading="lazy" />
    </a>
  )
}

const Plain = ({ icon, name, detail }: { icon: IconName; name: string; detail?: string }) => (
  <span class="file">
    <span class="file-icon">
      <Icon name={icon} />
    </span>
    <span class="file-name">
      {name}
      {detail && <small>{detail}</small>}
    </span>
  </span>
)

const DocumentFile = ({ media, words }: { media: SeenMedia; words: Words }) => {
  const name = media.name ?? words.document
  if (!media.fileId) return <Plain icon="file" name={name} />
  return (
    <a class="file" href={fileAddress(media.fileId)} download={name} aria-label={words.download(name)}>
      <span class="file-icon">
        <Icon name="download" />
      </span>
      <span class="file-name">
        {name}
        <small>{sizeOf(media.size ?? 0)}</small>
      </span>
    </a>
  )
}

/** Whatever a message carries besides text. */
export const Media = ({ media, words }: { media: SeenMedia; words: Words }) => {
  if (media.kind === 'photo') return <Photo media={media} words={words} />
  if (media.kind === 'document') return <DocumentFile media={media} words={words} />
  if (media.kind === 'location') return <Plain icon="pin" name={words.location} />
  if (media.kind === 'contact') return <Plain icon="person" name={media.name ?? words.contact} detail={words.contact} />
  return <Plain icon={media.kind} name={words[media.kind]} />
}

/** The photos of an album, side by side. */
export const Album = ({ parts, words }: { parts: readonly Seen[]; words: Words }) => (
  <div class={`album of-${Math.min(parts.length, 4)}`}>
    {parts.map(part => part.media && <Media media={part.media} words={words} />)}
  </div>
)

/** What stands for a message where there is room for one line only. */
export const lineOf = (words: Words, seen: Pick<Seen, 'text' | 'media'>) => {
  const { text, media } = seen
  if (!media) return text
  const kind = media.kind === 'document' ? (media.name ?? words.document) : words[media.kind]
  return text ? `${kind}: ${text}` : kind
}
