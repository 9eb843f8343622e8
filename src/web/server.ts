import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

export type Server = { address: string; moved: boolean; close(): Promise<void> }

type Listening = { host: string; port: number; mayMove: boolean }

const portsTried = 20

/** What a person opens: a wildcard address is nowhere to go. */
const shown = (host: string) =>
  ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host

/**
 * Serves `app`. Where `mayMove`, a taken port gives way to the next free one.
 * @throws the listen error (`EADDRINUSE`, `EACCES` …) when no port could be had
 */
export async function serve(app: Hono, { host, port, mayMove }: Listening): Promise<Server> {
  for (let candidate = port; ; candidate += 1) {
    const server = createAdaptorServer({ fetch: app.fetch })
    try {
      server.listen(candidate, host)
      await once(server, 'listening')
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || !mayMove || candidate - port >= portsTried) throw error
      continue
    }
    const close = async () => {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    }
    return { address: `http://${shown(host)}:${candidate}`, moved: candidate !== port, close }
  }
}
