import { describe, expect, it } from 'vitest'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { memberships, workers } from '../../src/features/workers/table.ts'
import type { TestApp } from '../support/app.ts'
import { kapanewonSemin } from '../support/reporting.ts'

const fresh = kapanewonSemin()

const nik = '3403015203900001'
const said = `Ijin lapor kunjungan rumah 5 KK ds Semin kemarin tujuan motivasi. kendala NIK ${nik} ganda`

/** An admin without the right to delete, as groups often make it. */
const mayNotDelete = ({ telegram }: TestApp, group: { id: number }) =>
  telegram.promoteBot(group, undefined, { can_pin_messages: true })

const everything = async ({ db }: TestApp) =>
  JSON.stringify(
    await Promise.all(
      ['inbox', 'deliveries', 'report_drafts', 'reports', 'talk_states', 'form_drafts'].map(table =>
        db.execute(`select * from ${table}`),
      ),
    ),
  )

describe('an identity number', () => {
  it('in a group: the message goes, nobody is named, the sender has the report', async () => {
    const { app, sri, tono, group } = await fresh()
    sri.says(said, { in: group })
    await app.settle()
    expect(tono.screen({ in: group }).map(({ text }) => text)).toEqual([
      'Satu pesan dihapus karena memuat nomor mirip NIK/KK.',
    ])
    expect(sri.screen().at(-2)?.text).toContain('Laporannya siap dikirim tanpa nomor')
    expect(sri.last().text).toContain('⚠️ Kendala: NIK •••••••••••••••• ganda')
    sri.taps('✅ Kirim')
    await app.settle()
    expect(sri.last().text).toContain('Laporan terkirim: Kunjungan rumah, Semin')
    expect(await app.db.select().from(reports)).toHaveLength(1)
    expect(await everything(app)).not.toContain(nik)
  })

  it('in a group where the bot may not delete: it asks, without quoting', async () => {
    const { app, sri, tono, group } = await fresh()
    mayNotDelete(app, group)
    await app.settle()
    const before = tono.screen({ in: group }).length
    sri.sendsPhoto({ caption: said, in: group })
    await app.settle()
    expect(
      tono
        .screen({ in: group })
        .slice(before)
        .map(({ text }) => text),
    ).toEqual([
      said,
      'Satu pesan di grup ini memuat nomor mirip NIK/KK. Mohon pengirim menghapusnya. Pilar tidak menyimpan nomor itu.',
    ])
    expect(sri.last().text).toContain('📷 1 foto')
  })

  it('in chatter and in an edit: gone as well, and its words are handed back', async () => {
    const { app, sri, tono, group } = await fresh()
    const message = sri.says('Bu, datanya begini', { in: group })
    await app.settle()
    sri.edits(message, `Bu, datanya KK: ${nik} <b>`, { in: group })
    await app.settle()
    expect(tono.screen({ in: group })).toHaveLength(1)
    expect(sri.last().text).toContain('Bu, datanya KK: •••••••••••••••• <b>')
    expect(await app.db.select().from(reportDrafts)).toEqual([])
  })

  it('in private: the sender is told, and the report goes on without it', async () => {
    const { app, sri } = await fresh()
    sri.says(said)
    await app.settle()
    const texts = sri.screen().map(({ text }) => text)
    expect(texts).toContain('⚠️ Pesan memuat nomor yang mirip NIK/KK. Demi perlindungan data, nomor itu tidak disimpan.')
    expect(texts.at(-1)).toContain('📝 Kunjungan rumah')
  })

  it('as an answer: the sender is told with the next question', async () => {
    const { app, sri } = await fresh()
    for (const text of ['/lapor', 'kunjungan rumah', 'Semin', 'kemarin', 'motivasi', '5', `NIK ${nik} ganda`]) {
      sri.says(text)
      await app.settle()
    }
    expect(sri.last().text).toContain('nomor itu tidak disimpan')
    expect(sri.last().text).toContain('kendalanya')
    expect(await everything(app)).not.toContain(nik)
  })
})

describe('a stranger', () => {
  it.each(['/lapor', 'Ijin lapor kunjungan rumah 5 KK ds Semin kemarin'])(
    'who sends %s is told how to join',
    async text => {
      const { app } = await fresh()
      const dewi = app.telegram.person({ name: 'Dewi Lestari' })
      dewi.starts()
      dewi.says(text)
      await app.settle()
      expect(dewi.last().text).toContain('perlu terdaftar lebih dahulu')
      expect(await app.db.select().from(reportDrafts)).toEqual([])
    },
  )
})

describe('a stranger in a bound group', () => {
  it('has the report once they have joined', async () => {
    const { app, agencyId, group } = await fresh()
    const dewi = app.telegram.person({ name: 'Dewi Lestari' })
    app.telegram.join(group, dewi)
    await app.settle()
    dewi.says('Ijin lapor kunjungan rumah 5 KK ds Semin kemarin tujuan motivasi', { in: group })
    await app.settle()
    expect(dewi.last({ in: group }).text).toBe(
      'Pilar belum mengenal Bapak/Ibu. Laporan ini disimpan sampai pendaftaran selesai.',
    )
    expect(dewi.buttons({ in: group })).toEqual(['Daftar'])
    dewi.taps({ label: 'Daftar', in: group })
    await app.settle()
    expect(await app.db.select().from(reportDrafts)).toMatchObject([{ state: 'open', workerId: null }])

    const now = app.clock.now()
    const values = { agencyId, name: 'Dewi Lestari', address: 'Mbak Dewi', telegramId: dewi.id }
    const [worker] = await app.db
      .insert(workers)
      .values({ ...values, joinedAt: now, createdAt: now })
      .returning()
    await app.db
      .insert(memberships)
      .values({ workerId: worker?.id ?? 0, pillar: 'psm', region: '34.03.12', since: '2026-01-01' })
    await app.walkTo('2026-11-21T01:02:00Z')

    expect(dewi.last().text).toContain('pendaftaran sudah selesai')
    expect(dewi.screen({ in: group }).some(({ text }) => text.includes('belum mengenal'))).toBe(false)
    dewi.taps('✅ Kirim')
    await app.settle()
    expect(dewi.last().text).toContain('Terima kasih, Mbak Dewi.')
    expect(await app.db.select().from(reports)).toMatchObject([{ workerId: worker?.id, pillar: 'psm', agencyId }])
  })
})
