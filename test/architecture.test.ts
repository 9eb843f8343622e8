import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { features } from '../src/features/index.ts'
import { bodyViolations } from './support/architecture/body.ts'
import { featureOrder } from './support/architecture/house.ts'
import { importViolations } from './support/architecture/imports.ts'
import { parseSource, type Source, type Violation } from './support/architecture/source.ts'
import { cycles, placeViolations, repeatedNames } from './support/architecture/tree.ts'

const root = new URL('..', import.meta.url).pathname

const sourcesIn = (folder: string): Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join(folder, name))
    .map(path => parseSource(path, readFileSync(join(root, path), 'utf8')))

const violationsOf = (source: Source) => [
  ...importViolations(source),
  ...bodyViolations(source),
  ...placeViolations(source),
]
const told = (violations: readonly Violation[]) => violations.map(({ path, line, says }) => `${path}:${line} ${says}`)

describe('the house', () => {
  const product = sourcesIn('src')

  it('keeps its directions, its vocabulary and its places', () => {
    expect(product.length).toBeGreaterThan(50)
    expect(told(product.flatMap(violationsOf))).toEqual([])
  })

  it('has no circle of imports', () => {
    expect(told(cycles(product))).toEqual([])
  })

  it('has measurements that are short and well named too', () => {
    expect(told(sourcesIn('bench').flatMap(placeViolations))).toEqual([])
  })

  it('has no command, job or feature twice', () => {
    expect(repeatedNames(features)).toEqual([])
  })

  it('knows every feature that there is, and no other', () => {
    const folders = readdirSync(join(root, 'src/features'), { withFileTypes: true }).filter(one => one.isDirectory())
    const named = features.map(({ name }) => name)
    expect(folders.map(({ name }) => name)).toEqual(expect.arrayContaining(named))
    expect(featureOrder).toEqual(expect.arrayContaining(folders.map(({ name }) => name)))
  })
})

/** Rules broken by a snippet that is imagined to stand at `path`. */
const rulesBrokenBy = (path: string, text: string) => violationsOf(parseSource(path, text)).map(({ rule }) => rule)

