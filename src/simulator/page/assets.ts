import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const TYPES = {
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
}

export type AssetName = keyof typeof TYPES

const read = (name: AssetName) => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')

/** The stylesheet, the script and the icon, with a version that changes with any of them. */
export const readAssets = () => {
  const names = Object.keys(TYPES) as AssetName[]
  const texts = new Map(names.map(name => [name, read(name)]))
  const version = createHash('sha256')
    .update([...texts.values()].join())
    .digest('base64url')
    .slice(0, 10)
  const serve = (name: AssetName) =>
    new Response(texts.get(name), {
      headers: { 'content-type': TYPES[name], 'cache-control': 'public, max-age=31536000, immutable' },
    })
  return { names, version, serve }
}
