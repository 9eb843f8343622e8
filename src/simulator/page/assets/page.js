const { person, chat, since } = document.body.dataset
const sayings = document.getElementById('sayings').dataset
const byId = id => document.getElementById(id)
const scroller = document.querySelector('.scroll')

/* The parts of the page: fetched as HTML, put in where they differ. */

/** The element each part is put into: what is not there is not asked for. */
const PLACES = {
  tour: 'tour',
  elsewhere: 'elsewhere',
  people: 'people',
  list: 'list',
  head: 'head',
  messages: 'messages',
  below: 'write',
  menu: 'commands',
}
const ALL = Object.keys(PLACES)
const shown = new Map()
const remember = root => {
  for (const element of root.querySelectorAll('[id]')) shown.set(element.id, element.outerHTML)
}

/** What had the focus has it again, or what stands in its place. */
const refocus = (old, fresh) => {
  const active = old.contains(document.activeElement) ? document.activeElement : undefined
  old.replaceWith(fresh)
  if (!active) return
  if (active.dataset.at)
    (fresh.querySelector(`[data-at="${active.dataset.at}"]`) ?? fresh.querySelector('.key'))?.focus()
  else if (active.name) fresh.querySelector(`[name="${active.name}"]`)?.focus()
}

const putIn = (old, fresh) => {
  const html = fresh.outerHTML
  if (shown.get(fresh.id) === html) return
  shown.set(fresh.id, html)
  refocus(old, fresh)
}

const patchItems = (list, fresh) => {
  const wanted = [...fresh.children]
  const ids = new Set(wanted.map(item => item.id))
  for (const item of [...list.children]) if (!ids.has(item.id)) item.remove()
  wanted.forEach((item, index) => {
    const known = byId(item.id)
    if (!known) list.insertBefore(item, list.children[index] ?? null)
    else {
      if (list.children[index] !== known) list.insertBefore(known, list.children[index] ?? null)
      putIn(known, item)
    }
    if (!known) shown.set(item.id, item.outerHTML)
  })
}

const patch = html => {
  const template = document.createElement('template')
  template.innerHTML = html
  for (const fresh of [...template.content.children]) {
    const old = byId(fresh.id)
    if (!old || old.matches(':popover-open')) continue
    if ('items' in fresh.dataset) patchItems(old, fresh)
    else if (fresh.dataset.state === undefined || fresh.dataset.state !== old.dataset.state) {
      putIn(old, fresh)
      if (fresh.id === 'write') openComposer()
    }
  }
}

const wanted = new Set()
let fetching = false

const refresh = async parts => {
  for (const part of parts) if (byId(PLACES[part])) wanted.add(part)
  if (fetching) return
  fetching = true
  try {
    while (wanted.size > 0) {
      const query = new URLSearchParams(location.search)
      query.set('parts', [...wanted].join())
      if (!document.hidden) query.set('seen', '1')
      wanted.clear()
      const answer = await fetch(`/page/live?${query}`)
      if (answer.ok) patch(await answer.text())
    }
  } finally {
    fetching = false
  }
}

/* Notices. */

const toast = (text, url) => {
  const box = document.createElement('div')
  box.className = 'toast'
  box.textContent = text
  if (url) {
    const link = Object.assign(document.createElement('a'), { href: url, target: '_blank', rel: 'noopener noreferrer' })
    link.textContent = url
    box.append(' ', link)
  }
  byId('toasts').append(box)
  setTimeout(() => box.remove(), 6000)
}

const showNotice = ({ text, alert, url, start }) => {
  if (start !== undefined) return pressStart(start)
  if (!alert) return toast(text, url)
  byId('alert').querySelector('p').textContent = text
  byId('alert').showModal()
}

/* The live line. */

const here = ['messages', 'below', 'head', 'list']
const partsFor = {
  message: here,
  edit: here,
  delete: here,
  reaction: ['messages'],
  chat: ['list', 'head', 'below', 'people'],
  menu: ['menu'],
  elsewhere: ['elsewhere', 'people'],
}

let typingEnds
const showTyping = () => {
  const line = document.querySelector('#head .subtitle')
  if (!line) return
  line.textContent = sayings.typing
  shown.delete('head')
  clearTimeout(typingEnds)
  typingEnds = setTimeout(() => refresh(['head']), 5000)
}

const onChange = change => {
  if (change.notice) showNotice(change.notice)
  const isHere = change.chat === undefined || String(change.chat) === chat
  if (change.kind === 'typing' && isHere) showTyping()
  refresh(isHere || change.kind === 'chat' ? (partsFor[change.kind] ?? []) : ['list'])
}

const listen = () => {
  const line = new EventSource(`/events?${new URLSearchParams({ person: person ?? '', since })}`)
  let wasLost = false
  line.addEventListener('change', event => onChange(JSON.parse(event.data)))
  line.addEventListener('reset', () => refresh(ALL))
  line.addEventListener('tour', () => refresh(['tour']))
  line.addEventListener('clock', event => setClock(JSON.parse(event.data)))
  line.onopen = () => {
    if (wasLost) refresh(ALL)
    wasLost = false
  }
  line.onerror = () => {
    if (!wasLost) toast(sayings.offline)
    wasLost = true
    if (line.readyState === EventSource.CLOSED) setTimeout(listen, 3000)
  }
  addEventListener('pagehide', () => line.close())
}

