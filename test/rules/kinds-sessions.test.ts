import { describe, expect, it } from 'vitest'
import { readSession, sessions } from '../../src/features/reports/kinds/sessions.ts'

describe('a session of P2K2', () => {
  it.each([
    ['modul 2 sesi 2', 'M2S06'],
    ['sesi 6', 'M2S06'],
    ['modul 2 sesi 5', 'M2S05'],
    ['Modul 2 Sesi 1', 'M2S05'],
    ['sesi 2', 'M1S02'],
    ['modul 3 sesi 1', 'M3S08'],
    ['modul 1 sesi 2', 'M1S02'],
    ['M2S5', 'M2S05'],
    ['m2 s2', 'M2S06'],
    ['modul II sesi ke-1', 'M2S05'],
    ['sesi kelima', 'M2S05'],
    ['mod. 5 sesi 14', 'M5S14'],
    ['sesi Cermat Meminjam & Menabung', 'M2S06'],
    ['cermat meminjam dan menabng', 'M2S06'],
    ['perilaku anak', 'M1S02'],
    ['mengelola keuangan', 'M2S05'],
    ['modul 4 pencegahan kekerasan', 'M4S11'],
    ['stunting', 'M6'],
    ['modul 6', 'M6'],
  ])('%s is %s', (text, code) => expect(readSession(text)).toMatchObject({ kind: 'session', code }))

  it('of module 6 keeps its number as the title', () => {
    expect(readSession('modul 6 sesi 2')).toEqual({ kind: 'session', code: 'M6', title: 'Sesi 2' })
  })

  it.each([
    ['modul 3', ['M3S08', 'M3S09', 'M3S10']],
    ['modul 2 sesi 9', ['M2S05', 'M2S06', 'M2S07', 'M3S09']],
    ['perlindungan anak', ['M4S11', 'M4S12']],
  ])('%s is asked about', (text, candidates) => expect(readSession(text)).toEqual({ kind: 'ambiguous', candidates }))

  it.each(['', 'sesi', 'sesi 15', 'bahaya judi online', 'hadir 26'])('%s names none', text =>
    expect(readSession(text).kind).toBe('none'),
  )

  it('is found by its own code, title, and both numbers', () => {
    for (const { code, title, running, module, inModule } of sessions.filter(one => one.running !== null)) {
      const said = [
        code,
        title,
        `sesi ${running}`,
        `modul ${module} sesi ${running}`,
        `modul ${module} sesi ${inModule}`,
      ]
      expect(said.map(text => readSession(text))).toEqual(said.map(() => ({ kind: 'session', code })))
    }
  })
})
