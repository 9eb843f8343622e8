import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { agencies } from '../../src/features/agencies/table.ts'
import { beginStory } from '../../src/features/stories/actions/begin.ts'
import { submitStory } from '../../src/features/stories/actions/hand-in.ts'
import type { StoryKind, StoryValues } from '../../src/features/stories/parts.ts'
import { storyFigures } from '../../src/features/stories/queries/figures.ts'
import { publishableStory, storyById } from '../../src/features/stories/queries/public.ts'
import { stories, storyConsents, storyPhotos } from '../../src/features/stories/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let agencyId: number
let sri: Person
let budi: Person
let rini: Person
let tono: Person
let updates = 5_000_000

beforeAll(async () => {
  app = await startApp()
  const place = await semin(app)
  agencyId = place.agencyId
  ;({ sri, budi, tono } = place)
  rini = await joined(app, { agencyId, name: 'Rini Astuti', role: { role: 'agency', scope: '34.03' } })
})

beforeEach(async () => {
  await app.db.update(stories).set({ state: 'dropped', waitingSince: null, approvedVersion: null })
})

const written: StoryValues = {
  title: 'Bank Sampah Sido Rukun',
  village: 'Kalurahan Pundungsari, Kapanewon Semin',
  startedOn: '2025-05',
  background: 'Sampah plastik menumpuk di tepi sungai, ibu-ibu belum punya tabungan.',
  result: 'Ibu-ibu jadi rajin menabung.',
  quote: 'Dulu kami bakar, kata Siti.',
  metrics: null,
  speakerKind: 'beneficiary',
  speaker: 'Ibu Siti Rahayu (38)',
}

type Seed = { kind?: StoryKind; by?: Person; values?: StoryValues }

/** A story that was handed in, as its author's form leaves it. */
async function handedIn({ kind = 'innovation', by = sri, values = written }: Seed = {}): Promise<number> {
  updates += 2
  const author = { workerId: by.workerId, agencyId, region: '34.03.12' }
  const story = await beginStory(app.deps, author, { updateId: updates, kind })
  await app.db.update(stories).set({ values, photosAsked: true, asking: null }).where(eq(stories.id, story.id))
  await submitStory(app.deps, story.id, updates + 1)
  await app.settle()
  return story.id
}

const taps = async (who: Person, ...labels: (string | RegExp)[]) => {
  for (const label of labels) {
    who.taps(label)
    await app.settle()
  }
  return who.last().text
}
const says = async (who: Person, text: string) => {
  who.says(text)
  await app.settle()
  return who.last().text
}
const opens = async (who: Person) => {
  await says(who, '/periksa')
  return taps(who, /^Bank Sampah/)
}
const approves = async (who: Person) => {
  await opens(who)
  return taps(who, 'Setujui', 'Tetap setujui')
}
/** Whether one of the last messages says so: those who publish are told of an approval too. */
const saw = (who: Person, text: string) =>
  who
    .screen()
    .slice(-3)
    .some(seen => seen.text.includes(text))
const isNow = async (id: number) => {
  const story = await storyById(app.db, id)
  return [story?.state, story?.version, story?.approvedVersion]
}