/* The clock. */

const clock = document.querySelector('.clock')
let ahead = Number(clock.dataset.at) - Date.now()
let wasMoving = false

const formatted = (time, fields) => {
  const locale = clock.dataset.language === 'en' ? 'en-GB' : 'id-ID'
  return new Intl.DateTimeFormat(locale, { timeZone: clock.dataset.zone, ...fields }).format(time)
}

const HOUR = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' }

const setText = (element, text) => {
  if (element.textContent !== text) element.textContent = text
}

const tick = () => {
  const now = Date.now() + ahead
  const zone = clock.querySelector('b').lastChild.textContent
  setText(clock.querySelector('.now-hour'), formatted(now, HOUR))
  setText(clock.querySelector('.now-day'), formatted(now, SHORT_DAY))
  const day = formatted(now, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  setText(document.querySelector('.now-long'), `${day}, ${formatted(now, HOUR)}${zone}`)
}

const setClock = ({ at, moving, to, done, failure }) => {
  ahead = at - Date.now()
  tick()
  for (const button of document.querySelectorAll('[data-step]')) button.disabled = moving
  const walking = byId('walking')
  walking.hidden = !moving
  if (moving) {
    const goal = `${formatted(to, SHORT_DAY)}, ${formatted(to, HOUR)}`
    setText(walking.querySelector('.walking-line'), clock.dataset.moving.replace('{to}', goal))
    walking.querySelector('progress').value = done
  }
  if (wasMoving && !moving) refresh(ALL)
  if (wasMoving && failure) toast(`${clock.dataset.failed}: ${failure}`)
  wasMoving = moving
}

/* Forms: sent without leaving the page. */

const post = async (form, data, submitter) => {
  if (submitter?.ariaBusy === 'true') return false
  submitter?.setAttribute('aria-busy', 'true')
  try {
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: data, headers: { 'x-live': '1' } })
    if (!answer.ok) throw new Error((await answer.text()) || sayings.refused)
    const go = answer.headers.get('x-go')
    if (go && new URL(go, location.href).href !== location.href) location.assign(go)
    else await refresh(ALL)
    return true
  } catch (error) {
    toast(error instanceof TypeError ? sayings.offline : error.message)
    return false
  } finally {
    submitter?.removeAttribute('aria-busy')
  }
}

const pressStart = payload => {
  const data = new FormData(byId('start-form'))
  data.set('payload', payload)
  return post(byId('start-form'), data)
}

document.addEventListener('submit', async event => {
  const form = event.target
  if (form.id === 'compose') {
    event.preventDefault()
    return void sendMessage()
  }
  if (!('live' in form.dataset)) return
  event.preventDefault()
  const done = await post(form, new FormData(form, event.submitter), event.submitter)
  const dialog = form.closest('dialog')
  if (done && dialog?.open) await fillDialog(dialog.dataset.source)
})

/* Dialogs and menus. */

const fillDialog = async source => {
  const answer = await fetch(source)
  if (!answer.ok) return false
  byId('dialog').dataset.source = source
  byId('dialog').innerHTML = await answer.text()
  return true
}

/** Beside what opened it, on the side where there is room. */
const place = (menu, anchor) => {
  const box = anchor.getBoundingClientRect()
  const isLow = box.top > innerHeight / 2
  const isLeft = box.left < innerWidth / 2
  const at = size => `${Math.max(8, size)}px`
  menu.style.inset = 'auto'
  if (isLow) menu.style.bottom = at(innerHeight - box.top + 6)
  else menu.style.top = at(box.bottom + 6)
  if (isLeft) menu.style.left = at(box.left)
  else menu.style.right = innerWidth < 480 ? '8px' : at(innerWidth - box.right)
}

const openMessageMenu = button => {
  const menu = byId('message-menu')
  const { message, own, text, deletable } = button.dataset
  menu.querySelector('[data-act=edit]').hidden = own === undefined || !text
  menu.querySelector('[data-act=delete]').hidden = deletable === undefined
  menu.querySelector('[data-act=reply]').hidden = !byId('compose')
  menu.querySelector('[data-act=delete]').value = message
  menu.opener = button
  place(menu, button)
  menu.showPopover()
  menu.querySelector('button:not([hidden])')?.focus()
}

const onMessageAct = act => {
  const { message, name, text } = byId('message-menu').opener.dataset
  if (act === 'reply') setReply(message, sayings.reply.replace('{name}', name))
  if (act === 'edit') setEdit(message, text)
}

const copy = async text => {
  await navigator.clipboard?.writeText(text)
  toast(sayings.copied)
}

