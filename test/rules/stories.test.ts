import { describe, expect, test } from 'vitest'
import { createTranslate } from '../../src/base/translate.ts'
import type { Agency } from '../../src/features/agencies/table.ts'
import { partsOf, type StoryValues } from '../../src/features/stories/parts.ts'
import { adviceOn, hasNumber, hintsOn, isCut, sensitiveIn, wantsMore } from '../../src/features/stories/rules/advice.ts'
import { changesBetween, piecesOf } from '../../src/features/stories/rules/changes.ts'
import {
  type Consent,
  displayName,
  mayShare,
  photoMayShow,
  unnamed,
  veil,
  wordsMayShow,
} from '../../src/features/stories/rules/consent.ts'
import { type Draft, missingParts, openQuestions, questionOf, tokenOf } from '../../src/features/stories/rules/form.ts'
import { metricText, readMetrics } from '../../src/features/stories/rules/metrics.ts'
import { publicStory } from '../../src/features/stories/rules/public.ts'
import { criteria, pointsFor, totalOf } from '../../src/features/stories/rules/review.ts'
import { readSince } from '../../src/features/stories/rules/since.ts'
import { slugOf } from '../../src/features/stories/rules/slug.ts'
import { approvalsAmong } from '../../src/features/stories/rules/standing.ts'
import type { Story, StoryPhoto, StoryVersion } from '../../src/features/stories/table.ts'
import { lookLines } from '../../src/features/stories/views/look.ts'
import { parseHtml } from '../../src/simulator/text/html.ts'
import { splitLines } from '../../src/telegram/split.ts'

function part(name: string) {
  const found = Object.values(partsOf)
    .flat()
    .find(one => one.name === name)
  if (!found) throw new Error(`no part ${name}`)
  return found
}

describe('what should not go out', () => {
  test.each([
    ['Hubungi 0812 3456 7890 untuk ikut', 'phone'],
    ['WA +62 812-3456-7890', 'phone'],
    ['rumahnya di RT 03/RW 05 Sendang', 'address'],
    ['Jalan Wonosari no. 12', 'address'],
    ['anak pertama yang bernama Dimas', 'child'],
    ['Ananda Putri kelas 3 SD', 'child'],
    ['anaknya, Rizky, kini sekolah lagi', 'child'],
    ['didukung caleg setempat', 'party'],
    ['bersama kader PDIP', 'party'],
    ['NIK ••••••••••••••••', 'masked'],
  ])('%s is pointed at', (text, about) => {
    expect(sensitiveIn(text)).toContain(about)
  })

  test.each([
    'Pertemuan dihadiri 26 dari 30 KPM pada 12 Mei 2025',
    'Tabungan Rp1.250.000 dalam 6 bulan, nomor 460/1234/2024',
    'anak-anak kembali bersekolah dan balita ditimbang rutin',
    'Jalan desa kini bersih, pihak terkait membantu',
    'kampanye gizi di Balai Kalurahan Pundungsari',
    'anaknya Ibu Siti kini lulus',
    'Kader PKK dan PKH bekerja bersama',
  ])('%s is not', text => {
    expect(sensitiveIn(text)).toEqual([])
  })
})

describe('helpers', () => {
  test('count with both numbers', () => {
    expect(adviceOn(part('title'), 'abc')).toEqual([{ about: 'short', length: 3, limit: 10 }])
    expect(adviceOn(part('title'), 'x'.repeat(300))).toEqual([{ about: 'long', length: 300, limit: 90 }])
    expect(adviceOn(part('background'), 'é'.repeat(12_000))).toEqual([{ about: 'long', length: 12_000, limit: 800 }])
    expect(adviceOn(part('idea'), '😀'.repeat(50))).toEqual([])
  })

  test('ask for one number in the result, in figures or in words', () => {
    expect(adviceOn(part('result'), 'Ibu-ibu jadi rajin menabung.')).toEqual([{ about: 'number' }])
    expect(hasNumber('empat puluh lima keluarga')).toBe(true)
    expect(hasNumber('bersama-sama menabung')).toBe(false)
    const values: StoryValues = { result: 'Ibu-ibu jadi rajin menabung.', metrics: readMetrics('KK: 12 → 45') }
    expect(hintsOn([part('result')], values, () => values.result ?? '')).toEqual([])
  })

  test('go on from what is too short, but not from a title', () => {
    expect(wantsMore(part('background'), [{ about: 'short', length: 9, limit: 50 }])).toBe(true)
    expect(wantsMore(part('title'), [{ about: 'short', length: 3, limit: 10 }])).toBe(false)
    expect(wantsMore(part('background'), [{ about: 'long', length: 900, limit: 800 }])).toBe(false)
    expect([isCut('x'.repeat(4_096)), isCut('x'.repeat(3_808))]).toEqual([true, false])
  })
})