describe('a story', () => {
  test('comes back for one part with a note, is mended, and its reviewer sees what changed', async () => {
    const id = await handedIn()
    expect(await opens(budi)).toContain('Hasil: 🔢 Belum ada angka.')
    await taps(budi, 'Minta perbaikan', '⬜ Hasil', 'Tulis catatan (1)')
    expect(await says(budi, 'tambahkan angka sebelum dan sesudah')).toContain('Hasil – “tambahkan angka')
    await taps(budi, 'Kirim kepada penulis')
    expect(sri.last().text).toContain(
      [
        'Terima kasih, ceritanya menarik.',
        '',
        '📝 Bank Sampah Sido Rukun · Inovasi',
        '🔁 Mohon dilengkapi:',
        '',
        'Hasil – “tambahkan angka sebelum dan sesudah”',
        'Tulisan sekarang: Ibu-ibu jadi rajin menabung.',
      ].join('\n'),
    )
    expect(await taps(sri, 'Perbaiki Hasil')).toContain('Tulisan sekarang: Ibu-ibu jadi rajin menabung.')
    await says(sri, 'Kini 45 keluarga rajin menabung.')
    await taps(sri, '📨 Ajukan lagi')
    expect(budi.last().text).toContain('Cerita yang diajukan lagi menunggu ditinjau')
    await taps(budi, 'Tinjau', 'Lihat perubahan')
    expect(budi.last().text).toContain('45')
    expect(budi.last().text).not.toContain('Sampah plastik')
    await approves(budi)
    expect(sri.last().text).toContain('Terima kasih, ceritanya bagus. Bank Sampah Sido Rukun disetujui')
    expect(await isNow(id)).toEqual(['approved', 2, 2])
  })

  test('that is reworded is published only once its author agrees; otherwise their own words stand again', async () => {
    const id = await handedIn()
    const reword = async (text: string) => {
      await opens(budi)
      await taps(budi, '✏️ Rapikan kalimat', /Hasil$/)
      await says(budi, text)
      await taps(budi, 'Ajukan kepada penulis')
    }
    await reword('Kini 45 keluarga menabung.')
    expect(sri.last().text).toContain('Tim Dinsos P3A merapikan 1 bagian')
    expect(await publishableStory(app.db, id)).toBeUndefined()
    await taps(sri, 'Lihat perubahan', 'Minta diubah')
    await says(sri, 'Angkanya 44')
    expect((await storyById(app.db, id))?.values.result).toBe('Ibu-ibu jadi rajin menabung.')
    expect(await opens(budi)).toContain('Sri Wahyuni, S.Sos. meminta: “Angkanya 44”')
    await reword('Kini 44 keluarga menabung.')
    expect(await taps(sri, 'Setuju')).toContain('Ceritanya disetujui dan akan diterbitkan.')
    const seen = await publishableStory(app.db, id)
    expect(seen?.sections.find(({ part }) => part === 'result')?.text).toBe('Kini 44 keluarga menabung.')
    expect(await isNow(id)).toEqual(['approved', 4, 4])
  })

  test('that cannot be published says why, and may be written again', async () => {
    const id = await handedIn()
    await opens(budi)
    await taps(budi, 'Belum dapat diterbitkan', 'Persetujuan belum didapat', 'Sampaikan kepada penulis')
    expect(sri.last().text).toContain('Belum dapat diterbitkan. Alasan: Persetujuan belum didapat')
    await taps(sri, '✏️ Tulis lagi')
    expect(await isNow(id)).toEqual(['open', 1, null])
  })

  test('is told to wait kindly: its reviewers are reminded after seven days, and the figures know', async () => {
    const id = await handedIn()
    const now = app.clock.now()
    const before = new Date(now.getTime() - 8 * 86_400_000)
    await app.db.update(stories).set({ waitingSince: before, submittedAt: before }).where(eq(stories.id, id))
    await app.walkTo(new Date(now.getTime() + 120_000).toISOString())
    expect(budi.last().text).toContain('sudah menunggu 7 hari')
    const span = { from: new Date(now.getTime() - 3 * 86_400_000), to: now, now }
    expect(await storyFigures(app.db, { agencyId, scope: '34.03', ...span })).toMatchObject({ waiting: 1, late: 1 })
    expect(await says(budi, '/periksa')).toContain('Bank Sampah Sido Rukun – Sri Wahyuni, S.Sos., 8 hari')
  })
})

