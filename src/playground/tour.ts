import type { App } from '../app.ts'
import { dateAndTime } from '../base/dates-out.ts'
import { addDays, dayOf, instantAt, weekOf } from '../base/days.ts'
import { allAgencies } from '../features/agencies/queries.ts'
import { ensureOwnerLink } from '../features/workers/actions/ensure-owner-link.ts'
import { type Actor, act, acts, linkSeenBy, type Stage } from './stage.ts'

const zone = 'Asia/Jakarta'

/** The tour founds the first agency; where there is one, it has been played or is not needed. */
export const tourIsOver = async (app: App): Promise<boolean> => (await allAgencies(app.deps.db)).length > 0

/** Opens the owner's one-time link and founds an agency. */
async function foundAgency(stage: Stage): Promise<Actor> {
  const owner = stage.telegram.person({ name: 'Pengelola Pilar' })
  const link = await ensureOwnerLink(stage.app.deps)
  owner.starts(link?.split('start=')[1] ?? '')
  await stage.settle()
  await acts(stage, owner, [
    '/dinas',
    'Gunungkidul',
    '[Kabupaten Gunungkidul]',
    'Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak',
    'Dinsos P3A',
    '[Selamat pagi/siang/sore/malam]',
    '[✅ Simpan]',
  ])
  return owner
}

type Newcomer = { name: string; answers: readonly string[]; address: string }

/** Puts somebody on the roster, lets them join with the personal link and say how they wish to be called. */
async function enroll(stage: Stage, by: Actor, { name, answers, address }: Newcomer): Promise<Actor> {
  await acts(stage, by, ['/petugas', '[➕ Tambah petugas]', name, ...answers, '[Lewati]', '[✅ Tambahkan]'])
  const person = stage.telegram.person({ name: name.replace(/,.*$/, '') })
  person.starts(linkSeenBy(by))
  await stage.settle()
  await acts(stage, person, ['[Benar]', `[${address}]`])
  return person
}

const pkhInSemin = ['[Pendamping PKH]', '[Hanya itu]', '[Seluruh Semin]']

async function enrollWorkers(stage: Stage, budi: Actor) {
  const sri = await enroll(stage, budi, { name: 'Sri Wahyuni, S.Sos.', answers: pkhInSemin, address: 'Bu Sri' })
  const tono = await enroll(stage, budi, { name: 'Tono Prasetyo', answers: pkhInSemin, address: 'Pak Tono' })
  const dewi = await enroll(stage, budi, { name: 'Dewi Lestari', answers: pkhInSemin, address: 'Mbak Dewi' })
  const agus = await enroll(stage, budi, { name: 'Agus Riyanto', answers: pkhInSemin, address: 'Pak Agus' })
  return { sri, tono, dewi, agus }
}

/** The coordinator makes a group, takes the bot in as admin and binds it to the kapanewon. */
async function bindGroup(stage: Stage, budi: Actor, members: readonly Actor[]) {
  const group = stage.telegram.group({ title: 'PKH Kapanewon Semin', members: [budi, ...members], kind: 'supergroup' })
  stage.telegram.addBot(group, budi, true)
  await stage.settle()
  await acts(stage, budi, ['/grup', '[Grup kerja]', '[✅ Kapanewon Semin]'], { in: group })
  return group
}

/** A coordinator sets up a kapanewon, three workers report, the week ends, the digest arrives. */
export async function playTour(stage: Stage): Promise<void> {
  stage.scene('Pengelola mendaftarkan Dinas Sosial')
  const owner = await foundAgency(stage)
  stage.scene('Petugas dinas dan koordinator bergabung')
  const rina = await enroll(stage, owner, {
    name: 'Rina Hartati, S.Sos.',
    answers: ['[Petugas dinas]'],
    address: 'Bu Rina',
  })
  const coordinating = ['[Koordinator]', '[Tanpa pilar]', '[Semin]']
  const budi = await enroll(stage, rina, { name: 'Budi Santoso', answers: coordinating, address: 'Pak Budi' })
  stage.scene('Koordinator menyiapkan Kapanewon Semin')
  const { sri, tono, dewi, agus } = await enrollWorkers(stage, budi)
  const group = await bindGroup(stage, budi, [sri, tono, dewi, agus])
  stage.scene('Tiga petugas melapor')
  const inGroup = { in: group }
  await act(
    stage,
    sri,
    'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm. kendala hujan',
    inGroup,
  )
  await act(stage, sri, '[✅ Kirim]', inGroup)
  await act(stage, tono, 'mohon izin lapor, kunjungan rumah 5 KK ds Candirejo hari ini tujuan motivasi', inGroup)
  await act(stage, tono, '[✅ Kirim]', inGroup)
  await acts(stage, dewi, ['/lapor', '[Nihil kegiatan lapangan]', '[Administrasi]', '[✅ Kirim]'])
  const monday = instantAt(addDays(weekOf(dayOf(stage.clock.now(), zone)).to, 1), '07:00', zone)
  stage.scene(`Pekan berakhir: ${dateAndTime(monday, zone)}`)
  await stage.moveClock(monday)
}
