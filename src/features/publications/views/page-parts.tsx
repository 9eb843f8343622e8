import type { Child } from 'hono/jsx'
import type { Facts } from '../../../base/translate.ts'
import { stylesheetPath } from './page-style.ts'

export type Say = (id: string, facts?: Facts) => string

/** What a page says about itself to browsers, search engines and those who pass its address on. */
export type Head = {
  title: string
  description: string
  /** Absolute address of this very page, whatever stood behind its `?`. */
  url: string
  origin: string
  type: 'website' | 'article'
  image?: { url: string; width: number; height: number; alt: string } | undefined
  published?: string | undefined
  modified?: string | undefined
  /** Structured data, as schema.org has it. */
  data?: Record<string, unknown>
  /** Pages that are not there, or that are lists of what was searched, stay out of search engines. */
  hidden?: boolean
}

/** JSON inside of HTML: no tag may begin in it. */
const safeJson = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

const Social = ({ head }: { head: Head }) => (
  <>
    <meta property="og:type" content={head.type} />
    <meta property="og:locale" content="id_ID" />
    <meta property="og:title" content={head.title} />
    <meta property="og:description" content={head.description} />
    <meta property="og:url" content={head.url} />
    {head.published && <meta property="article:published_time" content={head.published} />}
    {head.modified && <meta property="article:modified_time" content={head.modified} />}
    {head.image && (
      <>
        <meta property="og:image" content={head.image.url} />
        <meta property="og:image:width" content={`${head.image.width}`} />
        <meta property="og:image:height" content={`${head.image.height}`} />
        <meta property="og:image:alt" content={head.image.alt} />
      </>
    )}
    <meta name="twitter:card" content={head.image ? 'summary_large_image' : 'summary'} />
  </>
)

/** The frame of every page. */
export const Page = ({ head, say, children }: { head: Head; say: Say; children: Child }) => (
  <html lang="id">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${head.title} – ${say('page-name')}`}</title>
      <meta name="description" content={head.description} />
      {head.hidden ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={head.url} />}
      <link rel="icon" href="/cerita/ikon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={stylesheetPath} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={say('page-name')}
        href={`${head.origin}/cerita/atom.xml`}
      />
      <Social head={head} />
      {head.data && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safeJson(head.data) }} />}
    </head>
    <body>
      <a class="skip" href="#isi">
        {say('page-skip')}
      </a>
      <header class="bar">
        <div class="wide">
          <a class="brand" href="/cerita">
            {say('page-name')}
          </a>
        </div>
      </header>
      <main id="isi" class="wide">
        {children}
      </main>
      <footer class="foot">
        <div class="wide">
          <p>{say('page-foot')}</p>
          <a href="/cerita/atom.xml">{say('page-feed')}</a>
        </div>
      </footer>
    </body>
  </html>
)

/** A page for what is not there: never was, or is no longer. */
export const MissingPage = ({ say, origin, gone }: { say: Say; origin: string; gone: boolean }) => {
  const title = say(gone ? 'page-gone-title' : 'page-missing-title')
  const text = say(gone ? 'page-gone-text' : 'page-missing-text')
  return (
    <Page head={{ title, description: text, url: `${origin}/cerita`, origin, type: 'website', hidden: true }} say={say}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a class="back" href="/cerita">
          {say('page-back')}
        </a>
      </p>
    </Page>
  )
}