describe('the checker', () => {
  it.each([
    ['base looks up', 'upward', 'src/base/ids.ts', `import type { Db } from '../db/database.ts'`],
    ['db looks up', 'upward', 'src/db/open.ts', `import type { Deps } from '../deps.ts'`],
    [
      'the outbox knows a feature',
      'upward',
      'src/outbox/pace.ts',
      `import { groups } from '../features/groups/table.ts'`,
    ],
    [
      'telegram knows features',
      'upward',
      'src/telegram/bot.ts',
      `import type { Feature } from '../features/feature.ts'`,
    ],
    ['a feature knows the app', 'entry', 'src/features/groups/bot.ts', `import { createApp } from '../../app.ts'`],
    [
      'a feature knows the simulator',
      'simulator',
      'src/features/groups/bot.ts',
      `import { world } from '../../simulator/world.ts'`,
    ],
    ['papers that read', 'lone', 'src/papers/table.ts', `import { within } from '../db/within.ts'`],
    ['the simulator knows the bot', 'simulator', 'src/simulator/world.ts', `import { say } from '../telegram/say.ts'`],
    ['grammY in an action', 'grammy', 'src/features/groups/actions.ts', `import { InlineKeyboard } from 'grammy'`],
    ['grammY plugin in a job', 'grammy', 'src/jobs/run.ts', `import { autoRetry } from '@grammyjs/auto-retry'`],
    ['types of Telegram as values', 'grammy', 'src/inbox/receive.ts', `import { Update } from 'grammy/types'`],
    ['SQL in a bot', 'drizzle', 'src/features/groups/bot.ts', `import { eq } from 'drizzle-orm'`],
    ['SQL in a view', 'drizzle', 'src/features/groups/views/card.ts', `import { sql } from 'drizzle-orm/pg-core'`],
    ['a second tick', 'cron', 'src/features/digests/jobs.ts', `import { schedule } from 'node-cron'`],
    ['a later import', 'drizzle', 'src/features/groups/rules.ts', `const orm = await import('drizzle-orm')`],
    ['a barrel', 'barrel', 'src/features/groups/queries.ts', `export { groups } from './table.ts'`],
    ['an index', 'barrel', 'src/features/groups/views/index.ts', ''],
    ['a view that acts', 'ownRoles', 'src/features/groups/views.ts', `import { bindGroup } from './actions.ts'`],
    ['rules that read', 'ownRoles', 'src/features/groups/rules.ts', `import { groupFor } from './queries.ts'`],
    [
      'rules with a database',
      'purity',
      'src/features/groups/rules.ts',
      `import { rowsOf } from '../../db/database.ts'`,
    ],
    [
      'a feature looks ahead',
      'acrossFeatures',
      'src/features/groups/queries.ts',
      `import { reports } from '../reports/table.ts'`,
    ],
    [
      'a feature looks ahead for a type',
      'acrossFeatures',
      'src/features/regions/rules.ts',
      `import type { Agency } from '../agencies/table.ts'`,
    ],
    [
      'foreign actions',
      'acrossFeatures',
      'src/features/reports/actions.ts',
      `import { bindGroup } from '../groups/actions.ts'`,
    ],
    [
      'foreign views',
      'acrossFeatures',
      'src/features/reports/bot.ts',
      `import { card } from '../groups/views/card.ts'`,
    ],
    [
      'a query that sends',
      'platformUse',
      'src/features/groups/queries.ts',
      `import { enqueue } from '../../outbox/enqueue.ts'`,
    ],
    [
      'a view that sends',
      'platformUse',
      'src/features/groups/views.ts',
      `import { enqueue } from '../../outbox/enqueue.ts'`,
    ],
    ['the machine’s clock', 'clock', 'src/features/groups/rules.ts', 'const now = new Date()'],
    ['the machine’s milliseconds', 'clock', 'src/simulator/pace.ts', 'const now = Date.now()'],
    ['a bare dayjs', 'clock', 'src/base/days.ts', 'const now = dayjs()'],
    ['the environment', 'environment', 'src/config.ts', 'const port = process.env.PORT'],
    ['the environment, taken apart', 'environment', 'src/app.ts', 'const { PORT } = process.env'],
    ['a direct message', 'sends', 'src/features/groups/bot.ts', 'await ctx.api.sendMessage(1, text)'],
    ['a deletion past the outbox', 'sends', 'src/features/groups/bot.ts', 'await bot.api.deleteMessage(1, 2)'],
    ['a reply from an action', 'sends', 'src/features/groups/actions.ts', 'await ctx.reply(text)'],
    ['a sentence in code', 'words', 'src/features/groups/bot.ts', `await notice(ctx, 'Sudah disimpan ya')`],
    ['a sentence in a screen', 'words', 'src/features/groups/views.ts', 'const view = { text: `Halo Bapak Ibu` }'],
    ['a folder for everything', 'folders', 'src/base/utils/text.ts', ''],
    ['a file for everything', 'folders', 'src/features/groups/helpers.ts', ''],
    ['an unknown kind of file', 'names', 'src/features/groups/service.ts', ''],
    ['an unknown feature', 'names', 'src/features/billing/rules.ts', ''],
    ['a file too long', 'length', 'src/base/ids.ts', 'const a = 1\n'.repeat(301)],
  ])('sees %s', (_, rule, path, text) => {
    expect(rulesBrokenBy(path, text)).toContain(rule)
  })

  it.each([
    ['the outer database', 'await deps.db.transaction(async tx => { await deps.db.insert(groups) })'],
    ['the outer database handed on', 'await db.transaction(async tx => { await groupFor(db, 1) })'],
    ['Telegram', 'await deps.db.transaction(async tx => { await ctx.reply(text) })'],
    ['Telegram by its api', 'await deps.db.transaction(async tx => { await bot.api.getChat(1) })'],
    ['a reply', 'await deps.db.transaction(async tx => { await say(ctx, view) })'],
  ])('sees %s inside a transaction', (_, text) => {
    expect(rulesBrokenBy('src/features/groups/actions.ts', text)).toContain('transactions')
  })

  it.each([
    [
      'src/features/reports/queries.ts',
      `import { groupFor } from '../groups/queries.ts'\nimport { eq } from 'drizzle-orm'`,
    ],
    ['src/features/reports/rules/likeness.ts', `import type { Db } from '../../../db/database.ts'`],
    [
      'src/features/groups/views.ts',
      `import { InlineKeyboard } from 'grammy'\nconst view = { text: words('group-bound') }`,
    ],
    ['src/inbox/receive.ts', `import type { Update } from 'grammy/types'`],
    ['src/base/clock.ts', 'export const now = () => new Date()'],
    ['src/features/groups/rules.ts', 'const then = new Date(1_700_000_000_000)'],
    [
      'src/features/groups/actions.ts',
      'await deps.db.transaction(async tx => { await tx.insert(groups); deps.clock.now() })',
    ],
    ['src/features/groups/actions.ts', 'await db.transaction(async db => { await db.insert(groups) })'],
    ['src/features/groups/bot.ts', 'await ctx.reply(words(id)); const file = await ctx.api.getFile(id)'],
    ['src/app.ts', `import { createTelegram } from './simulator/world.ts'\nimport { Bot } from 'grammy'`],
  ])('leaves in peace what is right in %s', (path, text) => {
    expect(rulesBrokenBy(path, text)).toEqual([])
  })

  it('sees circles that exist at run time, and not those of types', () => {
    const circle = (from: string) => [
      parseSource('src/base/a.ts', `import { b } from './b.ts'`),
      parseSource('src/base/b.ts', from),
    ]
    expect(cycles(circle(`import { a } from './a.ts'`))).toHaveLength(1)
    expect(cycles(circle(`import type { A } from './a.ts'`))).toEqual([])
  })

  it('sees names that are there twice', () => {
    const one = { name: 'groups', commands: [{ command: 'grup' }], jobs: [{ name: 'tidy' }] }
    expect(repeatedNames([one, { ...one, name: 'guide' }])).toEqual(['command /grup', 'job tidy'])
    expect(repeatedNames([one, { name: 'groups' }])).toEqual(['feature groups'])
  })

  it('says where the code should go instead', () => {
    const source = parseSource('src/features/groups/bot.ts', `\nimport { eq } from 'drizzle-orm'`)
    expect(told(importViolations(source))).toEqual([
      "src/features/groups/bot.ts:2 uses drizzle-orm: reads belong to the feature's queries.ts, changes to its actions.ts",
    ])
  })
})
