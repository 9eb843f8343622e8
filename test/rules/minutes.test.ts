import { describe, expect, it } from 'vitest'
import { emptyBody, gapsOf, without, withSaid } from '../../src/features/minutes/rules/body.ts'
import { readPoints } from '../../src/features/minutes/rules/points.ts'
import { joinParts } from '../../src/features/minutes/shorthand/parts.ts'
import { readMinutes } from '../../src/features/minutes/shorthand/read.ts'

const today = '2026-11-26'

/** Topics with their discussion and points, plans with owner and day: what people see of it. */
function said(text: string) {
  const { topics, plans, ...rest } = readMinutes(text, today)
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value)),
    topics: topics.map(({ title, discussion, points }) => [
      title,
      discussion,
      ...points.map(p => `${p.kind}: ${p.text}`),
    ]),
    plans: plans.map(({ text: what, owner, due, continuing, topic }) => [
      what,
      owner,
      due.kind === 'date' ? due.day : due.kind,
      ...(continuing ? ['continuing'] : []),
      topic,
    ]),
  }
}

const examples: readonly [string, string, Record<string, unknown>][] = [
  [
    'chapters with labels, lists, needs and notes',
    `NOTULEN RAPAT KOORDINASI
Hari/Tanggal: Kamis, 26 November 2026
Waktu: 09.00 WIB s.d. selesai
Tempat: Ruang Rapat Tepo Sliro
Pimpinan rapat: Kepala Dinsos P3A
Notulis: Budi Santoso

A. Ruang kerja pendamping
Pembahasan: Ruang kerja di Playen dan Wonosari sangat terbatas.
Pendamping menumpang di balai kalurahan.
Keputusan: Dinsos P3A memfasilitasi ruang kerja.
Kesepakatan:
1. Dinsos P3A bersurat kepada Panewu Playen (PIC: Budi, paling lambat 5/12)
2. Mendata ruang kosong di kapanewon
   PIC Sri Wahyuni, batas waktu 10 Desember
Kebutuhan: ruang kerja Playen dan Wonosari

B. Forum sosial
Pembahasan:
- Forum mati suri sejak pandemi
- Perlu melibatkan semua organisasi
Kesepakatan: Revitalisasi forum sosial tiap kapanewon, oleh Tono, paling lambat 31 Januari
Catatan: KUBE/USEP tidak lagi didampingi TKSK

Penutup: Rapat ditutup pukul 12.00 WIB.`,
    {
      chair: 'Kepala Dinsos P3A',
      taker: 'Budi Santoso',
      closing: 'Rapat ditutup pukul 12.00 WIB.',
      topics: [
        [
          'Ruang kerja pendamping',
          'Ruang kerja di Playen dan Wonosari sangat terbatas.\nPendamping menumpang di balai kalurahan.',
          'decision: Dinsos P3A memfasilitasi ruang kerja.',
          'need: ruang kerja Playen dan Wonosari',
        ],
        [
          'Forum sosial',
          'Forum mati suri sejak pandemi\nPerlu melibatkan semua organisasi',
          'note: KUBE/USEP tidak lagi didampingi TKSK',
        ],
      ],
      plans: [
        ['Dinsos P3A bersurat kepada Panewu Playen', 'Budi', '2026-12-05', 0],
        ['Mendata ruang kosong di kapanewon', 'Sri Wahyuni', '2026-12-10', 0],
        ['Revitalisasi forum sosial tiap kapanewon', 'Tono', '2027-01-31', 1],
      ],
    },
  ],
  [
    'one list of matters and one of agreements, as sent by WhatsApp',
    `Pembahasan:
1. Ruang kerja: sangat terbatas di Playen
2. Forum sosial - vakum sejak covid
3. Kedisiplinan semua pihak perlu ditingkatkan
Kesepakatan:
1. Bersurat ke panewu, PIC Budi,
batas waktu 5 Desember 2026
2. Peningkatan kedisiplinan, oleh seluruh pendamping, berkelanjutan, ditinjau 1 Maret
3. Persiapan Semin`,
    {
      topics: [
        ['Ruang kerja', 'sangat terbatas di Playen'],
        ['Forum sosial', 'vakum sejak covid'],
        ['Kedisiplinan semua pihak perlu ditingkatkan', ''],
      ],
      plans: [
        ['Bersurat ke panewu', 'Budi', '2026-12-05', null],
        ['Peningkatan kedisiplinan', 'seluruh pendamping', '2027-03-01', 'continuing', null],
        ['Persiapan Semin', null, 'none', null],
      ],
    },
  ],
  [
    'numbered matters, whose decision with an owner and a day is an agreement',
    `1. Ruang kerja
Pembahasan: terbatas
Keputusan: Dinsos bersurat ke panewu, PIC Budi, paling lambat 5/12
2. Forum sosial
Pembahasan: vakum
Keputusan:
- Revitalisasi
- Libatkan ormas`,
    {
      topics: [
        ['Ruang kerja', 'terbatas'],
        ['Forum sosial', 'vakum', 'decision: Revitalisasi', 'decision: Libatkan ormas'],
      ],
      plans: [['Dinsos bersurat ke panewu', 'Budi', '2026-12-05', 0]],
    },
  ],
  [
    'the customary table',
    `KESEPAKATAN
No | Permasalahan | Kesepakatan/Tindak lanjut | Penanggung jawab | Batas waktu | Status
1 | Ruang kerja | Bersurat kepada Panewu Playen | Budi | 5/12/2026 |
2 | Forum | Revitalisasi forum | Tono | berkelanjutan | `,
    {
      topics: [],
      plans: [
        ['Bersurat kepada Panewu Playen', 'Budi', '2026-12-05', null],
        ['Revitalisasi forum', 'Tono', 'none', 'continuing', null],
      ],
    },
  ],
  [
    'a table pasted from a spreadsheet',
    'No\tKesepakatan\tPIC\tBatas waktu\n1\tRekap KPM\tSri\t1 Desember\n2\tData graduasi\tTono\t2 Desember',
    {
      topics: [],
      plans: [
        ['Rekap KPM', 'Sri', '2026-12-01', null],
        ['Data graduasi', 'Tono', '2026-12-02', null],
      ],
    },
  ],
  [
    'bold headings and lines without labels',
    `rapat dibuka bu kadis jam 9
*Ruang kerja*
ruang kerja di playen sempit
keputusan: bersurat
*Lain-lain*
keterangan: honor dari APBD`,
    {
      topics: [
        ['', 'rapat dibuka bu kadis jam 9'],
        ['Ruang kerja', 'ruang kerja di playen sempit', 'decision: bersurat'],
        ['Lain-lain', '', 'note: honor dari APBD'],
      ],
      plans: [],
    },
  ],
  [
    'an opening in a sentence of its own',
    `Pembukaan: rapat dibuka oleh Kepala Dinas.
Catatan: honor TKSK sudah dari APBD`,
    {
      topics: [['Pembukaan', 'rapat dibuka oleh Kepala Dinas.', 'note: honor TKSK sudah dari APBD']],
      plans: [],
    },
  ],
  [
    'names with initials, and what follows from conclusions',
    `Peserta rapat: 30 orang
H. Ahmad menyampaikan perlunya data.
A. Rahman menambahkan soal sekretariat.
Kesimpulan dan tindak lanjut:
- Data dikumpulkan, PIC Sri, paling lambat 1 Desember`,
    {
      topics: [['', 'H. Ahmad menyampaikan perlunya data.\nA. Rahman menambahkan soal sekretariat.']],
      plans: [['Data dikumpulkan', 'Sri', '2026-12-01', 0]],
    },
  ],
  [
    'a heading without a number, after an empty line',
    `Program inovasi
Pembahasan: Semin direncanakan tahun depan

Kedisiplinan
Keputusan: semua pihak meningkatkan kedisiplinan`,
    {
      topics: [
        ['Program inovasi', 'Semin direncanakan tahun depan'],
        ['Kedisiplinan', '', 'decision: semua pihak meningkatkan kedisiplinan'],
      ],
      plans: [],
    },
  ],
  [
    'roman chapters over all topics',
    `I. PEMBAHASAN
1. Bansos sejenis – bantuan sejenis dapat saling menggugurkan
2. KUBE: pendampingan tidak lagi oleh TKSK
II. KESIMPULAN
1. Semua pihak berkoordinasi
III. RENCANA TINDAK LANJUT
1. Dinsos menyurati panewu, PIC Budi, paling lambat besok`,
    {
      topics: [
        ['Bansos sejenis', 'bantuan sejenis dapat saling menggugurkan'],
        ['KUBE', 'pendampingan tidak lagi oleh TKSK'],
        ['Kesimpulan', '', 'decision: Semua pihak berkoordinasi'],
      ],
      plans: [['Dinsos menyurati panewu', 'Budi', '2026-11-27', null]],
    },
  ],
  [
    'the list of what was on the agenda is left out, sentences that begin like a label are not',
    `Susunan acara:
1. Pembukaan
2. Paparan
Pokok bahasan 1: Graduasi
Hasil panen KUBE naik menurut pendamping.
Waktu pelaksanaan dibicarakan lagi.`,
    {
      topics: [['Graduasi', 'Hasil panen KUBE naik menurut pendamping.\nWaktu pelaksanaan dibicarakan lagi.']],
      plans: [],
    },
  ],
]

