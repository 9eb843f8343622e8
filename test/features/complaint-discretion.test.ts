import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { reports, reportVersions } from '../../src/features/reports/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { joined } from '../support/kapanewon.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const fresh = kapanewonSemin()

/** A name, an address and an illness that stand in nothing but the complaints of these tests. */
const secrets = ['Mawarwati', 'Kenanga', 'kejang', 'KKS', 'saldo', 'Dirujuk', 'Pokok']
const said = 'Ijin lapor aduan warga ds Rejosari: Mawarwati di Jalan Kenanga RT 3 anaknya kejang, KKS hilang'

/** Semin, where everything that the bot has had to say in the group is read: sent, changed or still waiting. */
async function overheard() {
  const place = await fresh()
  const { app, agencyId, sri, group } = place
  const budi = await joined(app, { agencyId, name: 'Budi', role: { role: 'coordinator', scope: '34.03.12' } })
  const toGroup = async () => {
    const rows = await app.db.select().from(deliveries).where(eq(deliveries.chatId, group.id))
    return rows.map(({ payload }) => JSON.stringify(payload))
  }
  const step = async (act: () => unknown) => {
    act()
    await app.settle()
    const texts = await toGroup()
    for (const secret of secrets)
      expect(
        texts.filter(text => text.includes(secret)),
        String(act),
      ).toEqual([])
    return texts.length
  }
  const here = { in: group }
  const card = () => sri.screen(here).findLast(({ from }) => from.isBot) ?? sri.last(here)
  return { ...place, budi, ofBudi: dialogOf(app, budi), step, toGroup, here, card }
}

it('a group reads nothing of a complaint, however it is filed, edited, corrected and withdrawn', async () => {
  const { app, sri, step, here, card, toGroup } = await overheard()
  const message = sri.says(said, here)
  await step(() => undefined)
  expect(card().text).toContain('Isinya hanya dibuka lewat percakapan pribadi.')
  await step(() => sri.edits(message, `${said} dan saldo nol`, here))
  await step(() => sri.says('Ralat: uraian Mawarwati, Jalan Kenanga, saldo nol', { ...here, replyTo: card() }))
  await step(() => sri.says('ya', { ...here, replyTo: card() }))
  const [report] = await app.db.select().from(reports)
  expect(report?.values.summary).toContain('Kenanga')
  expect(card().text).toContain('Laporan terkirim: Aduan, Rejosari')
  const receipt = card()
  const answers = [
    'Ralat: uraian Mawarwati, Jalan Kenanga, saldo nol sejak Juni',
    'Ralat: uraian Mawarwati, Jalan Kenanga, saldo nol sejak Juni',
    'Ralat: pokok pemotongan oleh Kenanga',
    'Ralat: tanggal 25 Desember 2026 di Kenanga',
    'Ralat: uraian KKS',
  ]
  for (const text of answers) await step(() => sri.says(text, { ...here, replyTo: receipt }))
  const [changed] = await app.db.select().from(reportVersions)
  expect(changed?.values.summary).toContain('Kenanga')
  await step(() => sri.edits(message, `${said}, keluarga Mawarwati`, here))
  await step(() => app.db.update(reports).set({ state: 'withdrawn' }))
  await step(() => sri.says('Ralat: pokok saldo nol', { ...here, replyTo: receipt }))
  expect((await toGroup()).filter(text => text.includes('LAP-2026-11-0001')).length).toBeGreaterThan(3)
})

it('nor of one that is filed twice and brought up to date', async () => {
  const { app, sri, step, here, card } = await overheard()
  await step(() => sri.says(said, here))
  await step(() => sri.says('ya', { ...here, replyTo: card() }))
  await step(() => sri.says(said, here))
  await step(() => sri.says('ya', { ...here, replyTo: card() }))
  expect(card().text).toContain('LAP-2026-11-0001')
  await step(() => sri.taps({ label: 'Perbarui laporan itu', ...here }))
  expect(await app.db.select().from(reports)).toHaveLength(1)
})

it('nor of what is said of it when it is late, refused, or moved on', async () => {
  const { app, sri, budi, step, here, card, ofBudi } = await overheard()
  await step(() => sri.says(`${said.replace('ds Rejosari', 'ds Rejosari 1 Oktober')}`, here))
  await step(() => sri.taps({ label: /Lihat dan kirim|Lengkapi/, ...here }))
  await step(() => sri.says('Mawarwati baru bercerita di Kenanga'))
  await step(() => sri.taps('✅ Kirim'))
  expect(budi.last().text).toContain('Mawarwati')
  await ofBudi.taps('Tolak dengan alasan')
  await ofBudi.says('Mawarwati sudah pindah dari Kenanga')
  await step(() => budi.taps('Tolak laporan'))
  expect(await app.db.select().from(reports)).toMatchObject([{ state: 'refused' }])
  expect(sri.last().text).toContain('Alasan: Mawarwati sudah pindah dari Kenanga')
  await step(() => sri.says(said, here))
  await step(() => sri.says('ya', { ...here, replyTo: card() }))
  await ofBudi.says('/aduan')
  await ofBudi.taps('1')
  await ofBudi.taps('✅ Selesai')
  await ofBudi.says('KKS Mawarwati sudah diganti')
  await step(() => budi.taps('✅ Simpan'))
  expect(sri.last().text).toContain('Catatan: KKS Mawarwati sudah diganti')
})
