import { eq, like } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createTranslate, locales } from '../../src/base/translate.ts'
import { installMenus } from '../../src/features/guide/actions.ts'
import { exampleKinds } from '../../src/features/guide/rules.ts'
import { menuNamed, menuNames } from '../../src/features/guide/views/menus.ts'
import { features } from '../../src/features/index.ts'
import { kinds } from '../../src/features/reports/kinds/registry.ts'
import { roles } from '../../src/features/workers/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { ownerId, startApp } from '../support/app.ts'
import { foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'

const app = await startApp()
const agencyId = await foundAgency(app, gunungkidul)
const sri = await joined(app, { agencyId, name: 'Sri Wahyuni', at: '34.03.12' })
const tono = await joined(app, { agencyId, name: 'Tono', at: '34.03.12', pillar: 'karang_taruna' })
const budi = await joined(app, { agencyId, name: 'Budi', role: { role: 'coordinator', scope: '34.03.12' } })
const rini = await joined(app, { agencyId, name: 'Rini', role: { role: 'agency', scope: '34.03' } })
const wakil = await joined(app, { agencyId, name: 'Wakil Bupati', role: { role: 'reader', scope: '34.03' } })
const commands = features.flatMap(feature => feature.commands ?? [])
const menuCalls = () => app.db.select().from(deliveries).where(like(deliveries.key, 'menu:%'))

type Member = ReturnType<typeof app.telegram.person>

async function guideFor(who: Member, command = '/panduan') {
  who.says(command)
  await app.settle()
  return who.last().text
}

const menuOf = (who: Member, group?: { id: number }) => who.menu(group ? { in: group } : {}).map(entry => entry.command)

describe('/panduan in private', () => {
  it('shows a worker one-message reports of their own pillar', async () => {
    const text = await guideFor(sri)
    expect(text).toMatch(/^Panduan Pilar\n\nUntuk melapor, cukup satu pesan/)
    expect(text).toContain('Izin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm')
    expect(text).toContain('/panduan – Panduan dan contoh laporan')
    expect(text).toContain('Mohon tidak mengirim NIK')
    expect(text).not.toContain('Untuk koordinator')
    const other = await guideFor(tono)
    expect(other).toContain('Izin lapor, Giat koordinasi')
    expect(other).not.toContain('P2K2 klp')
  })

  it('is found under every name, and by the link from a group', async () => {
    const text = await guideFor(sri)
    for (const command of ['/help', '/bantuan', '/start panduan']) expect(await guideFor(sri, command)).toBe(text)
  })

  it('has a section for each of what a person is', async () => {
    expect(await guideFor(budi)).toContain('Untuk koordinator\n')
    expect(await guideFor(rini)).toMatch(/Untuk Dinas Sosial\n[\s\S]*\/grup menghubungkan/)
    expect(await guideFor(wakil)).toContain('Untuk pembaca rekap')
    const owner = app.telegram.person({ name: 'Pemilik', id: ownerId })
    expect(await guideFor(owner)).toContain('/dinas mendaftarkan')
    const stranger = app.telegram.person({ name: 'Orang Lain' })
    expect(await guideFor(stranger)).toMatch(/belum terdaftar.*\/start/)
    const visitor = app.telegram.person({ name: 'Visitor', language: 'en' })
    expect(await guideFor(visitor)).toMatch(/^Guide to Pilar\n\nPilar records the field reports/)
  })
})

describe('/panduan in a group', () => {
  it('is two lines and a link that opens the whole guide', async () => {
    const group = app.telegram.group({ title: 'PKH', kind: 'supergroup', members: [sri, budi], botAdmin: true })
    sri.says('/panduan', { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text.split('\n')).toEqual([
      'Untuk melapor, kirim satu pesan di grup ini. Contohnya:',
      expect.stringMatching(/^Izin lapor, P2K2 klp Melati/),
    ])
    sri.taps({ in: group, label: '📖 Panduan lengkap' })
    await app.settle()
    expect(sri.last().text).toMatch(/^Panduan Pilar/)
  })
})

describe('command menus', () => {
  it('are told to Telegram once, in both languages, and again only when they change', async () => {
    await installMenus(app.deps, commands)
    const told = (await menuCalls()).length
    await installMenus(app.deps, commands)
    expect(await menuCalls()).toHaveLength(told)
    await app.settle()
    expect((await menuCalls()).map(({ state }) => state)).toEqual(Array(told).fill('sent'))
    const english = app.telegram.person({ name: 'Jane', language: 'en' })
    expect(sri.menu()).toContainEqual({ command: 'panduan', description: 'Panduan dan contoh laporan' })
    expect(english.menu()).toContainEqual({ command: 'panduan', description: 'Guide and sample reports' })

    await installMenus(app.deps, [{ command: 'panduan', menus: ['worker'] }])
    await app.settle()
    expect(menuOf(sri)).toEqual(['panduan'])
    expect(menuOf(budi)).toEqual(['panduan'])
    await installMenus(app.deps, commands)
    await app.settle()
    expect(menuOf(sri).length).toBeGreaterThan(1)
  })

  it('differ for workers, leads, groups and their admins, and list only what exists', async () => {
    await installMenus(app.deps, commands)
    await app.settle()
    const group = app.telegram.group({ title: 'PKH', members: [budi, sri], botAdmin: true })
    const known = commands.map(entry => entry.command)
    for (const menu of [menuOf(sri), menuOf(budi), menuOf(sri, group), menuOf(budi, group)])
      expect(known).toEqual(expect.arrayContaining(menu))
    expect(menuOf(sri)).not.toContain('petugas')
    expect(menuOf(budi)).toEqual(expect.arrayContaining(['petugas', ...menuOf(sri)]))
    expect(menuOf(budi)[0]).toBe('undang')
    expect(menuOf(wakil)).toEqual(menuOf(sri))
    expect(menuOf(sri, group)).not.toContain('grup')
    expect(menuOf(budi, group)).toEqual([...menuOf(sri, group), 'grup'])
  })

  it('follow the roles: given, ended and given again', async () => {
    await installMenus(app.deps, commands)
    const givenAt = app.clock.now()
    const role = { workerId: tono.workerId, agencyId, role: 'coordinator' as const, scope: '34.03.12', givenAt }
    const [given] = await app.db.insert(roles).values(role).returning({ id: roles.id })
    await guideFor(rini)
    expect(menuOf(tono)).toContain('petugas')
    await app.db
      .update(roles)
      .set({ endedAt: givenAt })
      .where(eq(roles.id, given?.id ?? 0))
    await guideFor(rini)
    expect(menuOf(tono)).toEqual(menuOf(sri))
    await app.db.insert(roles).values(role)
    await guideFor(rini)
    expect(menuOf(tono)).toContain('petugas')
  })

  it('have a name and a description for every command, in both languages', () => {
    const translate = createTranslate()
    for (const name of menuNames) {
      const { entries } = menuNamed(name, commands, translate)
      expect(entries).toHaveLength(locales.length)
      for (const { commands: listed } of entries)
        for (const { command, description } of listed) {
          expect(command).toMatch(/^[a-z0-9_]{1,32}$/)
          expect(description.length).toBeGreaterThan(2)
          expect(description.length).toBeLessThanOrEqual(256)
        }
    }
  })
})

describe('examples', () => {
  it.each([['pkh'], ['tksk'], ['tagana'], ['psm'], ['karang_taruna'], ['slrt'], ['a pillar of its own']])(
    'a worker of %s sees two or three, none of them private',
    pillar => {
      const shown = exampleKinds([pillar])
      expect(shown.length).toBeGreaterThanOrEqual(2)
      expect(shown.length).toBeLessThanOrEqual(3)
      expect(kinds).toEqual(expect.arrayContaining(shown))
      expect(shown.some(kind => kind.privateOnly)).toBe(false)
    },
  )

  it('sent as they stand, they are understood', async () => {
    const worker = await joined(app, { agencyId, name: 'Wati', at: '34.03.12' })
    for (const { sample, labelId } of exampleKinds(['pkh'])) {
      worker.says(`Izin lapor, ${sample.message}`)
      await app.settle()
      expect(worker.last().text).toContain(app.deps.translate('id')(labelId))
      expect(worker.buttons()).toContain('✅ Kirim')
    }
  })
})
