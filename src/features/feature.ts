import type { Composer } from 'grammy'
import type { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Job } from '../jobs/run.ts'
import type { Context } from '../telegram/context.ts'
import type { Command } from '../telegram/menu.ts'
import type { Form } from '../telegram/talk.ts'

/** What a feature gives to the house. A part that it does not have is left out. */
export type Feature = {
  name: string
  commands?: readonly Command[]
  bot?(deps: Deps): Composer<Context>
  forms?(deps: Deps): readonly Form[]
  jobs?: readonly Job[]
  /** What anybody may read, at addresses of its own. */
  pages?(deps: Deps): Hono
  /** Called every few seconds by the process that leads, for what is told while the outbox goes out. True when it told something. */
  watch?(deps: Deps): Promise<boolean>
}
