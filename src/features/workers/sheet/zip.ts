import { inflateRawSync } from 'node:zlib'

const [endMark, entryMark] = [0x06054b50, 0x02014b50]
const [stored, deflated] = [0, 8]
const endSize = 22
const longestComment = 65_535

type Entry = { name: string; method: number; packed: number; at: number }

function endOf(zip: Buffer): number | undefined {
  const first = Math.max(0, zip.length - endSize - longestComment)
  for (let at = zip.length - endSize; at >= first; at -= 1) if (zip.readUInt32LE(at) === endMark) return at
  return undefined
}

function entriesOf(zip: Buffer): Entry[] {
  const end = endOf(zip)
  if (end === undefined) return []
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0 && zip.readUInt32LE(at) === entryMark; left -= 1) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28))
    const entry = {
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    }
    entries.push({ name, ...entry })
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

function contentOf(zip: Buffer, { method, packed, at }: Entry, limit: number): Buffer {
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const bytes = zip.subarray(from, from + packed)
  if (method === stored) return bytes
  if (method !== deflated) throw new Error(`a zip entry packed by method ${method}`)
  return inflateRawSync(bytes, { maxOutputLength: limit })
}

/**
 * The unpacked parts of a zip whose name fits; never more than `limit` bytes in all are unpacked, whatever the directory
 * claims. `undefined` where there is more.
 * @throws when the zip is damaged
 */
export function unpack(bytes: Uint8Array, wanted: RegExp, limit: number): Map<string, Buffer> | undefined {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = new Map<string, Buffer>()
  let left = limit
  for (const entry of entriesOf(zip)) {
    if (left <= 0) return undefined
    try {
      const content = contentOf(zip, entry, left)
      left -= content.length
      if (wanted.test(entry.name)) parts.set(entry.name, content)
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return undefined
      throw error
    }
  }
  return parts
}