describe('who decides', () => {
  test('of two at once one wins, and the other is told', async () => {
    const id = await handedIn()
    await opens(budi)
    await opens(rini)
    await taps(budi, 'Setujui')
    await taps(rini, 'Setujui')
    budi.taps('Tetap setujui')
    rini.taps('Tetap setujui')
    await app.settle()
    expect([budi, rini].filter(who => saw(who, '✅ Cerita ini disetujui. Penulis diberi tahu.'))).toHaveLength(1)
    expect([budi, rini].filter(who => saw(who, 'Cerita ini sudah ditinjau oleh '))).toHaveLength(1)
    expect(await isNow(id)).toEqual(['approved', 1, 1])
  })

  test('approval and withdrawal in the same second: one holds, and both read the same', async () => {
    const id = await handedIn()
    await opens(budi)
    await taps(budi, 'Setujui')
    await says(sri, '/inovasi')
    await taps(sri, /Bank Sampah/, '↩️ Tarik cerita')
    budi.taps('Tetap setujui')
    sri.taps('↩️ Ya, tarik')
    await app.settle()
    const [state, , approved] = await isNow(id)
    expect(state).toBe('withdrawn')
    expect(approved).toBeNull()
    expect(await publishableStory(app.db, id)).toBeUndefined()
    await taps(budi, /Cerita menunggu/)
    expect(budi.last().text).toContain('Tidak ada cerita yang menunggu ditinjau.')
  })

  test('nobody reviews their own, and whoever does not lead the place changes nothing', async () => {
    await handedIn({ by: budi })
    expect(await says(budi, '/periksa')).toContain('Tidak ada cerita')
    const own = rini.last().rows.flat()[0]?.data ?? ''
    budi.presses(own, { message: budi.last() })
    tono.presses(own, { message: tono.last() })
    await app.settle()
    expect(budi.notices().at(-1)?.text).toBe('Cerita sendiri ditinjau oleh orang lain.')
    expect(await says(tono, '/periksa')).toContain('hanya dapat dilakukan koordinator')
    await opens(rini)
    const presses = rini
      .last()
      .rows.flat()
      .flatMap(({ data }) => data ?? [])
    for (const data of presses) tono.presses(data, { message: tono.last() })
    await app.settle()
    expect((await app.db.select().from(stories).where(eq(stories.state, 'submitted'))).length).toBe(1)
  })

  test('as many different people as the agency wants', async () => {
    await app.db
      .update(agencies)
      .set({ policy: { approvals: 2 } })
      .where(eq(agencies.id, agencyId))
    const id = await handedIn()
    expect(await approves(budi)).toContain('Masih menunggu 1 orang lagi.')
    await approves(budi)
    expect(await isNow(id)).toEqual(['submitted', 1, null])
    await approves(rini)
    expect(saw(rini, 'Cerita ini disetujui.')).toBe(true)
    expect(await isNow(id)).toEqual(['approved', 1, 1])
    await app.db.update(agencies).set({ policy: {} }).where(eq(agencies.id, agencyId))
  })

  test('of two wordings the first is put before the author, and the other is not lost', async () => {
    const id = await handedIn()
    for (const who of [budi, rini]) {
      await opens(who)
      await taps(who, '✏️ Rapikan kalimat', /Judul$/)
      await says(who, `Bank Sampah ${who.name}`)
    }
    budi.taps('Ajukan kepada penulis')
    await app.settle()
    expect(await taps(rini, 'Ajukan kepada penulis')).toContain('sudah berubah sejak mulai dirapikan')
    expect((await storyById(app.db, id))?.values.title).toBe('Bank Sampah Budi Santoso')
  })

  test('an author who blocked the bot stops nobody', async () => {
    const id = await handedIn()
    await opens(budi)
    sri.blocks()
    await taps(budi, 'Setujui', 'Tetap setujui')
    expect(await isNow(id)).toEqual(['approved', 1, 1])
    sri.unblocks()
    await app.settle()
  })
})

