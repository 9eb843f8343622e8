import { createApp } from './app.ts'
import type { Log } from './base/log.ts'
import type { Config } from './config.ts'
import { type Database, openPostgres } from './db/open.ts'
import { prepareDatabase } from './db/prepare.ts'
import { seedRegions } from './features/regions/seed.ts'
import { ensureOwnerLink } from './features/workers/actions/ensure-owner-link.ts'
import { serve } from './web/server.ts'

export type Running = { stop(): Promise<void> }
/** Lines for the person at the terminal, apart from the log. */
export type Tell = (line: string) => void

/** PGlite takes 50 MB merely by being imported, which a process on a server has no use for. */
const openFolder = async (folder: string) => (await import('./db/pglite.ts')).openPglite(folder)

/** Opens, migrates and seeds the database that the configuration names, telling how far it is. */
export async function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>, tell: Tell): Promise<Database> {
  const database = config.databaseUrl ? openPostgres(config.databaseUrl) : await openFolder(config.dataDir)
  const progress = (done: number, total: number) => tell(`Menyiapkan wilayah: ${Math.floor((100 * done) / total)}%`)
  await prepareDatabase(database, db => seedRegions(db, { progress }))
  return database
}

/** The bot with a real token: serves health (and the webhook), starts, and tells the owner's link if there is no owner. */
export async function runService(config: Config & { token: string }, log: Log, tell: Tell): Promise<Running> {
  const database = await openDatabase(config, tell)
  const app = await createApp(config, { database, log })
  const server = await serve(app.web, { host: config.host, port: config.port, mayMove: false })
  await app.start()
  tell(`Pilar berjalan sebagai @${app.deps.account.username}; kesehatan: ${server.address}/health`)
  const link = config.ownerIds.length > 0 ? undefined : await ensureOwnerLink(app.deps)
  if (link) tell(`Tautan pemilik (sekali pakai): ${link}`)
  return {
    async stop() {
      await app.stop()
      await server.close()
      await database.close()
    },
  }
}
