import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { groups } from '../../src/features/groups/table.ts'
import { meetingAnswers } from '../../src/features/meetings/table.ts'
import { workers } from '../../src/features/workers/table.ts'
import { settleSent } from '../../src/outbox/settle.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { boundGroup, foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let agencyId: number
let budi: Person
let sri: Person
let tono: Person
let group: Awaited<ReturnType<typeof boundGroup>>

beforeAll(async () => {
  app = await startApp()
  agencyId = await foundAgency(app, gunungkidul)
  budi = await joined(app, { agencyId, name: 'Budi Santoso', role: { role: 'coordinator', scope: '34.03' } })
  sri = await joined(app, { agencyId, name: 'Sri Wahyuni', at: '34.03.12' })
  tono = await joined(app, { agencyId, name: 'Tono Prasetyo', at: '34.03.03', pillar: 'tksk' })
  group = await boundGroup(app, agencyId, '34.03.12', [budi, sri, tono])
})

beforeEach(() => app.db.delete(meetingAnswers))

const taps = async (person: Person, label: string | RegExp) => {
  person.taps(label)
  await app.settle()
  return person.last().text
}
const votes = async (person: Person, ...labels: string[]) => {
  person.votes(labels, { in: group })
  await app.settle()
}
const answers = () =>
  app.db
    .select({ name: workers.name, answer: meetingAnswers.answer })
    .from(meetingAnswers)
    .innerJoin(workers, eq(workers.id, meetingAnswers.workerId))

const poll = () => sri.screen({ in: group }).findLast(seen => seen.poll)?.poll
const card = () => sri.screen({ in: group }).findLast(seen => seen.text.includes('UNDANGAN'))?.text
const invitations = (person: Person) =>
  person.screen().flatMap(seen => (seen.text.includes('UNDANGAN') ? [seen.text] : []))

/** Budi invites PKH of the regency and the group of Semin, which is asked by a poll. */
async function invites(day = 'Kamis 26/11') {
  budi.says(`/undang Rakor PKH ${day} jam 9 di Ruang Rapat Tepo Sliro, tindak lanjut monev`)
  await app.settle()
  await taps(budi, '✏️ Ubah')
  await taps(budi, '📊 Jajak pendapat terbuka di grup')
  expect(budi.last().text).toContain('belum ada grup pada Penerima')
  await taps(budi, '👥 Penerima')
  await taps(budi, '✅ TKSK')
  await taps(budi, /👥 Grup/)
  await taps(budi, '⬜ PKH Kapanewon Semin')
  await taps(budi, '⬅️ Kembali')
  await taps(budi, '✅ Selesai')
  expect(budi.last().text).toContain('siapa yang berhalangan terlihat oleh semua anggota')
  await taps(budi, /📨 Kirim ke/)
}

