import { Feed } from 'feed'
import type { allAddresses, Listed } from '../queries/pages.ts'
import type { Say } from './page-parts.tsx'

const changedAt = ({ publishedAt, updatedAt }: Pick<Listed, 'publishedAt' | 'updatedAt'>) => updatedAt ?? publishedAt

/** The newest stories as Atom; what was withdrawn is not in it any more. */
export function feedOf(say: Say, origin: string, stories: readonly Listed[], now: Date): string {
  const newest = stories.flatMap(story => changedAt(story) ?? []).sort((a, b) => b.getTime() - a.getTime())[0]
  const feed = new Feed({
    id: `${origin}/cerita`,
    link: `${origin}/cerita`,
    title: say('page-name'),
    description: say('page-intro'),
    language: 'id',
    updated: newest ?? now,
    feedLinks: { atom: `${origin}/cerita/atom.xml` },
    copyright: '',
    generator: 'Pilar',
  })
  for (const story of stories) {
    const url = `${origin}/cerita/${story.slug}`
    const date = changedAt(story) ?? now
    const note = story.updatedAt ? ` (${say('page-updated')})` : ''
    feed.addItem({
      ...{ id: url, link: url, title: `${story.title}${note}`, description: story.lead, date },
      ...(story.publishedAt && { published: story.publishedAt }),
      author: [{ name: story.agency }],
    })
  }
  return feed.atom1()
}

type Address = Awaited<ReturnType<typeof allAddresses>>[number]

const entry = (url: string, at: Date | null) =>
  `<url><loc>${url}</loc>${at ? `<lastmod>${at.toISOString().slice(0, 10)}</lastmod>` : ''}</url>`

/** Addresses for search engines. A slug holds nothing that XML would have to escape. */
export function sitemapOf(origin: string, addresses: readonly Address[]): string {
  const urls = addresses.map(one => entry(`${origin}/cerita/${one.slug}`, changedAt(one)))
  const all = [entry(`${origin}/cerita`, null), ...urls].join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${all}\n</urlset>\n`
}

/** Stories may be found; whatever else this address serves may not. */
export const robotsText = (origin: string): string =>
  ['User-agent: *', 'Allow: /cerita', 'Allow: /sitemap.xml', 'Disallow: /', `Sitemap: ${origin}/sitemap.xml`, ''].join(
    '\n',
  )