describe('since when', () => {
  const today = '2026-11-21'
  test.each([
    ['Mei 2025', '2025-05'],
    ['sejak bulan mei 2025', '2025-05'],
    ['Agustus 2024', '2024-08'],
    ['5/2025', '2025-05'],
    ['2023', '2023'],
    ['sejak tahun 2023', '2023'],
    ['12/5/2025', '2025-05-12'],
    ['12 Mei 2025', '2025-05-12'],
    ['kemarin', '2026-11-20'],
    ['Desember 2026', 'future'],
    ['2031', 'future'],
    ['sudah lama', 'unclear'],
  ])('%s', (text, expected) => {
    const reading = readSince(text, today)
    expect('since' in reading ? reading.since : reading.wrong).toBe(expected)
  })
})

test.each([
  ['Keluarga menabung: 12 → 45', 'Keluarga menabung: 12 → 45'],
  ['- anggota dari 12 menjadi 45 keluarga', 'anggota: 12 → 45 keluarga'],
  ['Tabungan Rp0 -> Rp1.200.000', 'Tabungan: Rp0 → Rp1.200.000'],
  ['Sampah terkumpul: 300 kg', 'Sampah terkumpul: 300 kg'],
  ['45 keluarga ikut', '45 keluarga ikut'],
])('the number %s', (typed, shown) => {
  expect(readMetrics(typed).map(metricText)).toEqual([shown])
})

describe('names', () => {
  const consent = (state: Consent['state'], name: string | null, photoId: number | null = null): Consent => ({
    ...{ state, name, photoId },
    use: 'pages',
    leftOutAt: null,
  })

  test.each([
    ['Ibu Siti Rahayu (38)', 'Ibu S. (38)'],
    ['Bu Siti, 38 tahun', 'Bu S. (38)'],
    ['Pak Tono', 'Pak T.'],
    ['Siti', 'S.'],
    ['Keluarga Bapak Wagiman', 'Keluarga Bapak W.'],
  ])('%s is shown as %s', (said, shown) => {
    expect(unnamed(said)).toBe(shown)
    expect(displayName({ state: 'agreed_named', name: said })).toBe(said)
  })

  test('disappear from every text of those who did not agree to be named', () => {
    const people = [consent('agreed_unnamed', 'Ibu Siti Rahayu (38)'), consent('agreed_named', 'Pak Tono')]
    const text = 'Ibu Siti Rahayu dan Pak Tono; kata Siti, sitiran tetap. Kata Siti.'
    expect(veil(text, people)).toBe('Ibu S. dan Pak Tono; kata S., sitiran tetap. Kata S.')
    expect(veil('a$1 (x) [Siti.*]', [consent('withdrawn', 'Ibu Siti.*')])).toBe('a$1 (x) [S.]')
  })

  test('a photo shows only if all on it agree; the words only if all of whom they tell do', () => {
    const photo = (people: string | null) => ({ id: 7, people, removedAt: null })
    expect(photoMayShow(photo(null), [])).toBe(false)
    expect(photoMayShow(photo('none'), [])).toBe(true)
    expect(photoMayShow(photo('none'), [consent('refused', 'Siti', 7)])).toBe(false)
    expect(photoMayShow(photo('adults'), [])).toBe(false)
    expect(photoMayShow(photo('adults'), [consent('agreed_unnamed', 'Siti', 7)])).toBe(true)
    expect(photoMayShow(photo('adults'), [consent('agreed_named', 'Siti', 7), consent('withdrawn', 'Tono', 7)])).toBe(
      false,
    )
    expect(wordsMayShow([consent('withdrawn', 'Siti', 7)])).toBe(true)
    expect(wordsMayShow([consent('not_asked', 'Siti')])).toBe(false)
    const gone = { ...consent('refused', 'Siti'), leftOutAt: new Date(0) }
    expect([wordsMayShow([gone]), veil('Siti', [gone])]).toEqual([true, 'S.'])
    expect(mayShare([consent('agreed_named', 'Siti')])).toBe(false)
    expect(mayShare([{ ...consent('agreed_named', 'Siti'), use: 'all' }])).toBe(true)
  })
})

test('who is on a photo is taken as it was when it was approved', () => {
  const story = { id: 1, kind: 'innovation', slug: 'a-1', approvedAt: new Date(0) } as Story
  const photo = { id: 7, people: 'none', removedAt: null, caption: 'x' } as StoryPhoto
  const shownAs = (people: 'none' | 'adults') => {
    const version = { values: { title: 'A' }, photos: [{ id: 7, caption: 'x', people }] } as unknown as StoryVersion
    const found = { story, version, author: 'Sri', agency: {} as Agency, photos: [photo], consents: [] }
    return publicStory(found)?.photos.length
  }
  expect([shownAs('none'), shownAs('adults')]).toEqual([1, 0])
})

