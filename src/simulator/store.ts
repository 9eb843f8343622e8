import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { World } from './world.ts'

export type Snapshot = { world: World; blobs: Map<string, Uint8Array> }

export type Store = { load(): Promise<Snapshot | undefined>; save(snapshot: Snapshot): Promise<void> }

const isMissing = (error: unknown) => (error as { code?: string }).code === 'ENOENT'

const readBlobs = async (folder: string) => {
  const names = await readdir(folder).catch(error => (isMissing(error) ? [] : Promise.reject(error)))
  const whole = names.filter(name => !name.endsWith('.part'))
  return new Map(
    await Promise.all(whole.map(async name => [name, new Uint8Array(await readFile(join(folder, name)))] as const)),
  )
}

/** Writes beside the file and renames, so that a crash leaves the old or the new one, never half. */
const writeWhole = async (path: string, content: string | Uint8Array) => {
  await writeFile(`${path}.part`, content)
  await rename(`${path}.part`, path)
}

/** Keeps the world in one JSON file and each uploaded file once, in a folder beside it. */
export const fileStore = (path: string): Store => {
  const folder = `${path}.files`
  const written = new Set<string>()
  const load = async () => {
    const text = await readFile(path, 'utf8').catch(error => (isMissing(error) ? undefined : Promise.reject(error)))
    if (text === undefined) return undefined
    const blobs = await readBlobs(folder)
    for (const name of blobs.keys()) written.add(name)
    return { world: JSON.parse(text) as World, blobs }
  }
  const save = async ({ world, blobs }: Snapshot) => {
    const text = JSON.stringify(world)
    await mkdir(folder, { recursive: true })
    await mkdir(dirname(path), { recursive: true })
    for (const [name, bytes] of blobs) {
      if (written.has(name)) continue
      await writeWhole(join(folder, name), bytes)
      written.add(name)
    }
    await writeWhole(path, text)
  }
  return { load, save }
}

export type Saver = {
  /** Something is to be saved. */
  touch(): void
  /** Resolves once everything touched so far is saved; at once where nothing waits. */
  settled(): Promise<void>
}

/** Saves after changes: those that come together are saved together, and one save runs at a time. */
export const createSaver = (store: Store | undefined, snapshot: () => Snapshot): Saver => {
  let dirty = false
  let running: Promise<void> | undefined
  const saveOnce = async (to: Store) => {
    dirty = false
    await to.save(snapshot()).catch(error => {
      dirty = true
      throw error
    })
  }
  const start = (to: Store) => {
    running = saveOnce(to).finally(() => {
      running = undefined
    })
    return running
  }
  const settled = async (): Promise<void> => {
    while (store && (running || dirty)) await (running ?? start(store))
  }
  const touch = () => {
    if (!store || dirty) return
    dirty = true
    setImmediate(() => void settled().catch(() => {}))
  }
  return { touch, settled }
}
