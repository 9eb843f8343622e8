import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join, relative } from 'node:path'

export class FolderInUse extends Error {}

const answers = (path: string) =>
  new Promise<boolean>(resolve => {
    const socket = connect(path)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

const listen = async (server: Server, path: string) => {
  server.listen(path)
  await once(server, 'listening')
}

/** Socket paths are limited to about 100 bytes, so the shorter of the two spellings is used. */
const socketPath = (folder: string) => {
  const full = join(folder, 'in-use.sock')
  const near = relative(process.cwd(), full)
  return near.length < full.length ? near : full
}

/**
 * Holds a folder for this process through a socket in it: unlike a pid file it is freed by any death,
 * and it means the same in every container that shares the folder.
 * @throws FolderInUse when another process holds it
 */
export async function holdFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const path = socketPath(folder)
  const server = createServer(socket => socket.destroy())
  if (await answers(path)) throw new FolderInUse(folder)
  await rm(path, { force: true })
  await listen(server, path).catch(error => {
    throw error.code === 'EADDRINUSE' ? new FolderInUse(folder) : error
  })
  server.unref()
  return { release: () => new Promise(resolve => server.close(() => resolve())) }
}
