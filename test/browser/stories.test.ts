import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Publisher } from '../../src/features/publications/access.ts'
import { publishStory } from '../../src/features/publications/actions/publish.ts'
import { startApp } from '../support/app.ts'
import { foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { approvedStory, bankSampah } from '../support/stories.ts'
import { DESK, hasBrowser, PHONE, useBrowser } from './open.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Finding = { id: string; nodes: { target: unknown }[] }

/** What axe finds wrong with the page. Its own script is brought past the policy of the page, which allows none. */
async function faultsOf(page: Page): Promise<string[]> {
  const result = await page.evaluate(`${axe}; axe.run(document)`)
  const { violations, passes } = result as Record<'violations' | 'passes', Finding[]>
  expect(passes.length).toBeGreaterThan(15)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`)
}

describe.runIf(hasBrowser)('the story pages in a browser', () => {
  const { open } = useBrowser()
  let address = ''
  let close = () => {}

  beforeAll(async () => {
    const app = await startApp()
    const agencyId = await foundAgency(app, gunungkidul)
    const { workerId: authorId } = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', at: '34.03.12' })
    const publisher = { workerId: authorId, agencyId } as unknown as Publisher
    const long = { ...bankSampah, title: `Kebun gizi keluarga ${'di pekarangan yang sempit '.repeat(8)}` }
    for (const [cause, values] of [bankSampah, long].entries()) {
      const seed = { agencyId, authorId, values, slug: `cerita-${cause}`, photos: cause === 0 ? ['Menimbang', ''] : [] }
      await publishStory(app.deps, publisher, { storyId: await approvedStory(app, seed), cause })
    }
    const server = await new Promise<ReturnType<typeof serve>>(resolve => {
      const started = serve({ fetch: app.app.web.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) => {
        address = `http://127.0.0.1:${info.port}`
        resolve(started)
      })
    })
    close = () => void server.close()
  })
  afterAll(() => close())

  test.each([
    ['a telephone', PHONE],
    ['a desk by night', { ...DESK, colorScheme: 'dark' as const }],
  ])('can be read by everybody on %s, and nothing is wider than it', async (_, device) => {
    for (const path of ['/cerita', '/cerita/cerita-0']) {
      const { page, problems } = await open(address + path, { ...device, bypassCSP: true })
      expect(await faultsOf(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
      const small = `[...document.querySelectorAll('body *')].filter(one => one.checkVisibility() && parseFloat(getComputedStyle(one).fontSize) < 16).length`
      expect(await page.evaluate(small)).toBe(0)
      expect(problems).toEqual([])
    }
  })

  test('are found by words and place, and read with the keyboard alone', async () => {
    const { page, problems } = await open(`${address}/cerita`, PHONE)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Langsung ke isi')
    await page.getByLabel('Cari').fill('sempit')
    await page.getByLabel('Wilayah').selectOption({ label: 'Kapanewon Semin' })
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Tampilkan' }).click()
    await page.getByText('1 cerita').waitFor()
    await page.getByRole('link', { name: /Kebun gizi/ }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Kebun gizi')
    expect(problems).toEqual([])
  })
})
