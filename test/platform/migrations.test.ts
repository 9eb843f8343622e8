import { readdirSync, readFileSync } from 'node:fs'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)

/** Everything the table files declare, as drizzle-kit would collect it. */
async function schema() {
  const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  const tables = files.filter(file => /(^|\/)table\.ts$/.test(file)).sort()
  const modules = await Promise.all(tables.map(file => import(new URL(`src/${file}`, root).href)))
  return Object.assign({}, ...modules) as Record<string, unknown>
}

function newestSnapshot() {
  const folder = new URL('drizzle/meta/', root)
  const newest = readdirSync(folder)
    .filter(file => file.endsWith('_snapshot.json'))
    .sort()
    .at(-1)
  return JSON.parse(readFileSync(new URL(newest ?? 'missing', folder), 'utf8'))
}

test('the migrations describe the tables as they are declared', async () => {
  const declared = generateDrizzleJson(await schema(), undefined, undefined, 'snake_case')
  const missing = await generateMigration(newestSnapshot(), declared)
  expect(missing, 'run `npm run schema` and commit drizzle/').toEqual([])
})
