import { parseAtomFeed } from 'feedsmith'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Publisher } from '../../src/features/publications/access.ts'
import { follow } from '../../src/features/publications/actions/follow.ts'
import { publishStory } from '../../src/features/publications/actions/publish.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { approvedStory, bankSampah, withdrawPhoto, withdrawStory } from '../support/stories.ts'

let app: TestApp
let agencyId: number
let authorId: number
let publisher: Publisher
let cause = 1

beforeAll(async () => {
  app = await startApp()
  agencyId = await foundAgency(app, gunungkidul)
  authorId = (await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', at: '34.03.12' })).workerId
  const role = { role: 'agency', scope: '34.03' } as const
  const { workerId } = await joined(app, { agencyId, name: 'Dewi', role })
  publisher = { workerId, agencyId } as unknown as Publisher
})

const get = (path: string, headers: Record<string, string> = {}) =>
  app.app.web.request(`https://pilar.example.go.id${path}`, { headers })

type Seed = Partial<Parameters<typeof approvedStory>[1]>

async function published(seed: Seed = {}) {
  const storyId = await approvedStory(app, { agencyId, authorId, ...seed })
  cause += 1
  expect(await publishStory(app.deps, publisher, { storyId, cause })).toBe('out')
  return storyId
}

describe('a story that is out', () => {
  it('is one page that needs no script, keeps nothing and names itself', async () => {
    const values = {
      ...bankSampah,
      title: 'Bank <b>Sampah</b> & "Kawan"',
      result: '</script><script>alert(1)</script> 45 KPM',
    }
    await published({ slug: 'bank-sampah', values, photos: ['Menimbang <i>sampah</i>', 'Mencatat'] })
    const response = await get('/cerita/bank-sampah')
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(page.length).toBeLessThan(50_000)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(page).toContain('<h1>Bank &lt;b&gt;Sampah&lt;/b&gt; &amp; &quot;Kawan&quot;</h1>')
    expect(page).toContain('alt="Menimbang &lt;i&gt;sampah&lt;/i&gt;"')
    expect(page.match(/<script/g)).toHaveLength(1)
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(data)).toMatchObject({ '@type': 'Article', headline: values.title, inLanguage: 'id' })
    expect(page).toContain('<link rel="canonical" href="https://pilar.example.go.id/cerita/bank-sampah"/>')
    expect(page).toContain(
      '<meta property="og:title" content="Bank &lt;b&gt;Sampah&lt;/b&gt; &amp; &quot;Kawan&quot;"/>',
    )
    expect(page).toContain('Sabtu, 21 November 2026')
  })

  it('shows its pictures at addresses that are asked again after minutes', async () => {
    await published({ slug: 'berfoto', photos: ['Panen'] })
    const page = await (await get('/cerita/berfoto')).text()
    const [, path = ''] = /<img src="([^"]+)"/.exec(page) ?? []
    const picture = await get(path)
    expect(picture.headers.get('content-type')).toBe('image/jpeg')
    expect(picture.headers.get('cache-control')).toBe('public, max-age=300, must-revalidate')
    const etag = picture.headers.get('etag') ?? ''
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(path.replace('.jpg', '-kecil.jpg'))).status).toBe(200)
    expect((await get('/cerita/foto/../../etc/passwd')).status).toBe(404)
    expect((await get(`/cerita/foto/${'0'.repeat(32)}.jpg`)).status).toBe(404)
  })

  it('loses a picture, and is gone altogether, as soon as the consent is', async () => {
    const storyId = await published({ slug: 'ditarik', photos: ['Ibu S.', 'Halaman'] })
    const page = await (await get('/cerita/ditarik')).text()
    const [, path = ''] = /<img src="([^"]+)"/.exec(page) ?? []
    await withdrawPhoto(app, storyId, 'Ibu S.')
    expect((await get(path)).status).toBe(410)
    expect(await (await get('/cerita/ditarik')).text()).not.toContain(path)
    await follow(app.deps, storyId)
    const changed = await (await get('/cerita/ditarik')).text()
    expect(changed).toContain('Diperbarui Sabtu, 21 November 2026')
    await withdrawStory(app, storyId)
    const gone = await get('/cerita/ditarik')
    expect(gone.status).toBe(410)
    expect(await gone.text()).toContain('Cerita ini sudah ditarik')
    expect(await (await get('/cerita')).text()).not.toContain('/cerita/ditarik"')
    expect(await (await get('/cerita/atom.xml')).text()).not.toContain('/cerita/ditarik<')
    await follow(app.deps, storyId)
    expect((await get('/cerita/ditarik')).status).toBe(410)
  })

  it('that is approved but not published is not there', async () => {
    await approvedStory(app, { agencyId, authorId, slug: 'belum-terbit' })
    expect((await get('/cerita/belum-terbit')).status).toBe(404)
    expect((await get('/cerita/tidak-ada')).status).toBe(404)
  })
})

describe('the list', () => {
  beforeAll(async () => {
    for (let number = 1; number <= 13; number += 1)
      await published({
        region: '34.03.03',
        kind: 'good_practice',
        values: { ...bankSampah, title: `Praktik baik ${number}` },
      })
    await published({
      region: '34.03.05',
      values: { ...bankSampah, title: 'Kebun 100%_gizi', idea: 'Menanam KELOR bersama.' },
    })
  })

  it('is found by region, kind and words, page by page', async () => {
    const text = async (query: string) => (await get(`/cerita?${query}`)).text()
    expect(await text('wilayah=34.03.03')).toContain('13 cerita')
    expect(await text('wilayah=34.03.03&halaman=2')).toContain('Halaman 2 dari 2')
    expect(await text('cari=kelor+bersama')).toContain('1 cerita')
    expect(await text('cari=100%25_g')).toContain('1 cerita')
    expect(await text('cari=kelor+tenun')).toContain('Belum ada cerita yang cocok')
    expect(await text('jenis=good_practice')).toContain('13 cerita')
    expect(await text('wilayah=%27%3B&jenis=x&halaman=-1')).toContain('Cerita dari lapangan')
    expect((await get('/cerita?halaman=99')).status).toBe(404)
    expect((await text('')).length).toBeLessThan(50_000)
  })

  it('is a feed that another reader understands, a sitemap and a word to robots', async () => {
    const feed = parseAtomFeed(await (await get('/cerita/atom.xml')).text())
    expect(feed.title?.value).toBe('Cerita Pilar Sosial')
    expect(feed.entries?.length).toBeGreaterThan(13)
    const entry = feed.entries?.find(({ title }) => title?.value === 'Kebun 100%_gizi')
    expect(entry?.id).toMatch(/^https:\/\/pilar\.example\.go\.id\/cerita\//)
    expect(entry?.links?.[0]?.href).toBe(entry?.id)
    const sitemap = await (await get('/sitemap.xml')).text()
    expect(sitemap).toContain('<loc>https://pilar.example.go.id/cerita/bank-sampah</loc>')
    expect(await (await get('/robots.txt')).text()).toContain('Sitemap: https://pilar.example.go.id/sitemap.xml')
  })
})
