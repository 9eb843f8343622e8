import { describe, expect, test } from 'vitest'
import { overflows, paleTexts, tooSmall } from './measure.ts'
import { answering, DESK, hasBrowser, PHONE, useBrowser } from './open.ts'

describe.runIf(hasBrowser)('the look of the chat page', () => {
  const { start, open } = useBrowser()

  test('a phone shows the list, then the chat, and the way back; nothing is too small or too wide', async () => {
    const { address, sri, group } = await start(answering)
    sri.says('Ijin lapor', { in: group })
    sri.sendsAlbum([{ caption: 'Apel' }, {}, {}], { in: group })
    const { page } = await open(`${address}/?person=${sri.id}`, PHONE)
    expect([await overflows(page), await tooSmall(page)]).toEqual([false, []])
    await page.getByRole('link', { name: /Kapanewon Semin/ }).click()
    await page.locator('.keys').waitFor()
    expect(await page.locator('.list-pane').isVisible()).toBe(false)
    expect([await overflows(page), await tooSmall(page)]).toEqual([false, []])
    await page.locator('#head').getByLabel('Majukan waktu').click()
    await page.getByRole('button', { name: 'Besok 07.00' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Keterangan dan pengaturan').click()
    await page.getByRole('button', { name: 'Keluarkan bot' }).waitFor()
    expect([await overflows(page), await tooSmall(page)]).toEqual([false, []])
    await page.getByLabel('Tutup').click()
    await page.getByLabel('Kembali ke daftar obrolan').click()
    await page.getByRole('button', { name: 'Grup baru' }).waitFor()
  })

  test.each(['light', 'dark'] as const)('every text can be read, %s', async colorScheme => {
    const { address, sri, budi, group, api } = await start(answering)
    budi.says('Mohon laporan pekan ini', { in: group })
    sri.says('Ijin lapor', { in: group })
    sri.sendsDocument({ in: group })
    await api.sendMessage(group.id, '<blockquote>Kutipan</blockquote> /panduan <code>P2K2</code>', {
      parse_mode: 'HTML',
    })
    sri.starts()
    await api.sendMessage(sri.id, 'Pengingat')
    for (const path of ['', `?person=${sri.id}&chat=${group.id}`, `?person=${budi.id}&chat=${budi.id}`]) {
      const { page } = await open(`${address}/${path}`, { ...DESK, colorScheme })
      expect(await paleTexts(page)).toEqual([])
    }
  })

  test('a group is made and changed in its sheet by keyboard alone', async () => {
    const { address, sri, telegram } = await start(() => {})
    const { page } = await open(`${address}/?person=${sri.id}`)
    await page.getByRole('button', { name: 'Grup baru' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Nama grup').focus()
    await page.keyboard.type('Rakor')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Rakor' }).waitFor()
    await page.getByLabel('Keterangan dan pengaturan').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Jadikan admin' }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByText('Pilar di grup ini: admin').waitFor()
    expect(telegram.groups().map(one => one.title)).toContain('Rakor')
  })
})