describe('minutes taken apart', () => {
  it.each(examples)('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('of nothing are nothing, and of 20,000 letters are read at once', () => {
    expect(said('\n \n')).toEqual({ topics: [], plans: [] })
    const long = Array.from({ length: 250 }, (_, at) => `${at + 1}. Hal ${at}\nPembahasan: ${'kata '.repeat(10)}`).join(
      '\n',
    )
    const before = performance.now()
    expect(readMinutes(long.slice(0, 20_000), today).topics.length).toBeGreaterThan(200)
    expect(performance.now() - before).toBeLessThan(1_000)
  })
})

describe('the parts of a long paste', () => {
  const full = 'kata '.repeat(819).trimEnd()

  it.each([
    [
      'goes on in the middle of a sentence',
      ['a'.repeat(4_000), 'lanjutan kalimat'],
      `${'a'.repeat(4_000)} lanjutan kalimat`,
    ],
    ['goes on with a new number', [full, '12. Forum sosial'], `${full}\n12. Forum sosial`],
    ['was typed line by line', ['Ruang kerja', 'pembahasan: sempit'], 'Ruang kerja\npembahasan: sempit'],
  ])('%s', (_, parts, whole) => expect(joinParts(parts)).toBe(whole))
})

describe('a draft', () => {
  it('is without a chair, owners and days until somebody says them', () => {
    const plan = { topic: null, text: 'Persiapan Semin', owner: null, follower: null, dueOn: null, continuing: false }
    const read = { ...readMinutes('*Semin*\nPembahasan: tahun depan', today) }
    const body = withSaid(emptyBody, read, [
      { ...plan, topic: 0 },
      { ...plan, owner: { name: 'Budi' }, dueOn: today },
    ])
    expect(gapsOf({ chair: null, body })).toEqual([
      { question: 'chair' },
      { question: 'plan_owner', of: 2 },
      { question: 'plan_owner', of: 3, name: 'Budi' },
    ])
    expect(without(body, 1).plans.map(({ topic }) => topic)).toEqual([null, null])
    expect(withSaid(body, read, []).topics.map(({ id }) => id)).toEqual([1, 4])
  })

  it('keeps needs and notes beside decisions', () => {
    expect(readPoints('Dinas bersurat\nKebutuhan: ruang kerja\n- catatan: honor dari APBD')).toEqual([
      { kind: 'decision', text: 'Dinas bersurat' },
      { kind: 'need', text: 'ruang kerja' },
      { kind: 'note', text: 'honor dari APBD' },
    ])
  })
})