describe('consent', () => {
  const person = (storyId: number, more: Partial<typeof storyConsents.$inferInsert>) => {
    updates += 1
    const row = { updateId: updates, storyId, askedBy: sri.workerId, createdAt: app.clock.now() }
    const answered = { answeredAt: app.clock.now(), askedOn: '2026-11-20', use: 'pages', evidence: { kind: 'none' } }
    return { ...row, ...answered, ...more } as typeof storyConsents.$inferInsert
  }

  test('is needed of everybody of whom the words tell', async () => {
    const id = await handedIn({ kind: 'graduation_story' })
    expect(await approves(budi)).toContain('persetujuan orang yang diceritakan belum tercatat')
    const named = { state: 'agreed_unnamed' as const, name: 'Ibu Siti Rahayu (38)' }
    await app.db.update(storyConsents).set(named).where(eq(storyConsents.storyId, id))
    await approves(budi)
    expect((await publishableStory(app.db, id))?.quote).toEqual({
      text: 'Dulu kami bakar, kata S.',
      speaker: 'Ibu S. (38)',
    })
  })

  test('is taken back with effect on what is public, at once', async () => {
    const id = await handedIn()
    const row = { storyId: id, fileId: 'f', fileUniqueId: 'u', position: 0, addedAt: app.clock.now(), caption: 'Siti' }
    const [photo] = await app.db
      .insert(storyPhotos)
      .values({ ...row, people: 'adults' })
      .returning()
    await app.db
      .insert(storyConsents)
      .values([
        person(id, { photoId: photo?.id ?? 0, state: 'agreed_named', name: 'Bu Wati' }),
        person(id, { state: 'agreed_named', name: 'Ibu Siti Rahayu (38)' }),
      ])
    await says(sri, '/inovasi')
    await taps(sri, /Bank Sampah/, '↩️ Tarik cerita', '↩️ Ya, tarik', '✏️ Tulis lagi', '📨 Ajukan lagi')
    await approves(budi)
    const first = await publishableStory(app.db, id)
    expect([first?.photos.length, first?.quote?.speaker, first?.revisedAt]).toEqual([1, 'Ibu Siti Rahayu (38)', null])
    await says(sri, '/inovasi')
    await taps(sri, /Bank Sampah/, '🙏 Persetujuan', '📷 Foto 1', 'Tarik: Bu Wati', 'Ya, persetujuannya ditarik')
    const second = await publishableStory(app.db, id)
    expect([second?.photos.length, second?.publicVersion]).toEqual([0, (first?.publicVersion ?? 0) + 1])
    expect(second?.revisedAt).not.toBeNull()
    await taps(sri, /^Tarik: Ibu Siti/, 'Ya, persetujuannya ditarik')
    expect(await publishableStory(app.db, id)).toBeUndefined()
    expect(await app.db.select().from(storyConsents).where(eq(storyConsents.storyId, id))).toMatchObject([
      { state: 'withdrawn', withdrawnBy: sri.workerId, askedOn: '2026-11-20' },
      { state: 'withdrawn' },
    ])
    await taps(sri, '⬅️ Kembali', '✏️ Perbaiki cerita', '🙏 Persetujuan', /^Tidak diceritakan lagi/)
    expect(await publishableStory(app.db, id)).toBeUndefined()
    await taps(sri, '⬅️ Kembali', '📨 Ajukan lagi')
    await approves(budi)
    expect((await publishableStory(app.db, id))?.quote?.speaker).toBe('Ibu S. (38)')
  })
})

test('what the public reads stays while it is corrected, and after a correction was declined', async () => {
  const id = await handedIn()
  await approves(budi)
  await taps(sri, '✏️ Perbaiki cerita', '✏️ Ubah bagian', '✅ Judul')
  await says(sri, 'Bank Sampah Sido Rukun Jaya')
  await taps(sri, '📨 Ajukan lagi')
  expect((await publishableStory(app.db, id))?.title).toBe('Bank Sampah Sido Rukun')
  await opens(budi)
  await taps(budi, 'Belum dapat diterbitkan', 'Sudah pernah dimuat', 'Sampaikan kepada penulis')
  expect(await isNow(id)).toEqual(['approved', 2, 1])
  expect((await storyById(app.db, id))?.values.title).toBe('Bank Sampah Sido Rukun')
})
