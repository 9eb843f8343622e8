import { beforeAll, describe, expect, it } from 'vitest'
import { agreementsOf } from '../../src/features/agreements/queries/agreements.ts'
import { attendanceMarks } from '../../src/features/attendance/table.ts'
import { meetings } from '../../src/features/meetings/table.ts'
import { heldOf } from '../../src/features/minutes/queries/minutes.ts'
import { sourceOf } from '../../src/features/minutes/queries/source.ts'
import { minutes } from '../../src/features/minutes/table.ts'
import { paperOf } from '../../src/features/minutes/views/paper.ts'
import { drawPdf } from '../../src/features/minutes/views/pdf.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { boundGroup, foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { readPdf } from '../support/pdf.ts'
import { stepsIn } from '../support/steps.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let steps: ReturnType<typeof stepsIn>
let budi: Person
let sri: Person
let tono: Person
let group: Awaited<ReturnType<typeof boundGroup>>

// The matters are those of the coordination meeting of Gunungkidul of 21 November 2024, as its website tells them; owners,
// days and hours are made up.
const pasted = `NOTULEN RAPAT KOORDINASI TINDAK LANJUT HASIL MONEV
Hari/Tanggal: Sabtu, 21 November 2026
Pimpinan rapat: Kepala Dinsos P3A

A. Bansos dan pendampingan KUBE
Pembahasan: Bansos sejenis dapat saling menggugurkan agar tidak tumpang tindih.
Catatan: KUBE dan USEP tidak lagi didampingi TKSK, karena TKSK sudah menerima honor dari APBD

B. Ruang kerja pendamping
Pembahasan: ${'Ruang kerja pendamping PKH masih sangat terbatas, terutama di Playen dan Wonosari. '.repeat(55)}
Kebutuhan: ruang kerja Playen dan Wonosari
Kesepakatan: Dinsos P3A bersurat kepada Panewu tentang ruang kerja, PIC Sri Wahyuni, paling lambat 5 Desember

C. Forum sosial
Pembahasan: Di beberapa wilayah vakum sejak pandemi.
Kesepakatan:
1. Menghidupkan forum sosial dengan seluruh organisasi sosial, PIC Tono, paling lambat 31 Januari
2. Kedisiplinan ditingkatkan, PIC seluruh pendamping, berkelanjutan, ditinjau 1 Maret
3. Persiapan Kapanewon Semin untuk program inovasi

Penutup: Koordinasi dan sinergi makin kuat.`

beforeAll(async () => {
  app = await startApp()
  steps = stepsIn(app)
  const agencyId = await foundAgency(app, gunungkidul)
  budi = await joined(app, { agencyId, name: 'Budi Santoso', role: { role: 'coordinator', scope: '34.03' } })
  sri = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', at: '34.03.12' })
  tono = await joined(app, { agencyId, name: 'Tono Prasetyo', at: '34.03.03', pillar: 'tksk' })
  group = await boundGroup(app, agencyId, '34.03.12', [budi, sri])
  const rakor = '/undang Rakor PKH setiap Sabtu ketiga jam 10 di Ruang Rapat Tepo Sliro, bahas tindak lanjut monev'
  await steps.does(budi, `>${rakor}`, /📨 Kirim ke/)
  app.clock.moveTo(new Date('2026-11-21T06:00:00Z'))
})

const documents = (person: Person) => person.screen().filter(({ media }) => media?.kind === 'document')
const theMinutes = async () => (await app.db.select().from(minutes))[0]

