import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { remindCarriers } from '../../src/features/publications/actions/kit.ts'
import { publicationFigures } from '../../src/features/publications/queries/figures.ts'
import { publications, shareKits } from '../../src/features/publications/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { approvedStory, bankSampah, correctStory, withdrawPhoto, withdrawStory } from '../support/stories.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let agencyId: number
let sri: Person
let budi: Person
let dewi: Person
let channel: ReturnType<TestApp['telegram']['group']>

beforeAll(async () => {
  app = await startApp()
  app.deps.publicUrl = 'https://pilar.example.go.id'
  agencyId = await foundAgency(app, gunungkidul)
  sri = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', address: 'Bu Sri', at: '34.03.12' })
  budi = await joined(app, {
    agencyId,
    name: 'Budi',
    address: 'Pak Budi',
    role: { role: 'coordinator', scope: '34.03.12' },
  })
  dewi = await joined(app, { agencyId, name: 'Dewi', role: { role: 'agency', scope: '34.03' } })
  channel = app.telegram.group({ title: 'Dinsos P3A', members: [dewi, sri], kind: 'channel', username: 'dinsosp3a' })
})

const inChannel = () => sri.screen({ in: channel })
const texts = () => inChannel().map(seen => seen.text)
const taps = async (person: Person, label: string | RegExp) => {
  person.taps(label)
  await app.settle()
}
const says = async (person: Person, text: string) => {
  person.says(text)
  await app.settle()
}
const stateOf = async (storyId: number) =>
  (await app.db.select().from(publications).where(eq(publications.storyId, storyId)))[0]?.state
const pageOf = async (slug: string) => (await app.app.web.request(`/cerita/${slug}`)).status

const approved = (title: string, photos: readonly string[] = ['Halaman'], use: 'pages' | 'all' = 'pages') =>
  approvedStory(app, {
    ...{ agencyId, authorId: sri.workerId, reviewerId: budi.workerId, photos, use },
    ...{ slug: title.toLowerCase().replaceAll(' ', '-'), values: { ...bankSampah, title } },
  })

/** Opens the card of a story from the list. */
const opens = async (title: string) => {
  await says(dewi, '/terbit')
  await taps(dewi, new RegExp(title))
}
const publishes = async (title: string) => {
  await opens(title)
  await taps(dewi, '📢 Terbitkan')
}

describe('a channel', () => {
  it('is bound by people of the agency alone', async () => {
    app.telegram.addBot(channel, sri, true)
    await app.settle()
    await says(dewi, '/terbit')
    expect(dewi.last().text).toContain('Belum ada kanal')
    app.telegram.removeBot(channel, sri)
    app.telegram.addBot(channel, dewi, true)
    await app.settle()
    expect(dewi.last().text).toContain('Kanal Dinsos P3A terhubung')
  })
})

describe('publishing', () => {
  it('puts photos first, then the words, and tells the author where it can be read', async () => {
    await approved('Bank Sampah <Sido> Rukun', ['Menimbang', 'Mencatat'])
    await app.settle()
    await app.settle()
    const told = () => dewi.screen().filter(({ text }) => text.includes('sudah disetujui dan siap diterbitkan'))
    expect(told().map(({ text }) => text.slice(0, 40))).toEqual(['📝 Cerita Bank Sampah <Sido> Rukun oleh '])
    await publishes('Bank Sampah')
    expect(told()).toHaveLength(1)
    const [first, second, post, ...more] = inChannel()
    expect([first?.text, second?.text, first?.album]).toEqual(['Menimbang', 'Mencatat', second?.album])
    expect(post?.text).toContain('Bank Sampah <Sido> Rukun\nInovasi · Kalurahan Pundungsari, Kapanewon Semin')
    expect(post?.text).toContain('• Anggota: 12 → 45 keluarga')
    expect(post?.text).toContain('Penulis: Sri Wahyuni, S.Sos. · Dinsos P3A')
    expect(post?.rows.flat()[0]).toMatchObject({ label: 'Halaman cerita', kind: 'url' })
    expect(more).toEqual([])
    expect(sri.last().text).toContain('sudah terbit: kanal Dinsos P3A · halaman cerita. Selamat, Bu Sri. 🙏')
    expect(sri.last().html).toContain('https://t.me/dinsosp3a/1')
    expect(sri.last().rows.flat()[0]?.label).toBe('Bagikan')
    await opens('Bank Sampah')
    expect(dewi.last().text).toContain('✅ Terbit Sabtu, 21 November 2026 pukul 08.00 WIB.')
    expect(dewi.last().text).toContain('• Kanal Telegram')
  })

  it('is not for the one who approved it, nor for others', async () => {
    await approvedStory(app, {
      ...{ agencyId, authorId: sri.workerId, reviewerId: dewi.workerId },
      ...{ slug: 'sendiri', values: { ...bankSampah, title: 'Ditinjau Dewi' } },
    })
    await app.settle()
    await opens('Ditinjau Dewi')
    expect(dewi.last().text).toContain('disetujui oleh Bapak/Ibu sendiri')
    expect(
      dewi
        .last()
        .rows.flat()
        .map(({ label }) => label),
    ).not.toContain('📢 Terbitkan')
    await says(budi, '/terbit')
    expect(budi.last().text).toContain('hanya dapat diterbitkan oleh petugas Dinas Sosial')
    const [row] = await app.db.select().from(publications)
    budi.presses(`pbt:${row?.storyId}`, { message: budi.last() })
    await app.settle()
    expect(budi.notices().at(-1)?.text).toContain('Maaf')
  })

  it('waits for its hour, and goes out once', async () => {
    const storyId = await approved('Kebun Gizi')
    await opens('Kebun Gizi')
    await taps(dewi, '🕐 Jadwalkan')
    await says(dewi, 'besok jam 9')
    expect(dewi.last().text).toBe('Terbitkan Minggu, 22 November 2026 pukul 09.00 WIB?')
    await taps(dewi, '🕐 Ya, jadwalkan')
    expect(await stateOf(storyId)).toBe('scheduled')
    expect(await pageOf('kebun-gizi')).toBe(404)
    await app.walkTo('2026-11-22T02:01:00Z')
    await app.settle()
    expect(await stateOf(storyId)).toBe('published')
    expect(texts().filter(text => text.startsWith('Kebun Gizi'))).toHaveLength(1)
    expect(await pageOf('kebun-gizi')).toBe(200)
  })
})

