import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { agencyByRegion, pillarsOf } from '../../src/features/agencies/queries.ts'
import { ensureOwnerLink } from '../../src/features/workers/actions/ensure-owner-link.ts'
import { roles, workers } from '../../src/features/workers/table.ts'
import { ownerId, startApp } from '../support/app.ts'

const app = await startApp()
const owner = app.telegram.person({ name: 'Pengelola', id: ownerId })

async function does(...steps: string[]) {
  for (const step of steps) {
    if (step.startsWith('>')) owner.says(step.slice(1))
    else owner.taps(step)
    await app.settle()
  }
}

test('an owner founds an agency, names it, and adds its first person', async () => {
  owner.starts()
  await app.settle()
  expect(owner.last().text).toContain('pengelola Pilar')
  await does('>/dinas', '>gunung kidull')
  expect(owner.buttons()).toContain('Kabupaten Gunungkidul')
  await does('Kabupaten Gunungkidul')
  expect(owner.buttons()).toEqual(['Dinas Sosial Kabupaten Gunungkidul', '⬅️ Kembali'])
  await does('>Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak', '>Dinsos P3A', "Assalamu'alaikum Wr. Wb.")
  expect(owner.last().text).toContain('Nama singkat: Dinsos P3A')
  expect(await agencyByRegion(app.db, '34.03')).toBeUndefined()

  await does('✅ Simpan')
  const agency = await agencyByRegion(app.db, '34.03')
  expect(agency).toMatchObject({
    officialName: 'Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak',
    shortName: 'Dinsos P3A',
    greeting: 'islamic',
    zone: 'Asia/Jakarta',
  })
  expect(await pillarsOf(app.db, agency?.id ?? 0)).toHaveLength(6)

  await does('>/petugas', '➕ Tambah petugas', '>Rina Wulandari', 'Petugas dinas', 'Lewati', '✅ Tambahkan')
  const [rina] = await app.db.select().from(workers).where(eq(workers.name, 'Rina Wulandari'))
  expect(
    await app.db
      .select()
      .from(roles)
      .where(eq(roles.workerId, rina?.id ?? 0)),
  ).toMatchObject([{ role: 'agency', scope: '34.03', agencyId: agency?.id }])
})

test('the names of one that stands can be changed, and an old button does not change them back', async () => {
  const summary = owner.screen().find(seen => seen.text.includes('sudah terdaftar'))
  expect(summary).toBeDefined()
  await does('>/dinas', '>Kabupaten Gunungkidul')
  expect(owner.last().text).toContain('sudah terdaftar; namanya dapat diubah')
  expect(owner.buttons()[0]).toBe('Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak')
  await does(
    'Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak',
    '>Dinsos PPPA',
    'Selamat pagi/siang/sore/malam',
  )
  await does('✅ Simpan')
  expect((await agencyByRegion(app.db, '34.03'))?.shortName).toBe('Dinsos PPPA')
  owner.presses('as:1', { message: owner.last().id })
  await app.settle()
  expect((await agencyByRegion(app.db, '34.03'))?.shortName).toBe('Dinsos PPPA')
})

test('nobody else founds an agency', async () => {
  const other = app.telegram.person({ name: 'Orang' })
  other.starts()
  other.says('/dinas')
  await app.settle()
  expect(other.last().text).toContain('hanya dapat dilakukan pengelola Pilar')
  other.presses('as:1', { message: other.last().id })
  await app.settle()
  expect(other.notices().at(-1)?.text).toContain('hanya dapat dilakukan pengelola Pilar')
})

test('without configured owners a one-time link makes the first one', async () => {
  const former = await ensureOwnerLink(app.deps)
  const link = await ensureOwnerLink(app.deps)
  const first = app.telegram.person({ name: 'Ibu Pertama' })
  const opens = async (who: typeof first, url = '') => {
    who.starts(url.replace(/^.*start=/, ''))
    await app.settle()
    return who.last().text
  }
  expect(await opens(first, former)).toContain('sudah diganti')
  expect(await opens(first, link)).toContain('pengelola Pilar')
  expect(await opens(app.telegram.person({ name: 'Kedua' }), link)).toContain('sudah dipakai')
  expect(await ensureOwnerLink(app.deps)).toBeUndefined()
  first.says('/dinas')
  await app.settle()
  expect(first.last().text).toContain('Dinas Sosial kabupaten atau kota mana')
})
