import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { memberships, roles, workers } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { boundGroup, foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let budi: Person
let sri: Person
let tono: Person
let agencyId: number
let group: Awaited<ReturnType<typeof boundGroup>>

beforeAll(async () => {
  app = await startApp()
  agencyId = await foundAgency(app, gunungkidul)
  const scope = '34.03'
  budi = await joined(app, { agencyId, name: 'Budi Santoso', role: { role: 'coordinator', scope } })
  sri = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', at: '34.03.12' })
  tono = await joined(app, { agencyId, name: 'Tono', at: '34.03.03', pillar: 'tksk' })
  group = await boundGroup(app, agencyId, '34.03.12', [budi, sri])
  const absent = { agencyId, name: 'Rina Belum Bergabung', createdAt: app.clock.now() }
  const [rina] = await app.db.insert(workers).values(absent).returning()
  await app.db
    .insert(memberships)
    .values({ workerId: rina?.id as number, pillar: 'pkh', region: '34.03.12', since: '2026-01-01' })
})

afterEach(() => {
  app.telegram.faults.clear()
})

const says = async (person: Person, text: string) => {
  person.says(text)
  await app.settle()
}
const taps = async (person: Person, label: string | RegExp) => {
  person.taps(label)
  await app.settle()
}
const announces = async (text: string) => says(budi, `/umumkan ${text}`)
const letters = (person: Person, text: string) => person.screen().filter(seen => seen.text.includes(text))

describe('an announcement', () => {
  it('goes to everybody within reach who has joined, after a head count and a look at it', async () => {
    await announces('Rakor dimajukan ke pukul 08.00.')
    expect(budi.last().text).toContain('→ 3 orang (2 dapat dikirimi · 1 belum bergabung)')
    await taps(budi, '👁 Pratinjau')
    expect(budi.last().text).toContain('PENGUMUMAN · Dinsos P3A\n\nRakor dimajukan ke pukul 08.00.\n\n— Budi Santoso')
    await taps(budi, '📨 Kirim ke 2 orang')
    for (const person of [sri, tono]) expect(letters(person, 'Rakor dimajukan')).toHaveLength(1)
    expect(budi.last().text).toContain('✅ Terkirim 2 · 1 belum bergabung')
    await taps(budi, 'Lihat yang belum menerima (1)')
    expect(budi.last().text).toContain('• Rina Belum Bergabung – belum bergabung')
  })

  it('goes out once, however often the button is pressed', async () => {
    await announces('Sekali saja.')
    const card = budi.last()
    const send = card.rows.flat().find(button => button.label.startsWith('📨'))?.data as string
    budi.presses(send, { message: card })
    budi.presses(send, { message: card })
    await app.settle()
    budi.presses(send, { message: card })
    await app.settle()
    expect(letters(sri, 'Sekali saja.')).toHaveLength(1)
  })

  it('reaches only the chosen pillar and region, named people, and groups', async () => {
    await announces('Khusus TKSK.')
    await taps(budi, '👥 Penerima')
    for (const label of ['✅ Pendamping PKH', '✅ Tagana', '✅ PSM', '✅ Karang Taruna', '✅ SLRT'])
      if (budi.buttons().includes(label)) await taps(budi, label)
    expect(budi.last().text).toContain('→ 1 orang')
    await taps(budi, /👥 Grup/)
    await taps(budi, '⬜ PKH Kapanewon Semin')
    await taps(budi, '⬅️ Kembali')
    await taps(budi, '✅ Selesai')
    await taps(budi, '📨 Kirim ke 1 orang dan 1 grup')
    expect(letters(tono, 'Khusus TKSK.')).toHaveLength(1)
    expect(letters(sri, 'Khusus TKSK.')).toHaveLength(0)
    expect(sri.last({ in: group }).text).toContain('Khusus TKSK.')
  })

  it('is read, and who has not said so is reminded once', async () => {
    await announces('Mohon dibaca semua.')
    await taps(budi, '👁 Minta “Sudah dibaca”')
    await taps(budi, /📨 Kirim/)
    await taps(sri, '✅ Sudah dibaca')
    expect(sri.notices().at(-1)?.text).toBe('Terima kasih, sudah tercatat.')
    await taps(sri, '✅ Sudah dibaca')
    expect(sri.notices().at(-1)?.text).toBe('Sudah tercatat sebelumnya. Terima kasih.')
    await app.walkTo('2026-11-22T01:05:00Z')
    expect(budi.last().text).toContain('Sudah dibaca 1 orang, belum 1 orang.')
    await taps(budi, 'Ingatkan 1 orang')
    await taps(budi, 'Ingatkan 1 orang')
    expect(letters(tono, 'Mohon dibaca: ')).toHaveLength(1)
    expect(letters(sri, 'Mohon dibaca: ')).toHaveLength(0)
  })

  it('waits for its hour, can be taken back until then, and is corrected afterwards', async () => {
    await announces('Apel pukul 06.00.')
    await taps(budi, '🕐 Waktu')
    await says(budi, 'kemarin jam 7')
    expect(budi.last().text).toContain('sudah lewat')
    await says(budi, 'besok jam 9 pagi')
    expect(budi.last().text).toBe('Akan dikirim Senin, 23 November 2026 pukul 09.00 WIB.')
    await taps(budi, '📢 Lihat pengumuman')
    await taps(budi, /Jadwalkan ke 2 orang/)
    expect(letters(sri, 'Apel pukul')).toHaveLength(0)
    await app.walkTo('2026-11-23T02:00:00Z')
    expect(letters(sri, 'Apel pukul 06.00.')).toHaveLength(1)
    await taps(budi, '🗑 Batalkan pengiriman')
    expect(budi.screen().some(seen => seen.text.includes('Pengumuman sudah dikirim'))).toBe(true)
    await taps(budi, '✏️ Ralat')
    await says(budi, 'Apel pukul 07.00.')
    expect(letters(sri, 'Apel pukul 07.00.')).toHaveLength(1)
    expect(letters(sri, 'PENGUMUMAN (RALAT)')).toHaveLength(1)
  })

  it('is stopped before it has gone', async () => {
    await announces('Jangan jadi dikirim.')
    await taps(budi, '🕐 Waktu')
    await says(budi, 'besok jam 9 pagi')
    await taps(budi, '📢 Lihat pengumuman')
    await taps(budi, /Jadwalkan/)
    await taps(budi, '🗑 Batalkan pengiriman')
    expect(budi.last().text).toContain('Pengumuman dibatalkan')
    await app.walkTo('2026-11-25T02:00:00Z')
    expect(letters(sri, 'Jangan jadi dikirim.')).toHaveLength(0)
  })

  it('is a draft again where its hour was missed by more than a day, and its author is told', async () => {
    await announces('Sudah basi.')
    await taps(budi, '🕐 Waktu')
    await says(budi, 'besok jam 9 pagi')
    await taps(budi, '📢 Lihat pengumuman')
    await taps(budi, /Jadwalkan/)
    app.clock.moveTo(new Date(app.clock.now().getTime() + 3 * 86_400_000))
    await app.app.runDueJobs()
    await app.settle()
    expect(letters(sri, 'Sudah basi.')).toHaveLength(0)
    expect(letters(budi, 'tidak terkirim pada')).toHaveLength(1)
    expect(budi.last().text).toContain('Sudah basi.')
    await taps(budi, '📢 Lihat pengumuman')
    await taps(budi, '📨 Kirim ke 2 orang')
    expect(letters(sri, 'Sudah basi.')).toHaveLength(1)
  })
})

describe('who may not', () => {
  it('is told so, and foreign or forged presses change nothing', async () => {
    await says(sri, '/umumkan Halo')
    expect(sri.last().text).toContain('hanya dapat dikirim oleh koordinator')
    await announces('Milik Budi.')
    const data = budi
      .last()
      .rows.flat()
      .flatMap(button => button.data ?? [])
    const message = sri.last()
    for (const one of data) sri.presses(one, { message })
    await app.settle()
    expect(letters(tono, 'Milik Budi.')).toHaveLength(0)
  })

  it('a NIK, a text too long and nothing at all are asked for again', async () => {
    await says(budi, '/umumkan')
    await says(budi, 'x'.repeat(3_600))
    expect(budi.last().text).toContain('Isi pengumuman 3.600 karakter, paling banyak 3.500.')
    await says(budi, 'NIK Ibu Siti 3403120101800001')
    expect(budi.last().text).not.toContain('tersimpan')
    budi.sendsPhoto({ caption: 'Lihat denah ini' })
    await app.settle()
    expect(budi.last().text).toBe('Isi pengumuman tersimpan.')
    await taps(budi, '📢 Lihat pengumuman')
    await taps(budi, /📨 Kirim/)
    expect(sri.last()).toMatchObject({ media: { kind: 'photo' } })
    expect(sri.last().text).toContain('Lihat denah ini')
  })

  it('has lost the right to correct with the role, also where the question was open', async () => {
    await announces('Berlaku mulai Senin.')
    await taps(budi, '📨 Kirim ke 2 orang')
    const card = budi.screen().findLast(seen => seen.text.includes('Pengumuman sudah dikirim'))
    expect(card).toBeDefined()
    await taps(budi, '✏️ Ralat')
    await app.db.update(roles).set({ endedAt: app.clock.now() })
    await says(budi, 'Berlaku mulai Selasa.')
    expect(letters(sri, 'Berlaku mulai Selasa.')).toHaveLength(0)
    expect(letters(sri, 'Berlaku mulai Senin.')).toHaveLength(1)
  })
})
