import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { getCookie, setCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { html } from 'hono/html'
import { secureHeaders } from 'hono/secure-headers'
import { readAssets } from './assets.ts'
import { type ChatDeed, chatDeeds, type Deed, deeds, type Outcome } from './deeds.ts'
import { streamEvents } from './events.ts'
import { createFeed } from './feed.ts'
import { serveFile } from './files.ts'
import { type Form, readForm } from './form.ts'
import { createGroup, createPerson, doInGroup } from './group-deeds.ts'
import type { PageHost } from './host.ts'
import { createMarks } from './marks.ts'
import { createMoving } from './moving.ts'
import { Parts } from './parts.tsx'
import { send } from './sending.ts'
import {
  type Asked,
  type ChatView,
  linkTo,
  type MyView,
  type Page,
  readView,
  type View,
  withDescriptions,
} from './view.ts'
import { AboutDialog, NewGroupDialog, PeopleDialog } from './views/dialogs.tsx'
import { Shell } from './views/shell.tsx'
import { isStep, stepFrom } from './when.ts'
import type { Language } from './words.ts'

const OWN_PATHS = ['/', '/page/*', '/files/*', '/events']

const protect = (app: Hono) => {
  const headers = secureHeaders({
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  })
  for (const path of OWN_PATHS) app.use(path, headers, csrf())
  for (const path of ['/', '/page/*']) app.use(path, compress())
}

const languageOf = (c: Context): Language => (getCookie(c, 'language') === 'en' ? 'en' : 'id')

const lookAt = (page: Page, c: Context) => readView(page, languageOf(c), c.req.query() as Asked)

const isMine = (view: View): view is MyView => view.me !== undefined

const isInChat = (view: View): view is ChatView => isMine(view) && view.chat !== undefined

const whereItWas = ({ me, chat, topic }: View) => linkTo({ ...(me && { person: me.id }), chat: chat?.id, topic })

/** Scripts are told where to go, browsers without one are sent there. */
const answer = (c: Context, view: View, outcome: Outcome) => {
  if (!c.req.header('x-live')) return c.redirect(outcome?.go ?? whereItWas(view), 303)
  return c.body(null, 204, outcome && { 'x-go': outcome.go })
}

type Act = (view: View, form: Form, c: Context) => Outcome | Promise<Outcome>

/** A form: who and where is read from its fields; what cannot be done is told in a sentence. */
const onForm = (page: Page, act: Act) => async (c: Context) => {
  const form = await readForm(c)
  const field = (name: string) => form.text(name) || undefined
  const asked = { person: field('person'), chat: field('chat'), topic: field('topic'), count: field('count') }
  const view = readView(page, languageOf(c), asked)
  try {
    return answer(c, view, await act(view, form, c))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return c.text(`${view.words.refused}: ${reason}`, 422)
  }
}

const asPerson =
  (deed: Deed): Act =>
  (view, form) => {
    if (!isMine(view)) throw new Error(view.words.gone)
    return deed(view, form)
  }

const inChat =
  (deed: ChatDeed): Act =>
  async (view, form) => {
    if (!isInChat(view)) throw new Error(view.words.gone)
    await deed(view, form)
    return undefined
  }

const moveClock: Act = (view, form) => {
  const step = form.text('step')
  if (!isStep(step)) throw new Error(view.words.gone)
  const { moving, zone } = view.page
  if (!moving.start(stepFrom(view.now, step, zone))) throw new Error(view.words.movingAlready)
  return undefined
}

const switchLanguage: Act = (view, form, c) => {
  const to: Language = form.text('to') === 'en' ? 'en' : 'id'
  setCookie(c, 'language', to, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 31_536_000 })
  return { go: whereItWas(view) }
}

const addForms = (app: Hono, page: Page) => {
  for (const [name, deed] of Object.entries(deeds)) app.post(`/page/${name}`, onForm(page, asPerson(deed)))
  for (const [name, deed] of Object.entries(chatDeeds)) app.post(`/page/${name}`, onForm(page, inChat(deed)))
  app.post('/page/send', onForm(page, inChat(send)))
  app.post('/page/person', onForm(page, createPerson))
  app.post('/page/new-group', onForm(page, asPerson(createGroup)))
  app.post('/page/group/:deed', c =>
    onForm(
      page,
      asPerson((view, form) => doInGroup(c.req.param('deed'), view, form)),
    )(c),
  )
  app.post('/page/clock', onForm(page, moveClock))
  app.post('/page/language', onForm(page, switchLanguage))
}

const addPages = (app: Hono, page: Page) => {
  const { names, version, serve } = readAssets()
  for (const name of names) app.get(`/page/${name}`, () => serve(name))
  app.get('/', async c => {
    const view = await withDescriptions(lookAt(page, c))
    if (isInChat(view)) page.marks.see(view.me.id, view.chat)
    c.header('cache-control', 'no-store')
    return c.html(html`<!doctype html>${<Shell view={view} version={version} />}`)
  })
  app.get('/page/live', async c => {
    const names = (c.req.query('parts') ?? '').split(',')
    const look = lookAt(page, c)
    const view = names.includes('people') ? await withDescriptions(look) : look
    if (isInChat(view) && c.req.query('seen')) page.marks.see(view.me.id, view.chat)
    return c.html(<Parts view={view} names={names} />)
  })
}

const addDialogs = (app: Hono, page: Page) => {
  app.get('/page/people', async c => c.html(<PeopleDialog view={await withDescriptions(lookAt(page, c))} />))
  app.get('/page/new-group', c => {
    const view = lookAt(page, c)
    return isMine(view) ? c.html(<NewGroupDialog view={view} />) : c.notFound()
  })
  app.get('/page/about', c => {
    const view = lookAt(page, c)
    return isInChat(view) ? c.html(<AboutDialog view={view} />) : c.notFound()
  })
}

const addLive = (app: Hono, page: Page) => {
  const { engine } = page.host.telegram
  app.get('/events', c => {
    const { me } = lookAt(page, c)
    const since = Number(c.req.header('last-event-id') ?? c.req.query('since') ?? Number.NaN)
    return streamEvents(c, page, me?.id ?? 0, Number.isSafeInteger(since) ? since : page.feed.last())
  })
  app.get('/files/:id', c => serveFile(page.world, engine.blobs, c.req.param('id')) ?? c.notFound())
}

/**
 * The chat page: the simulator's world through the eyes of one person at a time.
 * It serves `/`, `/page/…`, `/files/…` and `/events`, and leaves all other paths alone.
 */
export const createPage = (host: PageHost): Hono => {
  const { world } = host.telegram.engine
  const page: Page = {
    host,
    world,
    marks: createMarks(world),
    feed: createFeed(host.telegram, host.signal),
    moving: createMoving(host),
    zone: host.zone ?? 'Asia/Jakarta',
  }
  const app = new Hono()
  protect(app)
  addPages(app, page)
  addDialogs(app, page)
  addForms(app, page)
  addLive(app, page)
  return app
}
