import type { StoryKind } from '../../stories/parts.ts'
import { storyKinds } from '../../stories/parts.ts'
import type { Listed } from '../queries/pages.ts'
import { Page, type Say } from './page-parts.tsx'
import { onDay } from './words.ts'

type Choice = { code: string; title: string }
/** Regions to choose from, by the regency they lie in. */
export type RegionChoices = { title: string; code: string; below: Choice[] }[]

export type ListView = {
  say: Say
  origin: string
  asked: { region?: string | undefined; kind?: StoryKind | undefined; search: string; page: number }
  regions: RegionChoices
  stories: (Listed & { place: string })[]
  total: number
  pages: number
}

const addressOf = ({ region, kind, search }: ListView['asked'], page: number) => {
  const query = new URLSearchParams({
    ...(region && { wilayah: region }),
    ...(kind && { jenis: kind }),
    ...(search && { cari: search }),
    ...(page > 1 && { halaman: `${page}` }),
  })
  return query.size > 0 ? `/cerita?${query}` : '/cerita'
}

const Search = ({ say, asked, regions }: ListView) => (
  <search>
    <form class="find" action="/cerita" method="get">
      <label>
        {say('page-search')}
        <input type="search" name="cari" value={asked.search} maxlength={80} />
      </label>
      <label>
        {say('page-region')}
        <select name="wilayah">
          <option value="">{say('page-everywhere')}</option>
          {regions.map(({ title, code, below }) => (
            <optgroup label={title}>
              <option value={code} selected={asked.region === code}>
                {say('page-whole', { region: title })}
              </option>
              {below.map(one => (
                <option value={one.code} selected={asked.region === one.code}>
                  {one.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {say('page-kind')}
        <select name="jenis">
          <option value="">{say('page-all-kinds')}</option>
          {storyKinds.map(kind => (
            <option value={kind} selected={asked.kind === kind}>
              {say(`publication-kind-${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say('page-find')}</button>
    </form>
  </search>
)

const Card = ({ say, story, first }: { say: Say; story: ListView['stories'][number]; first: boolean }) => (
  <li>
    <div class="card">
      {story.cover ? (
        <img
          src={`/cerita/foto/${story.cover}-kecil.jpg`}
          alt={story.coverAlt || say('page-photo-of', { title: story.title })}
          width="640"
          height="427"
          loading={first ? 'eager' : 'lazy'}
        />
      ) : (
        <div class="none" />
      )}
      <div class="words">
        <p class="kind">{say(`publication-kind-${story.kind}`)}</p>
        <h2>
          <a href={`/cerita/${story.slug}`}>{story.title}</a>
        </h2>
        <p>{story.lead}</p>
        <p class="facts">
          {story.place}
          {story.publishedAt && (
            <>
              <br />
              <time datetime={story.publishedAt.toISOString()}>{onDay(story.publishedAt, story.zone)}</time>
            </>
          )}
        </p>
      </div>
    </div>
  </li>
)

const Pages = ({ say, asked, pages }: ListView) => (
  <nav class="pages" aria-label={say('page-paging')}>
    {asked.page > 1 ? (
      <a href={addressOf(asked, asked.page - 1)} rel="prev">
        {say('page-newer')}
      </a>
    ) : (
      <span />
    )}
    <span>{say('page-number', { page: String(asked.page), pages: String(pages) })}</span>
    {asked.page < pages ? (
      <a href={addressOf(asked, asked.page + 1)} rel="next">
        {say('page-older')}
      </a>
    ) : (
      <span />
    )}
  </nav>
)

/** All stories that are out, by region, kind and words. */
export const ListPage = (view: ListView) => {
  const { say, origin, asked, stories, total, pages } = view
  const searched = asked.search !== '' || asked.region !== undefined || asked.kind !== undefined
  const head = {
    title: say('page-title'),
    description: say('page-intro'),
    url: `${origin}${addressOf(asked, asked.page)}`,
    origin,
    type: 'website' as const,
    hidden: asked.search !== '',
  }
  return (
    <Page head={head} say={say}>
      <h1>{say('page-title')}</h1>
      <p class="intro">{say('page-intro')}</p>
      <Search {...view} />
      <p class="count" role="status">
        {total === 0
          ? say(searched ? 'page-nothing-found' : 'page-nothing-yet')
          : say('page-count', { count: String(total) })}
      </p>
      <ul class="cards">
        {stories.map((story, at) => (
          <Card say={say} story={story} first={at < 3} />
        ))}
      </ul>
      {pages > 1 && <Pages {...view} />}
    </Page>
  )
}
