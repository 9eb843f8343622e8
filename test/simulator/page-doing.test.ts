import { expect, test } from 'vitest'
import { at, listOf, openPage, where } from './page-world.ts'

test('a press waits for the answer of the bot', async () => {
  const { post, api, sri } = openPage()
  sri.starts()
  const reply_markup = { inline_keyboard: [[{ text: 'Kirim', callback_data: 'send:12' }]] }
  const sent = await api.sendMessage(sri.id, 'Kirim?', { reply_markup })
  await api.getUpdates({ offset: 0 }).then(([one]) => api.getUpdates({ offset: (one?.update_id ?? 0) + 1 }))

  const pressing = post('/page/press', { ...where(sri), press: `${sent.message_id}:send:12` })
  const [update] = await api.getUpdates({ timeout: 10 })
  expect(update?.callback_query).toMatchObject({ data: 'send:12', from: { id: sri.id } })
  await api.answerCallbackQuery(update?.callback_query?.id ?? '', { text: 'Tercatat.' })
  expect((await pressing).status).toBe(204)
  expect(sri.notices()).toMatchObject([{ text: 'Tercatat.' }])
})

test('deep links start the bot: by a button, and pasted from elsewhere', async () => {
  const { post, get, sri, ani } = openPage()
  expect(await get(at(ani, ani))).toContain('Percakapan dengan Pilar belum dimulai.')
  const pressed = await post('/page/start', { ...where(sri), payload: 'undangan_1' })
  expect(pressed.headers.get('x-go')).toBe(at(sri, sri))
  await post('/page/link', { ...where(ani), link: 't.me/pilarbot?start=undangan_2' })
  expect([sri.last().text, ani.last().text]).toEqual(['/start undangan_1', '/start undangan_2'])
  const wrong = await post('/page/link', { ...where(ani), link: 'https://t.me/lain?start=x' })
  expect([wrong.status, await wrong.text()]).toEqual([422, 'Tidak dapat dilakukan: Itu bukan tautan bot ini.'])
})

test('the keyboard and the commands are those the person would see', async () => {
  const { get, post, api, sri, group } = openPage()
  sri.starts()
  const commands = [{ command: 'lapor', description: 'Lapor kegiatan' }]
  await api.setMyCommands(commands, { scope: { type: 'all_group_chats' } })
  const keyboard = [[{ text: 'Kirim nomor', request_contact: true }, { text: 'Batal' }]]
  await api.sendMessage(sri.id, 'Nomor?', { reply_markup: { keyboard, input_field_placeholder: 'Nomor telepon' } })
  const html = await get(at(sri, sri))
  expect(html).toMatch(/name="key" value="Kirim nomor"/)
  expect(html).toContain('placeholder="Nomor telepon"')
  expect(html).toContain('Bot belum menyediakan perintah di sini.')
  expect(await get(at(sri, group))).toMatch(/value="\/lapor@PilarBot"[\s\S]*Lapor kegiatan/)
  await post('/page/say', { ...where(sri), key: 'Batal' })
  expect(sri.last().text).toBe('Batal')
  await post('/page/say', { ...where(sri), key: 'Kirim nomor' })
  expect(sri.last().media?.kind).toBe('contact')
})

test('a question that wants a reply gets one', async () => {
  const { get, api, sri } = openPage()
  sri.starts()
  const asked = await api.sendMessage(sri.id, 'Berapa yang hadir?', { reply_markup: { force_reply: true } })
  expect(await get(at(sri, sri))).toContain(`name="reply" value="${asked.message_id}"`)
  sri.says('26')
  expect(await get(at(sri, sri))).toContain('name="reply" value=""')
})

const png = (telegram: ReturnType<typeof openPage>['telegram']) => {
  const [bytes = new Uint8Array()] = telegram.engine.blobs.values()
  return new File([Uint8Array.from(bytes)], 'foto.png', { type: 'image/png' })
}

test('photos, albums, documents and the rest are sent and can be fetched', async () => {
  const { get, page, post, telegram, sri, group } = openPage()
  const to = where(sri, group)
  await post('/page/send', { ...to, text: 'Apel pagi', sample: 'photo' })
  expect(sri.last({ in: group })).toMatchObject({ text: 'Apel pagi', media: { kind: 'photo' } })
  await post('/page/send', { ...to, text: 'Penyaluran', photo: png(telegram), sample: ['photo', 'photo'] })
  const album = sri.screen({ in: group }).filter(one => one.album)
  expect(album.map(one => one.text)).toEqual(['Penyaluran', '', ''])
  const file = new File(['a;b'], "Daftar hadir 'Melati'.csv")
  await post('/page/send', { ...to, text: 'Daftar', document: file })
  expect(sri.last({ in: group })).toMatchObject({ text: 'Daftar', media: { name: "Daftar hadir 'Melati'.csv" } })
  for (const kind of ['sticker', 'voice', 'location']) await post('/page/send', { ...to, text: '', sample: kind })
  expect(
    sri
      .screen({ in: group })
      .slice(-3)
      .map(one => one.media?.kind),
  ).toEqual(['sticker', 'voice', 'location'])

  const html = await get(at(sri, group))
  expect(html).toContain('class="album of-3"')
  const photo = await page.request(/src="(\/files\/photo[^"]+)"/.exec(html)?.[1] ?? '')
  expect(photo.headers.get('content-type')).toBe('image/png')
  const document = await page.request(/href="(\/files\/document[^"]+)"/.exec(html)?.[1] ?? '')
  expect(document.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''Daftar%20hadir%20%27Melati%27.csv",
  )
  expect(await document.text()).toBe('a;b')
})

