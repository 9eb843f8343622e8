import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { regionTitleOf } from '../regions/queries.ts'
import { isRegionCode, regencyOf } from '../regions/rules.ts'
import { storyKinds } from '../stories/parts.ts'
import {
  allAddresses,
  listStories,
  newestStories,
  pageAt,
  pictureAt,
  regionsWithStories,
  storiesPerPage,
} from './queries/pages.ts'
import { placeOf } from './queries/shown.ts'
import { feedOf, robotsText, sitemapOf } from './views/feed.ts'
import { ListPage, type RegionChoices } from './views/list-page.tsx'
import { MissingPage, type Say } from './views/page-parts.tsx'
import { icon, stylesheet, stylesheetPath } from './views/page-style.ts'
import { StoryPage } from './views/story-page.tsx'
import { plainly, publicWords } from './views/words.ts'

/** What was withdrawn is gone from every cache after this, also of those who share one. */
const pageCache = 'public, max-age=60, must-revalidate'
/**
 * The address of a picture is its content, so it could be kept for ever; but then a consent that is withdrawn would not
 * reach it. It is asked again after five minutes, which costs nothing but a short answer.
 */
const pictureCache = 'public, max-age=300, must-revalidate'
const forEver = 'public, max-age=31536000, immutable'

const newest = 30
/** Of the format of a sitemap. */
const mostAddresses = 50_000

const protection = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    imgSrc: ["'self'"],
    styleSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
})

const asked = z.object({
  wilayah: z.string().refine(isRegionCode).optional().catch(undefined),
  jenis: z.enum(storyKinds).optional().catch(undefined),
  cari: z.string().trim().max(80).catch(''),
  halaman: z.coerce.number().int().min(1).max(10_000).catch(1),
})

type Site = { deps: Deps; say: Say; origin(c: Context): string }

const show = (c: Context, page: unknown, status: 200 | 404 | 410 = 200) =>
  c.html(`<!doctype html>${String(page)}`, status, { 'Cache-Control': pageCache })

const missing = (site: Site, c: Context, gone: boolean) =>
  show(c, MissingPage({ say: site.say, origin: site.origin(c), gone }), gone ? 410 : 404)

async function regionChoices({ db }: Deps): Promise<RegionChoices> {
  const codes = await regionsWithStories(db)
  const regencies = [...new Set(codes.map(code => regencyOf(code) ?? code))]
  const titled = async (code: string) => ({ code, title: await regionTitleOf(db, code) })
  return Promise.all(
    regencies.map(async regency => ({
      ...(await titled(regency)),
      below: await Promise.all(codes.filter(code => code !== regency && regencyOf(code) === regency).map(titled)),
    })),
  )
}

async function list(site: Site, c: Context) {
  const { db } = site.deps
  const { wilayah: region, jenis: kind, cari: search, halaman: page } = asked.parse(c.req.query())
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const [{ stories, total }, regions] = await Promise.all([
    listStories(db, { region, kind, words, page }),
    regionChoices(site.deps),
  ])
  const pages = Math.max(1, Math.ceil(total / storiesPerPage))
  if (page > pages) return missing(site, c, false)
  const placed = await Promise.all(stories.map(async story => ({ ...story, place: await placeOf(db, story.region) })))
  const view = { say: site.say, origin: site.origin(c), asked: { region, kind, search, page }, total, pages }
  return show(c, ListPage({ ...view, regions, stories: placed }))
}

async function story(site: Site, c: Context) {
  const found = await pageAt(site.deps.db, c.req.param('slug') ?? '')
  if (found === undefined || found === 'gone') return missing(site, c, found === 'gone')
  const place = await placeOf(site.deps.db, found.story.region)
  return show(c, StoryPage({ say: site.say, origin: site.origin(c), place, ...found }))
}

async function picture(site: Site, c: Context) {
  const [, address = '', small] = /^([0-9a-f]{32})(-kecil)?\.jpg$/.exec(c.req.param('picture') ?? '') ?? []
  const found = address ? await pictureAt(site.deps.db, address, small ? 'small' : 'large') : undefined
  if (found === undefined || found === 'gone') return missing(site, c, found === 'gone')
  return c.body(new Uint8Array(found), 200, { 'Content-Type': 'image/jpeg', 'Cache-Control': pictureCache })
}

async function feed(site: Site, c: Context) {
  const stories = await newestStories(site.deps.db, newest)
  const text = feedOf(site.say, site.origin(c), stories, site.deps.clock.now())
  return c.body(text, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': pageCache })
}

async function sitemap(site: Site, c: Context) {
  const text = sitemapOf(site.origin(c), await allAddresses(site.deps.db, mostAddresses))
  return c.body(text, 200, { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': pageCache })
}

/** What everybody may read: stories, their pictures, a feed, and where search engines find them. Nothing is kept of who reads. */
export function publicPages(deps: Deps): Hono {
  const app = new Hono()
  const origin = (c: Context) => deps.publicUrl ?? new URL(c.req.url).origin
  const site: Site = { deps, say: plainly(publicWords(deps.translate)), origin }
  for (const path of ['/cerita', '/cerita/*', '/sitemap.xml', '/robots.txt'])
    app.use(path, protection, compress(), etag())
  app.get('/cerita', c => list(site, c))
  app.get('/cerita/', c => c.redirect('/cerita', 301))
  app.get('/cerita/atom.xml', c => feed(site, c))
  app.get('/cerita/foto/:picture', c => picture(site, c))
  app.get(stylesheetPath, c =>
    c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': forEver }),
  )
  app.get('/cerita/ikon.svg', c => c.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': pageCache }))
  app.get('/cerita/:slug', c => story(site, c))
  app.get('/cerita/*', c => missing(site, c, false))
  app.get('/sitemap.xml', c => sitemap(site, c))
  app.get('/robots.txt', c => c.text(robotsText(site.origin(c))))
  return app
}
