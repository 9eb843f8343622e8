import { describe, expect, it } from 'vitest'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { kapanewonSemin } from '../support/reporting.ts'

const caption = 'Ijin lapor kunjungan rumah 5 KK ds Semin kemarin tujuan motivasi'

const begin = kapanewonSemin()

describe('photos', () => {
  it('of an album belong to the report in the caption of its third part', async () => {
    const { app, sri, group } = await begin()
    sri.sendsAlbum([{}, {}, { caption }, {}], { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('📷 4 foto')
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    expect((await app.db.select().from(reports))[0]?.photos).toHaveLength(4)
  })

  it('beyond five are spoken of', async () => {
    const { app, sri, group } = await begin()
    sri.sendsAlbum([{ caption }, {}, {}, {}, {}, {}, {}], { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('📷 5 foto · 2 foto lain tidak disimpan (paling banyak 5)')
  })

  it('without a report in any caption are nobody’s business', async () => {
    const { app, sri, group } = await begin()
    const before = sri.screen({ in: group }).length
    sri.sendsAlbum([{}, { caption: 'Suasana pagi' }, {}], { in: group })
    await app.settle()
    expect(sri.screen({ in: group })).toHaveLength(before + 3)
    await app.walkTo('2026-11-23T00:00:00Z')
    expect(await app.db.select().from(reportDrafts)).toEqual([])
  })

  it('join later by a reply, and only so', async () => {
    const { app, sri, tono, group } = await begin()
    sri.says(caption, { in: group })
    await app.settle()
    const card = sri.last({ in: group })
    sri.sendsPhoto({ in: group })
    tono.sendsPhoto({ in: group, replyTo: card })
    sri.sendsPhoto({ in: group, replyTo: card })
    await app.settle()
    expect(sri.screen({ in: group }).find(({ id }) => id === card.id)?.text).toContain('📷 1 foto')
  })

  it('may carry the command in their caption, also in private', async () => {
    const { app, sri } = await begin()
    sri.sendsPhoto({ caption: '/lapor kunjungan rumah 5 KK ds Semin kemarin tujuan motivasi' })
    await app.settle()
    expect(sri.last().text).toContain('📷 1 foto')
    sri.sendsPhoto({ caption: '/lapor' })
    await app.settle()
    expect(sri.last().text).toBe('Jenis kegiatan apa yang dilaporkan?')
  })

  it('sent in private before any words wait for the report', async () => {
    const { app, sri } = await begin()
    sri.sendsAlbum([{}, {}])
    await app.settle()
    expect(sri.last().text).toContain('📷 2 foto tersimpan. Mohon kirim laporannya')
    sri.says(caption)
    await app.settle()
    expect(sri.last().text).toContain('📷 2 foto')
    expect(await app.db.select().from(reportDrafts)).toMatchObject([{ state: 'open', kind: 'home_visit' }])
  })

  it('in private join the report that was just written', async () => {
    const { app, sri } = await begin()
    sri.says(caption)
    await app.settle()
    sri.sendsAlbum([{}, {}])
    await app.settle()
    expect(sri.last().text).toBe('📷 2 foto tersimpan.')
    sri.taps('✅ Kirim')
    await app.settle()
    expect((await app.db.select().from(reports))[0]?.photos).toHaveLength(2)
  })
})
