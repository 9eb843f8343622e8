import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join, relative } from 'node:path'

const dayMs = 86_400_000

/** Where prepared databases are kept between runs. Others may read it, for Postgres does not run as root. */
export const cacheRoot = join(tmpdir(), `pilar-test-${userInfo().uid}`)

export const root = new URL('../../', import.meta.url).pathname

/** Changes with what stands in these files and in all files of these folders. */
export function keyOf(...places: string[]): string {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesOf).sort()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

/** Changes with whatever a prepared database is made of. */
export const preparedKey = (): string =>
  keyOf('package-lock.json', 'drizzle', 'src/features/regions', 'src/db', 'test/support/snapshot.ts')

function filesOf(place: string): string[] {
  if (statSync(join(root, place)).isFile()) return [place]
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
}

/**
 * A file or folder of the cache, built on its first use. Several runs may build it at once: each builds its own, and the
 * first to finish is kept.
 */
export async function cached(name: string, build: (path: string) => Promise<void>): Promise<string> {
  const path = join(cacheRoot, name)
  if (existsSync(path)) return path
  mkdirSync(cacheRoot, { recursive: true, mode: 0o755 })
  forgetOld()
  const own = `${path}.${randomUUID()}`
  await build(own)
  try {
    renameSync(own, path)
  } catch {
    rmSync(own, { recursive: true, force: true })
  }
  return path
}

function forgetOld() {
  for (const name of readdirSync(cacheRoot)) {
    const path = join(cacheRoot, name)
    if (statSync(path).mtimeMs < Date.now() - 3 * dayMs) rmSync(path, { recursive: true, force: true })
  }
}
