import type { App } from '../app.ts'
import { dateAndTime } from '../base/dates-out.ts'
import { addDays, dayOf, instantAt, weekOf } from '../base/days.ts'
import { allAgencies } from '../features/agencies/queries.ts'
import { ensureOwnerLink } from '../features/workers/actions/ensure-owner-link.ts'
import { act, acts, linkSeenBy, type Stage } from './stage.ts'

const zone = 'Asia/Jakarta'

/** The tour founds the first agency; where there is one, it has been played or is not needed. */
export const tourIsOver = async (app: App): Promise<boolean> => (await allAgencies(app.deps.db)).length > 0

/** The owner's one-time link, opened, and an agency founded. */
async function foundAgency(stage: Stage) {
  stage.scene('Pengelola mendaftarkan Dinas Sosial')
  const owner = stage.telegram.person({ name: 'Pengelola Pilar' })
  const link = await ensureOwnerLink(stage.app.deps)
  owner.starts(link?.split('start=')[1] ?? '')
  await stage.settle()
  await acts(stage, owner, [
    '/dinas',
    'Gunungkidul',
    'Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak',
    'Dinsos P3A',
    '[Selamat pagi/siang/sore/malam]',
    '[✅ Simpan]',
  ])
  return owner
}

/** Puts somebody on the roster and lets them join with the personal link. */
async function enroll(
  stage: Stage,
  by: ReturnType<Stage['telegram']['person']>,
  name: string,
  answers: readonly string[],
) {
  await acts(stage, by, ['/petugas', '[➕ Tambah petugas]', name, ...answers, '[✅ Tambahkan]'])
  const person = stage.telegram.person({ name: name.replace(/,.*$/, '') })
  person.starts(linkSeenBy(by))
  await stage.settle()
  await act(stage, person, '[Benar]')
  return person
}

const monday0700 = (now: Date) => instantAt(addDays(weekOf(dayOf(now, zone)).to, 1), '07:00', zone)

/** A coordinator sets up a kapanewon, three workers report, the week ends, the digest arrives. */
export async function playTour(stage: Stage): Promise<void> {
  const owner = await foundAgency(stage)
  stage.scene('Petugas dinas dan koordinator bergabung')
  const rina = await enroll(stage, owner, 'Rina Hartati, S.Sos.', ['[Petugas dinas]', '[Lewati]'])
  await act(stage, rina, '[Bu Rina]')
  const budi = await enroll(stage, rina, 'Budi Santoso', ['[Koordinator]', '[Tanpa pilar]', 'Semin', '[Lewati]'])
  await act(stage, budi, '[Pak Budi]')
}

export { dateAndTime, monday0700 }
