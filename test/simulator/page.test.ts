import { expect, test } from 'vitest'
import { at, listOf, ORIGIN, openPage, where } from './page-world.ts'

test('one chooses who to be: everybody with their role and what waits for them', async () => {
  const { get, api, sri, budi, group } = openPage()
  sri.says('Ijin lapor', { in: group })
  await api.sendMessage(group.id, 'Tercatat')

  const html = await get('/')
  expect(html).toMatch(/Anda menjadi siapa\?/)
  expect(html).toContain('Pendamping PKH, Semin')
  const row = (name: string) => html.split('<li id="person').find(part => part.includes(name))
  expect(row('Sri Wahyuni')).toContain('1 belum dibaca')
  expect(row('Budi Santoso')).toContain('2 belum dibaca')
  expect(row('Ani Lestari')).not.toContain('belum dibaca')
  expect(html).toContain(`href="${at(budi)}"`)
})

test('the list shows last line and unread count, and opening a chat reads it', async () => {
  const { get, sri, budi, group } = openPage()
  sri.says('Selamat pagi', { in: group })
  sri.says('Ijin lapor', { in: group })

  expect(listOf(await get(at(budi)))).toMatch(/Kapanewon Semin[\s\S]*Sri: [\s\S]*Ijin lapor[\s\S]*2 belum dibaca/)
  expect(listOf(await get(at(sri)))).not.toContain('belum dibaca')
  expect(await get(at(budi, group))).toContain('Selamat pagi')
  expect(listOf(await get(at(budi)))).not.toContain('belum dibaca')
})

test('messages that arrive while nobody looks stay unread, those one looks at do not', async () => {
  const { get, sri, budi, group } = openPage()
  sri.says('Selamat pagi', { in: group })
  const parts = `/page/live?person=${budi.id}&chat=${group.id}&parts=messages,list`
  expect(await get(parts)).toContain('1 belum dibaca')
  const seen = await get(`${parts}&seen=1`)
  expect(seen).toContain('Selamat pagi')
  expect(seen).not.toContain('belum dibaca')
})

test('a chat is only open to those who are in it', async () => {
  const { get, ani, group, sri } = openPage()
  sri.says('Rahasia kelompok', { in: group })
  expect(await get(at(ani, group))).not.toContain('Rahasia kelompok')
  expect(await get(at(ani, sri))).not.toContain('class="chat-head"')
})

test('what people write is shown as they wrote it, never as markup', async () => {
  const { get, telegram, sri, group } = openPage()
  const sly = telegram.person({ name: '<script>alert(1)</script>' })
  telegram.join(group, sly)
  sly.says('<img src=x onerror=alert(1)> & "kutip"', { in: group })
  const html = await get(at(sri, group))
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;kutip&quot;')
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('<img src=x')
})

test('formatting, commands, links and deep links of the bot', async () => {
  const { get, api, sri } = openPage()
  sri.starts()
  const text =
    '<b>Laporan <i>P2K2</i></b> /panduan <code>contoh</code>\nhttps://t.me/PilarBot?start=abc https://kemensos.go.id/x <a href="https://jogja.go.id/">Jogja</a>'
  await api.sendMessage(sri.id, text, { parse_mode: 'HTML' })
  const html = await get(at(sri, sri))
  expect(html).toContain('<b>Laporan <i>P2K2</i></b>')
  expect(html).toContain('<code>contoh</code>')
  expect(html).toMatch(/form="say-form" name="text" value="\/panduan"/)
  expect(html).toMatch(/form="start-form" name="payload" value="abc"/)
  expect(html).toMatch(/<a href="https:\/\/kemensos\.go\.id\/x" target="_blank" rel="noopener noreferrer">/)
  expect(html).toMatch(/<a href="https:\/\/jogja\.go\.id\/" target="_blank"/)
})

test('replies, edits, service lines and a new day are told', async () => {
  const { get, telegram, time, sri, budi, group } = openPage()
  const said = budi.says('Mohon laporan pekan ini', { in: group })
  time.business += 86_400_000
  const answer = sri.says('Siap', { in: group, replyTo: said })
  sri.edits(answer, 'Siap, Pak', { in: group })
  telegram.rename(group, 'Semin', budi)
  const html = await get(at(sri, group))
  expect(html).toMatch(/class="quote[^"]*" href="#m1"><b>Budi Santoso<\/b><span>Mohon laporan pekan ini/)
  expect(html).toMatch(/Siap, Pak[\s\S]*diedit/)
  expect(html).toContain('Budi Santoso mengganti nama grup menjadi “Semin”')
  expect(html).toContain('Sabtu, 21 November 2026')
  expect(html).toContain('Minggu, 22 November 2026')
})

test('the newest sixty messages are shown, and the way to the earlier ones', async () => {
  const { get, sri, group } = openPage()
  for (let n = 1; n <= 70; n += 1) sri.says(`Laporan nomor ${n}`, { in: group })
  const html = await get(at(sri, group))
  expect(html.match(/class="unit/g)).toHaveLength(60)
  const earlier = /id="earlier"[\s\S]*?href="([^"]+)"/.exec(html)?.[1] ?? ''
  expect(earlier).toContain('#m11')
  expect((await get(earlier.replaceAll('&amp;', '&'))).match(/class="unit/g)).toHaveLength(70)
})

test('the page speaks English on request, and the world does not', async () => {
  const { page, post, sri, telegram } = openPage()
  const answer = await post('/page/language', { person: `${sri.id}`, to: 'en' })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const html = await (await page.request(at(sri), { headers: { cookie } })).text()
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('Next Monday 07:00')
  expect(telegram.engine.world.people[sri.id]?.language_code).toBe('id')
})

test('without a script a form leads back to where one was', async () => {
  const { page, sri, group } = openPage()
  const body = new URLSearchParams({ ...where(sri, group), text: 'Selamat pagi' })
  const answer = await page.request('/page/send', { method: 'POST', body, headers: { origin: ORIGIN } })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(at(sri, group))
  expect(sri.last({ in: group }).text).toBe('Selamat pagi')
})

test('nothing inline may run, and other sites may not post', async () => {
  const { page, post, sri, group } = openPage()
  const answer = await page.request(at(sri, group))
  expect(answer.headers.get('content-security-policy')).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self'",
  )
  const html = await answer.text()
  expect(html).not.toMatch(/<script(?![^>]* src=)|\son[a-z]+="|\sstyle="/)
  const foreign = await post('/page/send', { ...where(sri, group), text: 'x' }, { origin: 'https://evil.example' })
  expect(foreign.status).toBe(403)
  expect(sri.screen({ in: group })).toEqual([])
})

test('the whole page with its style and script weighs less than 60 KB', async () => {
  const { get, api, sri, group } = openPage()
  for (let n = 0; n < 8; n += 1) await api.sendMessage(group.id, `Laporan nomor ${n}`)
  const parts = await Promise.all([get(at(sri, group)), get('/page/page.css'), get('/page/page.js')])
  for (const part of parts) expect(part.length).toBeGreaterThan(5000)
  expect(parts.join('').length).toBeLessThan(60 * 1024)
})

test('other paths belong to others', async () => {
  const { page } = openPage()
  for (const path of ['/health', '/bot7000000001:x/getMe', '/page/none', '/files/none'])
    expect((await page.request(path)).status).toBe(404)
})
