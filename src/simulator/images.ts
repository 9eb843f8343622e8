export type Picture = { extension: 'jpg' | 'png' | 'gif' | 'webp'; width: number; height: number }

/** Format and size of a picture, read from its first bytes; nothing where it is none. */
export const readPicture = (bytes: Uint8Array): Picture | undefined => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length > 24 && view.toString('latin1', 1, 4) === 'PNG')
    return { extension: 'png', width: view.readUInt32BE(16), height: view.readUInt32BE(20) }
  if (view.length > 10 && view.toString('latin1', 0, 3) === 'GIF')
    return { extension: 'gif', width: view.readUInt16LE(6), height: view.readUInt16LE(8) }
  if (view.length > 30 && view.toString('latin1', 8, 12) === 'WEBP') return { extension: 'webp', ...webpSize(view) }
  return view.length > 4 && view.readUInt16BE(0) === 0xffd8 ? jpegPicture(view) : undefined
}

const webpSize = (view: Buffer) => {
  const kind = view.toString('latin1', 12, 16)
  if (kind === 'VP8X') return { width: view.readUIntLE(24, 3) + 1, height: view.readUIntLE(27, 3) + 1 }
  if (kind !== 'VP8L') return { width: view.readUInt16LE(26) & 0x3fff, height: view.readUInt16LE(28) & 0x3fff }
  const bits = view.readUInt32LE(21)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}

const jpegPicture = (view: Buffer): Picture | undefined => {
  let at = 2
  while (at + 9 < view.length && view[at] === 0xff) {
    const marker = view[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { extension: 'jpg', height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7) }
    at += 2 + view.readUInt16BE(at + 2)
  }
  return undefined
}
