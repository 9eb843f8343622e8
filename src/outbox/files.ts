import { createHash } from 'node:crypto'
import { eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { files } from './table.ts'

export type NewFile = { bytes: Uint8Array; mime: string; name: string }

/** Keeps a generated document or picture once, however often it is made again. Returns the id for `{ file: id }`. */
export async function keepFile(tx: Db, file: NewFile, now: Date): Promise<number> {
  const hash = createHash('sha256').update(`${file.mime}\0${file.name}\0`).update(file.bytes).digest('hex')
  const [row] = await tx
    .insert(files)
    .values({ ...file, hash, createdAt: now })
    .onConflictDoUpdate({ target: files.hash, set: { hash } })
    .returning({ id: files.id })
  return (row as { id: number }).id
}

/** How a payload names a row of `files`. */
export type FileRef = { file: number }

export const isFileRef = (value: unknown): value is FileRef =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).join() === 'file' &&
  typeof (value as FileRef).file === 'number'

/** Ids of all files that a payload names, in its order. */
export function filesIn(value: unknown): number[] {
  if (isFileRef(value)) return [value.file]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(filesIn)
}

/** The payload with every `{ file }` replaced. */
export function withFiles(value: unknown, fileOf: (id: number) => unknown): unknown {
  if (isFileRef(value)) return fileOf(value.file)
  if (Array.isArray(value)) return value.map(item => withFiles(item, fileOf))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withFiles(inner, fileOf)]))
}

export type KnownFile = { id: number; name: string; fileId: string | null; bytes: Uint8Array | null }

/** The named files; bytes only of those that Telegram does not have yet. */
export const readFiles = (db: Db, ids: number[]): Promise<KnownFile[]> =>
  db
    .select({
      id: files.id,
      name: files.name,
      fileId: files.fileId,
      bytes: sql<Uint8Array | null>`case when ${files.fileId} is null then ${files.bytes} end`,
    })
    .from(files)
    .where(inArray(files.id, ids))

/** Remembers Telegram's id of an uploaded file. */
export const rememberFileId = (db: Db, id: number, fileId: string) =>
  db.update(files).set({ fileId }).where(eq(files.id, id))

/** Empties what may no longer be kept; what was sent with it stays sent. */
export const forgetFiles = (tx: Db, ids: readonly number[]) =>
  tx
    .update(files)
    .set({ bytes: new Uint8Array(), fileId: null })
    .where(inArray(files.id, [...ids]))