describe('a poll in a group', () => {
  it('stands below the card and counts as the answer of who is invited, and of nobody else', async () => {
    await invites()
    expect(poll()?.options.map(({ text }) => text)).toEqual(['✅ Hadir', '🙏 Berhalangan', '👤 Diwakilkan'])
    await votes(sri, '✅ Hadir')
    await votes(tono, '✅ Hadir')
    const guest = app.telegram.person({ name: 'Tamu' })
    guest.votes(['✅ Hadir'], { forwarded: poll()?.id as string })
    await app.settle()
    expect(await answers()).toEqual([{ name: 'Sri Wahyuni', answer: 'yes' }])
    expect(card()).toContain('✅ Hadir 1 ·')
    expect(invitations(sri).at(-1)).toContain('Jawaban: ✅ Hadir.')
  })

  it('asks in private why, and who comes instead; a vote is changed and taken back', async () => {
    await votes(sri, '🙏 Berhalangan')
    expect(sri.last().text).toContain('Tercatat dari grup: berhalangan hadir pada Rapat Koordinasi PKH')
    await taps(sri, 'Sakit')
    await votes(sri, '👤 Diwakilkan')
    expect(invitations(sri).join()).toContain('Jawaban: 👤 Diwakilkan (nama menyusul).')
    await taps(sri, '👤 Sebutkan wakil')
    expect(sri.last().text).toContain('Mohon tulis nama dan jabatannya.')
    sri.says('/batal')
    await votes(sri)
    expect(await answers()).toEqual([])
    expect(invitations(sri).join()).not.toContain('nama menyusul')
    expect(card()).toContain('Belum menjawab 1')
  })

  it('leaves the reason that was told in private, and an answer that was given elsewhere since', async () => {
    await votes(sri, '🙏 Berhalangan')
    await taps(sri, 'Sakit')
    await votes(sri, '🙏 Berhalangan')
    expect(await app.db.select().from(meetingAnswers)).toMatchObject([{ answer: 'no', reason: 'sick' }])
    sri.taps('✅ Hadir')
    await app.settle()
    await votes(sri)
    expect(await answers()).toEqual([{ name: 'Sri Wahyuni', answer: 'yes' }])
  })

  it('closes when the meeting begins, and opens anew for another time', async () => {
    await votes(sri, '✅ Hadir')
    const first = poll()?.id
    await taps(budi, '🔁 Ubah waktu')
    budi.says('Jumat 27/11 jam 9')
    await app.settle()
    expect(poll()?.id).not.toBe(first)
    expect(() => sri.votes(['✅ Hadir'], { forwarded: first as string })).toThrow('closed')
    expect(await answers()).toHaveLength(1)
    await votes(sri, '🙏 Berhalangan')
    expect(await answers()).toEqual([{ name: 'Sri Wahyuni', answer: 'no' }])
    app.clock.moveTo(new Date('2026-11-27T02:01:00Z'))
    await app.app.runDueJobs()
    await app.settle()
    expect(poll()?.closed).toBe(true)
  })

  it('keeps a vote that comes before it is known which poll it is, and the later one of two', async () => {
    app.telegram.faults.next('sendPoll', 'lost-answer')
    await invites('3/12')
    await votes(sri, '✅ Hadir')
    await votes(sri, '🙏 Berhalangan')
    expect(await answers()).toEqual([])
    const [late] = await app.db.select().from(deliveries).where(eq(deliveries.state, 'unknown'))
    if (!late) throw new Error('the answer was not lost')
    const shown = sri.screen({ in: group }).findLast(seen => seen.poll)
    const sent = { poll_id: shown?.poll?.id as string, message_id: shown?.id as number }
    await settleSent(app.db, [{ taken: late, result: sent }], app.clock.now())
    await app.settle()
    expect(await answers()).toEqual([{ name: 'Sri Wahyuni', answer: 'no' }])
    await taps(budi, '❌ Batalkan acara')
    await taps(budi, '❌ Ya, batalkan acara')
    expect(poll()?.closed).toBe(true)
  })

  it('counts votes in a group that has moved, and none of who has left the roster', async () => {
    const old = app.telegram.group({ title: 'Rakor', members: [budi, sri, tono], kind: 'group', botAdmin: true })
    await app.settle()
    await app.db.update(groups).set({ chatId: old.id }).where(eq(groups.chatId, group.id))
    const before = group
    group = old
    await invites('4/12')
    const { id } = poll() as { id: string }
    app.telegram.migrate(old, budi)
    await app.settle()
    sri.votes(['✅ Hadir'], { forwarded: id })
    await app.settle()
    expect(await answers()).toEqual([{ name: 'Sri Wahyuni', answer: 'yes' }])
    const account = eq(workers.id, sri.workerId)
    await app.db.update(workers).set({ telegramId: null }).where(account)
    sri.votes(['🙏 Berhalangan'], { forwarded: id })
    await app.settle()
    expect(await answers()).toEqual([{ name: 'Sri Wahyuni', answer: 'yes' }])
    await app.db.update(workers).set({ telegramId: sri.id }).where(account)
    await app.db.update(groups).set({ chatId: before.id }).where(eq(groups.chatId, old.id))
    group = before
  })
})
