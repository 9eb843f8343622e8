import { createHash } from 'node:crypto'
import type { Document, File, PhotoSize } from 'grammy/types'
import type { Upload } from './description.ts'
import type { Engine } from './engine.ts'
import { type Picture, readPicture } from './images.ts'
import { badRequest, Refusal } from './refusal.ts'
import { draw, own, type StoredFile } from './world.ts'

const MEGABYTE = 1_048_576

/** Keeps bytes once, however often they are sent. */
const keepBlob = (engine: Engine, bytes: Uint8Array) => {
  const blob = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  engine.blobs.set(blob, bytes)
  return blob
}

type Description = Pick<StoredFile, 'kind'> & Partial<StoredFile>

const addFile = (engine: Engine, bytes: Uint8Array, extension: string, about: Description): StoredFile => {
  const number = draw(engine.world, 'file')
  const file: StoredFile = {
    id: `${about.kind}-${number}-${createHash('sha1').update(`${engine.token}${number}`).digest('base64url')}`,
    uniqueId: `AQAD${number.toString(36).padStart(8, '0')}`,
    blob: keepBlob(engine, bytes),
    path: `${about.kind}s/file_${number}${extension}`,
    size: bytes.length,
    ...about,
  }
  engine.world.files[file.id] = file
  return file
}

/** The sizes that Telegram offers of a photo, smallest first, as the longest side. */
const SIDES = [90, 320, 800, 1280]

/** Stores a photo as its sizes. All sizes share the bytes: nothing here scales pictures. */
export const addPhoto = (engine: Engine, bytes: Uint8Array): PhotoSize[] => {
  if (bytes.length > 10 * MEGABYTE) throw badRequest('file is too big for a photo')
  const picture = readPicture(bytes)
  if (!picture) throw badRequest('IMAGE_PROCESS_FAILED')
  const { width, height, extension } = picture
  if (width + height > 10_000 || Math.max(width / height, height / width) > 20)
    throw badRequest('PHOTO_INVALID_DIMENSIONS')
  return sizesOf(picture).map(size => asPhotoSize(addFile(engine, bytes, `.${extension}`, { kind: 'photo', ...size })))
}

const sizesOf = ({ width, height }: Picture) => {
  const longest = Math.max(width, height, 1)
  const sides = [...SIDES.filter(side => side < longest), Math.min(longest, 1280)]
  const scaled = (length: number, side: number) => Math.max(1, Math.round((length * side) / longest))
  return [...new Set(sides)].map(side => ({ width: scaled(width, side), height: scaled(height, side) }))
}

const asPhotoSize = (file: StoredFile): PhotoSize => ({
  file_id: file.id,
  file_unique_id: file.uniqueId,
  width: file.width ?? 0,
  height: file.height ?? 0,
  file_size: file.size,
})

const MIME: Record<string, string> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

export const addDocument = (engine: Engine, upload: Upload): Document => {
  if (upload.bytes.length > 50 * MEGABYTE) throw new Refusal(413, 'Request Entity Too Large')
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty')
  const extension = /\.([A-Za-z0-9]+)$/.exec(upload.name)?.[1]?.toLowerCase()
  const mime = MIME[extension ?? ''] ?? 'application/octet-stream'
  const suffix = extension ? `.${extension}` : ''
  return asDocument(addFile(engine, upload.bytes, suffix, { kind: 'document', name: upload.name, mime }))
}

const asDocument = (file: StoredFile): Document => ({
  file_id: file.id,
  file_unique_id: file.uniqueId,
  ...(file.name && { file_name: file.name }),
  ...(file.mime && { mime_type: file.mime }),
  file_size: file.size,
})

/** A voice note or sticker of a person: only its file. */
export const addPlainFile = (engine: Engine, kind: 'voice' | 'sticker', bytes: Uint8Array) =>
  addFile(engine, bytes, kind === 'voice' ? '.oga' : '.webp', { kind })

const heldFile = (engine: Engine, given: string, kind: StoredFile['kind']) => {
  if (/^https?:\/\//i.test(given)) throw badRequest('failed to get HTTP URL content')
  const file = own(engine.world.files, given)
  if (!file) throw badRequest('wrong file identifier/HTTP URL specified')
  if (file.kind !== kind) throw badRequest(`can't use file of type ${label(file.kind)} as ${label(kind)}`)
  return file
}

const label = (kind: StoredFile['kind']) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`

/** The photo a bot sends: new bytes or the `file_id` of a known one. */
export const photoOf = (engine: Engine, given: string | Upload): PhotoSize[] => {
  if (typeof given !== 'string') return addPhoto(engine, given.bytes)
  const { blob } = heldFile(engine, given, 'photo')
  const sizes = Object.values(engine.world.files).filter(file => file.kind === 'photo' && file.blob === blob)
  return [...new Map(sizes.map(file => [file.width, asPhotoSize(file)])).values()]
}

export const documentOf = (engine: Engine, given: string | Upload): Document =>
  typeof given === 'string' ? asDocument(heldFile(engine, given, 'document')) : addDocument(engine, given)

/** What `getFile` answers; a link is only given up to 20 MB. */
export const fileLink = (engine: Engine, id: string): File => {
  const file = own(engine.world.files, id)
  if (!file) throw badRequest('invalid file_id')
  if (file.size > 20 * MEGABYTE) throw badRequest('file is too big')
  return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path }
}

/** A stored file with its bytes, for whoever shows it. */
export const openFile = (engine: Engine, id: string) => {
  const file = own(engine.world.files, id)
  const bytes = file && engine.blobs.get(file.blob)
  return file && bytes ? { ...file, bytes } : undefined
}

/** The bytes behind a `file_path`. */
export const fileBytes = (engine: Engine, path: string): Uint8Array | undefined => {
  const file = Object.values(engine.world.files).find(one => one.path === path)
  return file && engine.blobs.get(file.blob)
}