describe('what was published', () => {
  it('is corrected everywhere with a note, loses a photo with its consent, and is taken down', async () => {
    const storyId = await approved('Arisan Jamban', ['Ibu S.', 'Pekarangan'])
    await publishes('Arisan Jamban')
    await correctStory(app, storyId, { ...bankSampah, title: 'Arisan Jamban', result: 'Kini 51 keluarga menabung.' })
    await app.settle()
    const post = () => inChannel().find(({ text }) => text.startsWith('Arisan Jamban'))
    expect(post()?.text).toContain('Kini 51 keluarga menabung.')
    expect(post()?.text).toContain('Diperbarui Minggu, 22 November 2026')
    expect(post()?.rows.flat()[0]?.label).toBe('Halaman cerita')
    await withdrawPhoto(app, storyId, 'Ibu S.')
    await app.settle()
    expect(texts()).not.toContain('Ibu S.')
    expect(texts()).toContain('Pekarangan')
    await withdrawStory(app, storyId)
    await app.settle()
    expect(texts()).not.toContain('Pekarangan')
    expect(texts().some(text => text.includes('Arisan Jamban'))).toBe(false)
    expect(texts().at(-1)).toBe('Cerita ini ditarik pada Minggu, 22 November 2026.')
    expect(await pageOf('arisan-jamban')).toBe(410)
    expect(dewi.last().text).toContain('Cerita Arisan Jamban ditarik.')
  })
})

describe('when something goes wrong', () => {
  it('a channel that is closed holds a story back, and it goes out once when it is open again', async () => {
    const storyId = await approved('Warung KUBE', ['Warung'])
    app.telegram.demoteBot(channel, dewi)
    app.telegram.takeUpdates()
    await publishes('Warung KUBE')
    expect(await stateOf(storyId)).toBe('held')
    expect(await pageOf('warung-kube')).toBe(404)
    expect(dewi.screen().some(({ text }) => text.includes('sudah disetujui, tetapi belum terbit'))).toBe(true)
    const second = await approved('Warung Kedua', ['Warung dua'])
    await publishes('Warung Kedua')
    expect([await stateOf(storyId), await stateOf(second)]).toEqual(['held', 'held'])
    app.telegram.promoteBot(channel, dewi)
    await app.settle()
    await app.settle()
    expect([await stateOf(storyId), await stateOf(second)]).toEqual(['published', 'published'])
    expect(texts().filter(text => text === 'Warung dua')).toHaveLength(1)
    expect(texts().filter(text => text.startsWith('Warung KUBE'))).toHaveLength(1)
    expect(texts().filter(text => text === 'Warung')).toHaveLength(1)
  })

  it('a message that Telegram will not remove is shown to the agency, with where it stands', async () => {
    const storyId = await approved('Tanam Cabai', ['Pot'])
    await publishes('Tanam Cabai')
    app.telegram.faults.next('deleteMessage', { error_code: 400, description: "Bad Request: message can't be deleted" })
    await withdrawPhoto(app, storyId, 'Pot')
    await app.settle()
    await app.settle()
    expect(dewi.last().text).toContain('Mohon diperbaiki atau dihapus sendiri sekarang.')
    expect(dewi.last().rows.flat()[0]?.url).toContain('https://t.me/dinsosp3a/')
  })

  it('an answer that was lost is asked about, and nothing is sent twice by itself', async () => {
    const storyId = await approved('Satu Biopori')
    await opens('Satu Biopori')
    dewi.taps('📢 Terbitkan')
    app.telegram.faults.next('sendMessage', 'lost-answer')
    await app.settle()
    await app.settle()
    const ask = () => dewi.screen().findLast(({ text }) => text.includes('belum dapat dipastikan sampai'))
    expect(ask()?.text).toContain('tulisan bagian 1')
    expect(await stateOf(storyId)).toBe('posting')
    const count = () => texts().filter(text => text.startsWith('Satu Biopori')).length
    expect(count()).toBe(1)
    await taps(dewi, 'Sudah terbit')
    await app.settle()
    expect(await stateOf(storyId)).toBe('published')
    expect(count()).toBe(1)
    const unknown = await app.db.select().from(deliveries).where(eq(deliveries.state, 'unknown'))
    expect(unknown).toEqual([])
  })
})