describe('minutes', () => {
  it('are written by who leads, or whom they name; by nobody else', async () => {
    expect(await steps.does(sri, '>/notulen')).toBe('Belum ada rapat yang notulennya dapat Bapak/Ibu tulis.')
    const card = await steps.does(budi, '>/notulen', /Rapat Koordinasi PKH · 21 Nov 2026/)
    expect(card).toContain('📝 Notulen Rapat Koordinasi PKH')
    expect(card).toContain('Notulis: Budi Santoso')
    await steps.does(budi, '✍️ Tunjuk notulis', '>Zulkifli', '>Tono')
    expect(budi.last().text).toBe('Tono Prasetyo menjadi notulis rapat ini?')
    expect(await steps.does(budi, '✅ Simpan')).toContain('Notulis: Tono Prasetyo')
    expect(budi.buttons()).toEqual(['✍️ Tunjuk notulis'])
    expect(tono.last().text).toContain('Bapak/Ibu ditunjuk sebagai notulis Rapat Koordinasi PKH.')
    const id = (await theMinutes())?.id
    await steps.forges(sri, `nd:${id}`, `nq:${id}:chair:0`, `ns:${id}:1`)
    expect(sri.notices().at(-1)?.text).toContain('tidak dapat dilakukan')
  })

  it('are pasted as a whole, in the parts that Telegram makes of them, and taken apart', async () => {
    await steps.does(tono, '📝 Lihat notulen', '📋 Tempel atau tulis notulen')
    const cut = pasted.lastIndexOf(' ', 4_096)
    await steps.does(tono, `>${pasted.slice(0, cut)}`)
    expect(tono.last().text).toContain('Diterima 1 bagian')
    await steps.does(tono, `>${pasted.slice(cut + 1)}`, '✅ Selesai, pilah')
    expect(tono.last().text).toContain('Terpilah seperti ini.')
    const card = await steps.does(tono, '✅ Ya, pakai')
    expect(card).toContain('Pimpinan rapat: Kepala Dinsos P3A')
    expect(card).toContain('1. Bansos dan pendampingan KUBE · 1 kebutuhan atau catatan')
    expect(card).toContain('– Sri Wahyuni, S.Sos. · Sabtu, 5 Desember 2026')
    expect(card).toContain(
      '3. Kedisiplinan ditingkatkan – seluruh pendamping · berkelanjutan, ditinjau Senin, 1 Maret 2027',
    )
    expect(card).toContain('4. ❗ Persiapan Kapanewon Semin untuk program inovasi – penanggung jawab belum ada')
    expect(card).not.toContain('Sudah diperiksa')
    const { body } = (await theMinutes()) ?? {}
    expect(body?.topics[1]?.discussion.match(/terbatas, terutama/g)).toHaveLength(55)
  })

  it('of more than 20,000 letters are refused, and what was there stays', async () => {
    await steps.does(tono, '📋 Tempel atau tulis notulen', '>Mohon izin melaporkan hasil rakor')
    expect(tono.last().text).toContain('Diterima 1 bagian')
    for (let part = 0; part < 5; part += 1) await steps.does(tono, `>${'kata '.repeat(800)}`)
    expect(tono.last().text).toContain('paling banyak 20.000')
    expect(tono.last().text).toContain('belum disimpan')
    expect((await theMinutes())?.parts).toHaveLength(5)
    await steps.does(tono, '🗑 Ulangi', '📝 Lihat notulen')
    expect((await theMinutes())?.body.topics).toHaveLength(3)
  })

  it('ask who and by when where an agreement does not say it, and one topic is corrected without the others', async () => {
    await steps.does(tono, 'Lengkapi')
    expect(tono.last().text).toContain('Persiapan Kapanewon Semin untuk program inovasi')
    expect(await steps.does(tono, '>Sri')).toContain('Paling lambat kapan?')
    expect(await steps.does(tono, '>20 November')).toContain('sudah lewat')
    await steps.does(tono, '>30 Desember', '📝 Lihat notulen', '✏️ Ubah', '📖 3', 'Pembahasan', '>Vakum sejak pandemi.')
    await steps.does(tono, '>Keputusan: forum dihidupkan lagi', '📝 Lihat notulen')
    const topics = (await theMinutes())?.body.topics
    expect(topics?.[2]).toMatchObject({
      discussion: 'Vakum sejak pandemi.',
      points: [{ kind: 'decision', text: 'forum dihidupkan lagi' }],
    })
    expect(topics?.[1]?.points).toEqual([{ kind: 'need', text: 'ruang kerja Playen dan Wonosari' }])
  })

  it('are a paper of the agency', async () => {
    const held = await heldOf(app.db, (await theMinutes())?.id ?? 0)
    if (!held) throw new Error('no minutes')
    const madeAt = app.clock.now()
    const mark = { status: 'late', way: 'list', number: 1, at: madeAt, updateId: 1 } as const
    await app.db
      .insert(attendanceMarks)
      .values({ ...mark, meetingId: held.meeting.id, workerId: sri.workerId, by: budi.workerId })
    const paper = paperOf(app.deps.translate('id'), { held, source: await sourceOf(app.db, held), madeAt })
    const pdf = readPdf(await drawPdf(paper, madeAt, { compress: false }))
    for (const part of ['DINAS SOSIAL, PEMBERDAYAAN', 'NOTULEN RAPAT', 'Konsep: belum diperiksa pimpinan rapat.'])
      expect(pdf.text).toContain(part)
    expect(pdf.missingGlyphs).toBe(0)
    expect(paper.identity.at(-1)?.value).toBe('diundang 2, hadir 1, diwakilkan 0, tidak hadir 0, tanpa keterangan 1')
    expect(paper.course?.topics.map(({ title }) => title)).toEqual([
      'Bansos dan pendampingan KUBE',
      'Ruang kerja pendamping',
      'Forum sosial',
    ])
    await steps.does(tono, '📄 Lihat PDF')
    expect(documents(tono)).toHaveLength(1)
  })

  it('go out once, to those who were invited, after the note-taker says that the chair has checked them', async () => {
    expect(documents(sri)).toHaveLength(0)
    const card = tono.screen().findLast(({ text }) => text.startsWith('📝 Notulen Rapat'))
    const check = card?.rows.flat().find(({ label }) => label === '✅ Sudah diperiksa pimpinan rapat')
    await steps.forges(budi, check?.data ?? '')
    await steps.forges(tono, check?.data ?? '')
    expect(tono.last().text).toContain('Notulen dikirim kepada 2 undangan dan 4 kesepakatan mulai berjalan.')
    const send = tono.last().rows.flat()[0]?.data ?? ''
    await steps.forges(budi, send)
    expect(documents(sri)).toHaveLength(0)
    await steps.forges(tono, send, send)
    expect(documents(sri)).toHaveLength(1)
    expect(documents(sri)[0]?.text).toBe(
      [
        '📝 Notulen Rapat Koordinasi PKH',
        '',
        '📌 Tindak lanjut untuk Bapak/Ibu (ada di /tugasku):',
        '1. Dinsos P3A bersurat kepada Panewu tentang ruang kerja · batas waktu 5 Des 2026',
        '2. Persiapan Kapanewon Semin untuk program inovasi · batas waktu 30 Des 2026',
      ].join('\n'),
    )
    expect(budi.screen({ in: group }).filter(({ text }) => text.includes('Notulen'))).toEqual([])
    const [meeting] = await app.db.select().from(meetings)
    expect(await agreementsOf(app.db, meeting?.id ?? 0)).toHaveLength(4)
    expect(await theMinutes()).toMatchObject({ state: 'sent', checkedBy: tono.workerId })
    expect(await steps.does(sri, '>/tugasku')).toContain('1. Dinsos P3A bersurat kepada Panewu tentang ruang kerja')
  })

  it('open the next meeting of the series with what is still open', async () => {
    app.clock.moveTo(new Date('2026-12-12T01:05:00Z'))
    await app.app.runDueJobs()
    await app.settle()
    await steps.does(budi, /📨 Kirim ke 2/)
    await app.walkTo('2026-12-12T01:10:00Z')
    expect(sri.last().text).toContain('Kesepakatan rapat lalu yang masih terbuka')
    expect(sri.last().text).toContain(
      '1. Dinsos P3A bersurat kepada Panewu tentang ruang kerja – Sri Wahyuni, S.Sos. · 5 Des 2026',
    )
    expect(sri.last().text).not.toContain('lewat')
    app.clock.moveTo(new Date('2026-12-19T06:00:00Z'))
    const card = await steps.does(budi, '>/notulen', /Rapat Koordinasi PKH · 19 Des 2026/)
    expect(card).toContain('Masih terbuka dari rapat lalu\n1. ⚠️ Dinsos P3A bersurat kepada Panewu')
  })
})