document.addEventListener('click', async event => {
  const target = event.target.closest('button, a, label')
  if (!target) return
  const { dialog, sample, act, drop } = target.dataset
  const menu = target.popoverTargetElement
  if (menu) place(menu, target)
  else if (dialog) {
    event.preventDefault()
    if (await fillDialog(dialog)) byId('dialog').showModal()
  } else if (target.matches('.more')) openMessageMenu(target)
  else if (target.dataset.copy !== undefined) copy(target.dataset.copy)
  else if (sample) attachSample(sample)
  else if (act) onMessageAct(act)
  else if (drop) dropped(drop)
  else if (target.id === 'newest') toBottom()
  if (!menu && !target.matches('label')) target.closest('[popover]')?.hidePopover()
})

document.addEventListener('click', event => {
  if (event.target.matches('dialog')) event.target.close()
})

/* Writing. */

const AT_ONCE = ['sticker', 'voice', 'location']
let attached = []
const field = () => byId('compose')?.elements
const draftKey = `draft ${location.search}`

const showLine = (name, text) => {
  const line = document.querySelector(`[data-${name}-line]`)
  line.hidden = !text
  line.querySelector('.attached-line').textContent = text
}

const setReply = (id, line) => {
  Object.assign(field().reply, { value: id })
  field().edit.value = ''
  showLine('reply', line)
  field().text.focus()
}

const setEdit = (id, text) => {
  setReply('', sayings.edit)
  field().edit.value = id
  field().text.value = text
  field().text.focus()
}

const showFiles = () =>
  showLine(
    'files',
    attached.map(one => one.file?.name ?? (one.kind === 'photo' ? sayings.photo : sayings.document)).join(', '),
  )

const dropped = what => {
  if (what === 'files') attached = []
  else {
    if (field().edit.value) field().text.value = ''
    field().reply.value = ''
    field().edit.value = ''
    showLine('reply', '')
  }
  showFiles()
  field().text.focus()
}

const attachSample = kind => {
  if (AT_ONCE.includes(kind)) return sendMessage(kind)
  attached.push({ kind })
  showFiles()
  field().text.focus()
}

const onFiles = input => {
  for (const file of input.files) attached.push({ kind: input.dataset.files, file })
  input.value = ''
  byId('attach').hidePopover()
  showFiles()
  field().text.focus()
}

const messageData = atOnce => {
  const data = new FormData(byId('compose'))
  data.delete('photo')
  data.delete('document')
  if (atOnce) data.set('text', '')
  for (const { kind, file } of atOnce ? [{ kind: atOnce }] : attached) {
    if (file) data.append(kind, file)
    else data.append('sample', kind)
  }
  return data
}

const clearField = () => {
  attached = []
  sessionStorage.removeItem(draftKey)
  dropped('reply')
  field().text.value = ''
}

/** What could not be sent stands in the field again. */
const restore = (text, files) => {
  attached = files
  sessionStorage.setItem(draftKey, text)
  if (field()) field().text.value = text
  showFiles()
}

const sendMessage = async atOnce => {
  const [text, files] = [field().text.value, attached]
  if (!atOnce && !text.trim() && files.length === 0) return
  const data = messageData(atOnce)
  if (!atOnce) clearField()
  stick = true
  const sent = await post(byId('compose'), data, document.querySelector('.send'))
  if (!sent && !atOnce) restore(text, files)
  toBottom()
}

const editLast = () => {
  const last = [...document.querySelectorAll('.more[data-own]')].at(-1)
  if (last?.dataset.text) setEdit(last.dataset.message, last.dataset.text)
}

document.addEventListener('keydown', event => {
  if (!event.target.matches('.compose textarea')) return
  const { key, shiftKey, isComposing } = event
  if (key === 'Enter' && !shiftKey && !isComposing) {
    event.preventDefault()
    sendMessage()
  }
  if (key === 'Escape') dropped('reply')
  if (key === 'ArrowUp' && event.target.value === '') editLast()
})

document.addEventListener('input', event => {
  if (event.target.matches('.compose textarea')) sessionStorage.setItem(draftKey, event.target.value)
})

document.addEventListener('change', event => {
  if (event.target.matches('input[data-files]')) onFiles(event.target)
})

const openComposer = () => {
  const form = byId('compose')
  if (!form) return
  showFiles()
  form.elements.text.value ||= sessionStorage.getItem(draftKey) ?? ''
  if (form.dataset.asked) showLine('reply', sayings.reply.replace('{name}', form.dataset.asked))
  if (matchMedia('(min-width: 48rem)').matches && document.activeElement === document.body) form.elements.text.focus()
}

/* Staying at the newest message. */

let stick = !location.hash
const toBottom = () => {
  if (scroller) scroller.scrollTop = scroller.scrollHeight
}

const watchScroll = () => {
  const newest = byId('newest')
  scroller.addEventListener('scroll', () => {
    stick = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 60
    newest.hidden = stick
  })
  const observer = new ResizeObserver(() => stick && toBottom())
  observer.observe(scroller)
  observer.observe(byId('messages'))
  if (!location.hash) toBottom()
}

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) refresh(['messages', 'list'])
})

remember(document)
openComposer()
if (scroller) watchScroll()
setInterval(tick, 5000)
listen()