describe('the form', () => {
  const draft = (values: StoryValues, more: Partial<Draft> = {}): Draft => ({
    ...{ kind: 'innovation', values, photosAsked: false, photos: [], consents: [] },
    ...more,
  })
  const tokens = (one: Draft) => openQuestions(one).map(tokenOf)

  test('asks what follows from an answer only where there is one', () => {
    expect(tokens(draft({}))).not.toContain('metrics')
    expect(tokens(draft({ result: 'x' }))).toContain('metrics')
    expect(tokens(draft({ result: null }))).not.toContain('metrics')
    expect(tokens(draft({ quote: 'x' })).slice(-3)).toEqual(['speakerKind', 'speaker', 'photos'])
  })

  test('asks about each photo and each person in turn, and nobody who refused any further', () => {
    const person = {
      photoId: 3,
      state: 'not_asked',
      answeredAt: null,
      name: null,
      askedOn: null,
      use: null,
      leftOutAt: null,
    } as const
    const photos = [{ id: 3, people: 'adults', caption: 'x' }]
    const asked = { photosAsked: true, photos, consents: [{ ...person, id: 9, evidence: null }] }
    expect(tokens(draft({}, asked)).at(-1)).toBe('agree_9')
    const said = { ...person, id: 9, evidence: null, answeredAt: new Date(0) }
    const agreed = { ...asked, consents: [{ ...said, state: 'agreed_named' as const }] }
    expect(tokens(draft({}, agreed)).slice(-4)).toEqual(['name_9', 'day_9', 'use_9', 'proof_9'])
    const refused = { ...asked, consents: [{ ...said, state: 'refused' as const }] }
    expect(tokens(draft({}, refused)).at(-1)).toBe('quote')
  })

  test('knows a question by its name, and none that is not there', () => {
    const one = draft({ quote: 'x' }, { photos: [{ id: 3, people: null, caption: null }] })
    for (const question of openQuestions(one)) expect(questionOf(one, tokenOf(question))).toEqual(question)
    for (const forged of ['people_4', 'agree_3', 'body', 'people_', 'constructor', 'x_3'])
      expect(questionOf(one, forged)).toBeUndefined()
    expect(missingParts(one)).toContain('speaker')
  })
})

describe('changes', () => {
  test('are told word by word, part by part', () => {
    const pieces = piecesOf('Ibu-ibu rajin menabung.', 'Ibu-ibu kini rajin menabung.')
    expect(pieces.filter(({ kind }) => kind === 'removed')).toEqual([])
    expect(pieces.map(({ text }) => text).join('')).toBe('Ibu-ibu kini rajin menabung.')
    expect(
      changesBetween('innovation', { title: 'A', idea: 'b' }, { title: 'A', idea: 'c' }).map(one => one.part),
    ).toEqual(['idea'])
  })

  test('of two long texts that share nothing do not take long', () => {
    const [a, b] = ['a', 'b'].map(letter => Array.from({ length: 3_000 }, (_, at) => `${letter}${at}`).join(' '))
    const begun = performance.now()
    expect(piecesOf(a ?? '', b ?? '').map(({ kind }) => kind)).toEqual(['removed', 'added'])
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})

test('points add up to a hundred', () => {
  expect(Object.values(criteria).reduce((sum, most) => sum + most, 0)).toBe(100)
  expect(pointsFor('significance')).toEqual([0, 8, 15, 23, 30])
  expect(totalOf({ significance: 23, novelty: 15 })).toEqual({ points: 38, given: 2, of: 7 })
})

test('an address is made of the title and stays unique', () => {
  expect(slugOf('Bank Sampah “Sido Rukun”, é!', 12)).toBe('bank-sampah-sido-rukun-e-12')
  expect(slugOf('💚', 3)).toBe('cerita-3')
  expect(slugOf('kata '.repeat(90), 4).length).toBeLessThan(70)
})

test('an approval counts once for each person, and only of this version', () => {
  const review = (reviewerId: number, version: number, verdict: string | null) => ({ reviewerId, version, verdict })
  const reviews = [review(1, 2, 'edited'), review(1, 2, 'approved'), review(2, 1, 'approved'), review(3, 2, null)]
  expect(approvalsAmong(reviews, 2)).toBe(1)
})

test('a story has room in messages, whatever it is made of', () => {
  const show = { words: createTranslate()('id'), locale: 'id' as const }
  const wild = '<&"'.repeat(1_300)
  const values: StoryValues = {
    title: wild,
    village: wild,
    background: wild.repeat(3),
    quote: wild.repeat(2),
    speaker: wild,
  }
  const photo = { id: 1, caption: wild, people: 'none', removedAt: null }
  const look = {
    kind: 'innovation' as const,
    values,
    photos: [photo],
    consents: [],
    author: wild.slice(0, 80),
    place: '',
  }
  const parts = splitLines(lookLines(show, look).join('\n'))
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(4_096)
  for (const part of parts) expect(parseHtml(part).text.length).toBeGreaterThan(0)
})
