import type { PublicStory } from '../../stories/rules/public.ts'
import { sinceText } from '../../stories/rules/since.ts'
import type { KnownPhoto } from '../queries/publications.ts'
import { leadOf } from '../rules/listing.ts'
import type { Publication } from '../table.ts'
import { type Head, Page, type Say } from './page-parts.tsx'
import { onDay } from './words.ts'

export type StoryView = {
  say: Say
  origin: string
  story: PublicStory
  publication: Publication
  place: string
  photos: readonly KnownPhoto[]
}

type Shown = { address: string; width: number; height: number; caption: string }

const shownOf = ({ story, photos }: StoryView): Shown[] =>
  story.photos.flatMap(({ id, caption }) => {
    const drawn = photos.find(({ photoId, fileId }) => photoId === id && fileId !== null)
    return drawn?.address ? [{ address: drawn.address, width: drawn.width, height: drawn.height, caption }] : []
  })

/** When the public was last given other words, if ever. */
const updatedOf = ({ publication, story }: StoryView): Date | null => {
  const { publishedAt, updatedAt } = publication
  const revised = story.revisedAt && publishedAt && story.revisedAt > publishedAt ? story.revisedAt : null
  return updatedAt ?? revised
}

function headOf(view: StoryView, shown: readonly Shown[]): Head {
  const { say, origin, story, publication } = view
  const url = `${origin}/cerita/${story.slug}`
  const [first] = shown
  const image = first && {
    url: `${origin}/cerita/foto/${first.address}.jpg`,
    width: first.width,
    height: first.height,
    alt: first.caption || say('page-photo-of', { title: story.title }),
  }
  const published = publication.publishedAt?.toISOString()
  const modified = updatedOf(view)?.toISOString()
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: story.title,
    inLanguage: 'id',
    mainEntityOfPage: url,
    datePublished: published,
    dateModified: modified ?? published,
    author: { '@type': 'Person', name: story.author.name },
    publisher: { '@type': 'GovernmentOrganization', name: story.agency.officialName },
    contentLocation: { '@type': 'Place', name: view.place },
    ...(image && { image: [image.url] }),
  }
  const description = leadOf(story)
  return { title: story.title, description, url, origin, type: 'article', image, published, modified, data }
}

const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text
      .split(/\n+/)
      .filter(line => line.trim() !== '')
      .map(line => (
        <p>{line}</p>
      ))}
  </>
)

const Figure = ({ say, photo, first, title }: { say: Say; photo: Shown; first: boolean; title: string }) => (
  <figure>
    <img
      src={`/cerita/foto/${photo.address}.jpg`}
      srcset={`/cerita/foto/${photo.address}-kecil.jpg 640w, /cerita/foto/${photo.address}.jpg ${Math.max(photo.width, 641)}w`}
      sizes="(min-width: 46rem) 44rem, 100vw"
      width={`${photo.width}`}
      height={`${photo.height}`}
      alt={photo.caption || say('page-photo-of', { title })}
      loading={first ? 'eager' : 'lazy'}
    />
    {photo.caption && <figcaption>{photo.caption}</figcaption>}
  </figure>
)

const Numbers = ({ story }: { story: PublicStory }) => (
  <ul class="numbers">
    {story.metrics.map(({ what, before, after }) => (
      <li>
        <b>{before === null ? after : `${before} → ${after}`}</b>
        {what}
      </li>
    ))}
  </ul>
)

const Sections = ({ say, story }: StoryView) => (
  <>
    {story.sections.map(({ part, text }) => (
      <>
        {part !== 'body' && <h2>{say(`publication-part-${part}`)}</h2>}
        <Paragraphs text={text} />
        {part === 'result' && story.metrics.length > 0 && <Numbers story={story} />}
      </>
    ))}
    {!story.sections.some(({ part }) => part === 'result') && story.metrics.length > 0 && <Numbers story={story} />}
  </>
)

const Facts = (view: StoryView) => {
  const { say, story, publication, place } = view
  const updated = updatedOf(view)
  return (
    <>
      <p class="facts">
        {place}
        <br />
        {story.startedOn && (
          <>
            {say(story.kind === 'event_news' ? 'publication-event-day' : 'publication-since', {
              date: sinceText(story.startedOn, 'id'),
            })}
            <br />
          </>
        )}
        {say('publication-credit', { author: story.author.name, agency: story.agency.shortName })}
        <br />
        {publication.publishedAt && (
          <time datetime={publication.publishedAt.toISOString()}>
            {onDay(publication.publishedAt, story.agency.zone)}
          </time>
        )}
      </p>
      {updated && (
        <p class="note">
          <time datetime={updated.toISOString()}>
            {say('publication-updated', { date: onDay(updated, story.agency.zone) })}
          </time>
        </p>
      )}
    </>
  )
}

/** One story as everybody reads it. */
export const StoryPage = (view: StoryView) => {
  const { say, story } = view
  const shown = shownOf(view)
  const [first, ...others] = shown
  return (
    <Page head={headOf(view, shown)} say={say}>
      <article>
        <p class="kind">{say(`publication-kind-${story.kind}`)}</p>
        <h1>{story.title}</h1>
        {story.innovationName && story.innovationName !== story.title && <p class="intro">{story.innovationName}</p>}
        <Facts {...view} />
        {first && <Figure say={say} photo={first} first title={story.title} />}
        <Sections {...view} />
        {story.quote && (
          <blockquote>
            <p>{`“${story.quote.text.replace(/^["“]|["”]$/g, '')}”`}</p>
            {story.quote.speaker && <footer>{`– ${story.quote.speaker}`}</footer>}
          </blockquote>
        )}
        {others.map(photo => (
          <Figure say={say} photo={photo} first={false} title={story.title} />
        ))}
        <p class="after">
          <a class="back" href="/cerita">
            {say('page-back')}
          </a>
        </p>
      </article>
    </Page>
  )
}
