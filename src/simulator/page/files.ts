import type { World } from '../world.ts'

const PICTURES: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

const nameFor = (path: string, name: string | undefined) => name ?? path.split('/').at(-1) ?? 'file'

/** A file of the world as a browser gets it: pictures are shown, everything else is only downloaded. */
export const serveFile = (world: World, blobs: ReadonlyMap<string, Uint8Array>, id: string): Response | undefined => {
  const file = world.files[id]
  const bytes = file && blobs.get(file.blob)
  if (!file || !bytes) return undefined
  const picture = file.kind === 'photo' ? PICTURES[file.path.split('.').at(-1) ?? ''] : undefined
  const name = encodeURIComponent(nameFor(file.path, file.name)).replaceAll("'", '%27')
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': picture ?? file.mime ?? 'application/octet-stream',
      'content-length': `${bytes.length}`,
      'cache-control': 'private, max-age=31536000, immutable',
      ...(!picture && { 'content-disposition': `attachment; filename*=UTF-8''${name}` }),
    },
  })
}