describe('a message that did not arrive', () => {
  it('is sent again only when somebody who looked says so', async () => {
    const storyId = await approved('Bedah Dapur')
    await opens('Bedah Dapur')
    dewi.taps('📢 Terbitkan')
    app.telegram.faults.next('sendMessage', { status: 502, effect: 'before' })
    await app.settle()
    await app.settle()
    const count = () => texts().filter(text => text.startsWith('Bedah Dapur')).length
    expect([await stateOf(storyId), count()]).toEqual(['posting', 0])
    await taps(dewi, 'Belum, kirim lagi')
    await app.settle()
    expect([await stateOf(storyId), count()]).toEqual(['published', 1])
  })
})

describe('the share kit', () => {
  const documents = (person: Person) => person.screen().flatMap(({ media }) => media?.name ?? [])

  it('goes to the kapanewon, whose answer stands in the record, and who is reminded once', async () => {
    const storyId = await approved('Sekolah Menabung', [], 'all')
    await publishes('Sekolah Menabung')
    expect(documents(budi)).toEqual(['sekolah-menabung.jpg', 'sekolah-menabung.docx', 'sekolah-menabung.pdf'])
    expect(budi.screen().some(({ text }) => text.includes('#PilarSosial'))).toBe(true)
    expect(budi.last().text).toContain('Bahan unggahan: Sekolah Menabung')
    const [fourDays, now] = [4 * 86_400_000, app.clock.now().getTime()]
    await app.db.update(shareKits).set({ sentAt: new Date(now - fourDays) })
    for (const _ of ['once', 'again']) await remindCarriers(app.deps)
    await app.settle()
    const reminders = () => budi.screen().filter(({ text }) => text.includes('sudah dikirim beberapa hari lalu'))
    expect(reminders().map(({ text }) => text.split(',')[0])).toEqual(['Pak Budi'])
    await taps(budi, 'Sudah dimuat – kirim tautan')
    await taps(budi, 'Instagram')
    await says(budi, 'https://facebook.com/x')
    expect(budi.last().text).toContain('bukan alamat Instagram')
    await says(budi, 'instagram.com/p/abc')
    expect(budi.last().text).toContain('Tercatat: Sekolah Menabung dimuat di Instagram.')
    const span = { from: new Date('2026-11-20T00:00:00Z'), to: new Date('2026-12-01T00:00:00Z') }
    const figures = await publicationFigures(app.db, agencyId, '34.03', span)
    expect(figures.appeared).toMatchObject({ instagram: 1, page: figures.published })
    expect(figures.subdistricts).toEqual([
      { region: '34.03.12', created: figures.created, published: figures.published },
    ])
    await withdrawStory(app, storyId)
    await app.settle()
    expect(budi.last().text).toContain('Mohon segera diturunkan:\n• Instagram')
    expect(budi.last().html).toContain('https://instagram.com/p/abc')
  })

  it('is not made where people agreed to the pages of the agency only', async () => {
    await approved('Hanya Halaman')
    const before = documents(budi).length
    await publishes('Hanya Halaman')
    await opens('Hanya Halaman')
    await taps(dewi, '📦 Bahan unggahan')
    expect(dewi.last().text).toContain('hanya untuk kanal dan halaman dinas')
    expect(documents(budi)).toHaveLength(before)
  })
})
