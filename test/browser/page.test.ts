import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { answering, hasBrowser, useBrowser, write } from './open.ts'

const isAtBottom = (page: Page) =>
  page.waitForFunction(() => {
    const scroll = document.querySelector('.scroll')
    return scroll && scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 4
  })

describe.runIf(hasBrowser)('the chat page in a browser', () => {
  const { start, open } = useBrowser()

  test('one chooses a person, opens a chat, writes, and the answer comes without a new page', async () => {
    const { address, group } = await start(answering)
    const { page, problems } = await open(address)
    await page.getByRole('link', { name: /Sri Wahyuni/ }).click()
    await page.getByRole('link', { name: /Kapanewon Semin/ }).click()
    expect(page.url()).toContain(`chat=${group.id}`)
    await page.evaluate(() => document.body.setAttribute('data-same', ''))

    await page.getByLabel('Tulis pesan').fill('Ijin lapor')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('P2K2 Melati')
    await page.keyboard.press('Enter')

    await page.locator('#messages').getByText('26 dari 30').waitFor()
    await page.locator('.mine .text', { hasText: /^Ijin lapor\nP2K2 Melati/ }).waitFor()
    expect(await page.getByLabel('Tulis pesan').inputValue()).toBe('')
    expect(await page.locator('body[data-same]').count()).toBe(1)
    await isAtBottom(page)
    expect(problems).toEqual([])
  })

  test('a pressed button shows that it waits, then the notice and the changed message come', async () => {
    const gate = deferred()
    const { address, sri, group } = await start(bot => {
      bot.on('callback_query', async (_, next) => {
        await gate.promise
        await next()
      })
      answering(bot)
    })
    sri.says('Ijin lapor', { in: group })
    const { page } = await open(`${address}/?person=${sri.id}&chat=${group.id}`)
    await page.locator('.key', { hasText: 'Kirim' }).click()
    await page.locator('.key[aria-busy="true"]').waitFor()
    gate.resolve()
    await page.getByText('Laporan terkirim.').waitFor()
    await page.locator('#messages').getByText('nomor 12').waitFor()
    expect(await page.locator('.keys').count()).toBe(0)
  })

  test('an alert is a dialog that is closed by its button', async () => {
    const { address, sri, group } = await start(answering)
    sri.says('Ijin lapor', { in: group })
    const { page } = await open(`${address}/?person=${sri.id}&chat=${group.id}`)
    await page.locator('.key', { hasText: 'Batalkan' }).click()
    await page.getByRole('dialog').getByText('Laporan dibatalkan.').waitFor()
    await page.getByRole('button', { name: 'Oke' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  test('a text that could not be sent stands in the field again', async () => {
    const { address, sri, group } = await start(() => {})
    const { page } = await open(`${address}/?person=${sri.id}&chat=${group.id}`)
    await page.route('**/page/send', route => route.abort())
    await write(page, 'Ijin lapor')
    await page.getByText('Sambungan terputus').waitFor()
    expect(await page.getByLabel('Tulis pesan').inputValue()).toBe('Ijin lapor')
    await page.unroute('**/page/send')
    await page.getByLabel('Kirim').click()
    await page.locator('#messages').getByText('Ijin lapor').waitFor()
    expect(await page.getByLabel('Tulis pesan').inputValue()).toBe('')
  })

  test('an asked reply is prepared, and once given the field is empty', async () => {
    const { address, sri, api } = await start(() => {})
    sri.starts()
    const { page } = await open(`${address}/?person=${sri.id}&chat=${sri.id}`)
    await page.getByLabel('Tulis pesan').fill('26')
    const asked = await api.sendMessage(sri.id, 'Berapa?', { reply_markup: { force_reply: true } })
    await page.getByText('Balas Pilar').waitFor()
    expect(await page.getByLabel('Tulis pesan').inputValue()).toBe('26')
    await page.keyboard.press('Enter')
    await page.locator('.mine .quote', { hasText: 'Berapa?' }).waitFor()
    expect(sri.last().replyTo?.id).toBe(asked.message_id)
    await page.getByText('Balas Pilar').waitFor({ state: 'hidden' })
    expect(await page.getByLabel('Tulis pesan').inputValue()).toBe('')
  })

  test('messages for others and in other chats are counted as they come', async () => {
    const { address, sri, budi, group, api } = await start(() => {})
    sri.starts()
    const { page } = await open(`${address}/?person=${sri.id}&chat=${group.id}`)
    await api.sendMessage(sri.id, 'Pengingat')
    await page.getByRole('link', { name: /Pilar.*1 belum dibaca/ }).waitFor()
    budi.starts()
    await api.sendMessage(budi.id, 'Rekap')
    await page.locator('#elsewhere.dot').waitFor()
  })

  test('after the line was cut everything that was missed appears', async () => {
    const { address, sri, group, api, hangUp } = await start(() => {})
    const { page } = await open(`${address}/?person=${sri.id}&chat=${group.id}`)
    await api.sendMessage(group.id, 'Sebelum')
    await page.locator('#messages').getByText('Sebelum').waitFor()
    hangUp()
    await api.sendMessage(group.id, 'Sementara itu')
    await page.locator('#messages').getByText('Sementara itu').waitFor()
    expect(await page.locator('#messages .bubble').count()).toBe(2)
  })

  test('who has scrolled up stays there, and finds the way back', async () => {
    const { address, sri, group, api } = await start(() => {})
    for (let n = 1; n <= 70; n += 1) await api.sendMessage(group.id, `Laporan nomor ${n}`)
    const { page } = await open(`${address}/?person=${sri.id}&chat=${group.id}`)
    await isAtBottom(page)
    const scroll = page.locator('.scroll')
    await scroll.evaluate(element => element.scrollTo(0, 0))
    await page.getByLabel('Ke pesan terbaru').waitFor()
    await api.sendMessage(group.id, 'Laporan terakhir')
    await page.getByText('Laporan terakhir').first().waitFor({ state: 'attached' })
    expect(await scroll.evaluate(element => element.scrollTop)).toBe(0)
    await page.getByLabel('Ke pesan terbaru').click()
    await isAtBottom(page)
    await page.getByRole('link', { name: 'Pesan sebelumnya' }).click()
    await page.locator('#m12').waitFor()
    expect(await page.locator('#m1').count()).toBe(1)
    expect(await page.locator('#m12').evaluate(element => element.getBoundingClientRect().top)).toBeLessThan(400)
  })

  test('replying, editing and deleting by the menu of a message', async () => {
    const { address, sri, budi, group } = await start(() => {})
    budi.says('Mohon laporan', { in: group })
    const { page } = await open(`${address}/?person=${sri.id}&chat=${group.id}`)
    await page.locator('.theirs').hover()
    await page.getByLabel('Tindakan untuk pesan ini').click()
    await page.getByRole('button', { name: 'Balas' }).click()
    await page.getByText('Balas Budi Santoso').waitFor()
    await write(page, 'Siap')
    await page.locator('.mine .quote').waitFor()
    await page.getByLabel('Tulis pesan').press('ArrowUp')
    expect(await page.getByLabel('Tulis pesan').inputValue()).toBe('Siap')
    await write(page, 'Siap, Pak')
    await page.locator('.mine').getByText('diedit').waitFor()
    await page.locator('.mine .more').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Hapus' }).click()
    await page.locator('.mine').waitFor({ state: 'detached' })
    expect(sri.screen({ in: group }).map(one => one.text)).toEqual(['Mohon laporan'])
  })

  test('two sample photos and an own one go as an album with a caption', async () => {
    const { address, sri, group, telegram } = await start(() => {})
    const { page } = await open(`${address}/?person=${sri.id}&chat=${group.id}`)
    for (let n = 0; n < 2; n += 1) {
      await page.getByLabel('Lampirkan').click()
      await page.getByRole('button', { name: 'Foto contoh' }).click()
    }
    const [bytes = new Uint8Array()] = [sri.sendsPhoto() && telegram.engine.blobs.values().next().value]
    const file = { name: 'apel.png', mimeType: 'image/png', buffer: Buffer.from(bytes) }
    await page.locator('input[data-files=photo]').setInputFiles(file)
    await page.getByText('Foto, Foto, apel.png').waitFor()
    await write(page, 'Apel pagi')
    await page.locator('.album.of-3 img').nth(2).waitFor()
    const album = sri.screen({ in: group }).filter(one => one.album)
    expect(album.map(one => one.text)).toEqual(['Apel pagi', '', ''])
  })

  test('a document is downloaded, a deep link starts the bot, an unfinished text stays', async () => {
    const { address, sri, group } = await start(bot => {
      bot.command('start', ctx => ctx.reply(`Selamat datang (${ctx.match})`))
    })
    sri.sendsDocument({ in: group, name: 'hadir.pdf' })
    sri.says('https://t.me/PilarBot?start=abc', { in: group })
    const { page } = await open(`${address}/?person=${sri.id}&chat=${group.id}`)
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Unduh hadir.pdf' }).click()
    expect((await downloading).suggestedFilename()).toBe('hadir.pdf')
    await page.getByLabel('Tulis pesan').fill('belum selesai')
    await page.locator('.text .link').click()
    await page.getByText('Selamat datang (abc)').first().waitFor()
    await page.goBack()
    expect(await page.getByLabel('Tulis pesan').inputValue()).toBe('belum selesai')
  })

  test('START, commands and the keyboard of the bot', async () => {
    const { address, sri, api } = await start(bot => {
      const keyboard = [[{ text: 'Lapor' }, { text: 'Agenda' }]]
      bot.command('start', ctx => ctx.reply('Selamat datang', { reply_markup: { keyboard } }))
      bot.command('panduan', ctx => ctx.reply('Ini panduan'))
      bot.hears('Agenda', ctx => ctx.reply('Belum ada agenda'))
    })
    const { page } = await open(`${address}/?person=${sri.id}&chat=${sri.id}`)
    await page.getByRole('button', { name: 'Mulai' }).click()
    await page.getByRole('button', { name: 'Agenda' }).click()
    await page.locator('#messages').getByText('Belum ada agenda').waitFor()
    await api.setMyCommands([{ command: 'panduan', description: 'Contoh laporan' }])
    await page.locator('#commands', { hasText: 'Contoh laporan' }).waitFor({ state: 'attached' })
    await page.getByLabel('Daftar perintah').click()
    await page.getByRole('button', { name: /panduan/ }).click()
    await page.locator('#messages').getByText('Ini panduan').waitFor()
  })

  test('the clock walks to Monday, shows how far it is, and then the new day', async () => {
    const gate = deferred()
    const { address, sri } = await start(
      () => {},
      async (clock, to) => {
        clock.moveTo(new Date((clock.now().getTime() + to.getTime()) / 2))
        await gate.promise
        clock.moveTo(to)
      },
    )
    const { page } = await open(`${address}/?person=${sri.id}`)
    await page.locator('.bar').getByRole('button', { name: 'Senin depan 07.00' }).click()
    await page.getByText('Waktu berjalan ke Sen, 23 Nov, 07.00').waitFor()
    expect(await page.locator('.bar').getByRole('button', { name: '+1 jam' }).isDisabled()).toBe(true)
    expect(Number(await page.locator('progress').getAttribute('value'))).toBeGreaterThanOrEqual(0)
    gate.resolve()
    await page.locator('.bar', { hasText: /Sen, 23 Nov\s*07\.00 WIB/ }).waitFor()
    expect(await page.locator('.bar').getByRole('button', { name: '+1 jam' }).isEnabled()).toBe(true)
  })
})

const deferred = () => {
  let resolve = () => {}
  const promise = new Promise<void>(settle => {
    resolve = settle
  })
  return { promise, resolve: () => resolve() }
}