test('what is no picture is refused in a sentence', async () => {
  const { post, sri, group } = openPage()
  const answer = await post('/page/send', { ...where(sri, group), text: '', photo: new File(['x'], 'x.jpg') })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toMatch(/^Tidak dapat dilakukan: /)
})

test('one replies, edits and deletes', async () => {
  const { post, get, sri, budi, group } = openPage()
  const to = where(sri, group)
  const said = budi.says('Mohon laporan', { in: group })
  await post('/page/send', { ...to, text: 'Siap', reply: `${said.message_id}` })
  const mine = sri.last({ in: group })
  expect(mine.replyTo?.text).toBe('Mohon laporan')
  await post('/page/send', { ...to, text: 'Siap, Pak', edit: `${mine.id}` })
  expect(sri.last({ in: group })).toMatchObject({ id: mine.id, text: 'Siap, Pak', edited: true })
  expect((await post('/page/delete', { ...to, message: `${said.message_id}` })).status).toBe(422)
  await post('/page/delete', { ...to, message: `${mine.id}` })
  expect(sri.screen({ in: group }).map(one => one.text)).toEqual(['Mohon laporan'])
  expect(await get(at(sri, group))).not.toContain('Siap')
})

test('blocking closes the private chat, unblocking opens it', async () => {
  const { post, get, telegram, sri } = openPage()
  sri.starts()
  await post('/page/block', where(sri))
  expect(await get(at(sri, sri))).toMatch(/Pilar diblokir\.[\s\S]*Buka blokir/)
  await post('/page/unblock', where(sri))
  expect(await get(at(sri, sri))).toContain('id="compose"')
  const kinds = telegram.takeUpdates().map(update => update.my_chat_member?.new_chat_member.status)
  expect(kinds).toEqual([undefined, 'kicked', 'member'])
})

test('a group is created, and the bot comes, rises, falls and goes', async () => {
  const { post, get, telegram, sri, budi, ani } = openPage()
  const created = await post('/page/new-group', {
    person: `${sri.id}`,
    title: 'Rakor',
    kind: 'forum',
    member: [`${budi.id}`],
    bot: 'member',
  })
  const group = telegram.groups().find(one => one.title === 'Rakor') ?? { id: 0 }
  expect(created.headers.get('x-go')).toBe(at(sri, group))
  const act = (deed: string, fields = {}) => post(`/page/group/${deed}`, { ...where(sri, group), ...fields })
  for (const deed of ['promote-bot', 'demote-bot', 'remove-bot', 'add-bot']) await act(deed)
  const updates = telegram.takeUpdates().flatMap(update => update.my_chat_member?.new_chat_member.status ?? [])
  expect(updates).toEqual(['member', 'administrator', 'member', 'kicked', 'member'])

  await act('join', { who: `${ani.id}` })
  await act('topic', { title: 'Laporan' })
  expect(await get(at(ani, group))).toMatch(/3 anggota · bot anggota · mode privasi[\s\S]*class="tab"[^>]*>Laporan/)
  await act('privacy')
  expect(telegram.privacy).toBe(false)
  expect((await act('leave')).headers.get('x-go')).toBe(at(sri))
  expect(listOf(await get(at(sri)))).not.toContain('Rakor')
})

test('messages are written into the topic that is open', async () => {
  const { post, get, telegram, sri, budi } = openPage()
  const forum = telegram.group({ title: 'Rakor', members: [sri, budi], forum: true, botAdmin: false })
  const [reports, meetings] = [telegram.topic(forum, 'Laporan'), telegram.topic(forum, 'Rapat')]
  await post('/page/send', { ...where(sri, forum), topic: `${reports}`, text: 'P2K2 selesai' })
  expect(sri.last({ in: forum }).topic).toBe(reports)
  expect(await get(`${at(budi, forum)}&topic=${reports}`)).toMatch(/class="text">P2K2 selesai/)
  expect(await get(`${at(budi, forum)}&topic=${meetings}`)).not.toMatch(/class="text">P2K2 selesai/)
})

test('a new person joins the world', async () => {
  const { post, telegram } = openPage()
  const answer = await post('/page/person', { name: 'Dewi Kusuma', username: 'dewik', language: 'en' })
  const dewi = telegram.people().find(one => one.username === 'dewik')
  expect(dewi?.name).toBe('Dewi Kusuma')
  expect(answer.headers.get('x-go')).toBe(`/?person=${dewi?.id}`)
})

test('an option of a poll takes a vote, and takes it back when it is pressed again', async () => {
  const { get, post, api, sri, group } = openPage()
  const sent = await api.sendPoll(group.id, 'Hadir rakor?', [{ text: 'Hadir' }, { text: 'Berhalangan' }], {
    is_anonymous: false,
  })
  const vote = { ...where(sri, group), vote: `${sent.poll.id}:1` }
  await post('/page/vote', vote)
  expect(await get(at(sri, group))).toMatch(/aria-pressed="true"[\s\S]*Berhalangan[\s\S]*1 · 100%/)
  await post('/page/vote', vote)
  expect(await get(at(sri, group))).toMatch(/Berhalangan[\s\S]*0 · 0%/)
  expect((await post('/page/vote', { ...where(sri, group), vote: '1:1' })).status).toBe(422)
})
