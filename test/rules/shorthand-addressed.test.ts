import { describe, expect, it } from 'vitest'
import { opensReport } from '../../src/features/reports/shorthand/addressed.ts'

describe('a text that is a report and no answer', () => {
  it.each([
    ['Ijin lapor, P2K2 klp Melati hadir 26 dari 30', true],
    ['lap. home visit 3 KK', true],
    ['#p2k2 klp Melati hadir 26 dari 30', true],
    ['Mohon izin melaporkan kegiatan hari ini', true],
    ['P2K2 klp Melati hadir 26 dari 30', false],
    ['giat posyandu lansia bersama kader', false],
    ['26', false],
    ['hujan', false],
    ['lapor', false],
    ['mohon izin bertanya soal P2K2', false],
  ])('%s: %s', (text, opens) => expect(opensReport(text)).toBe(opens))
})
