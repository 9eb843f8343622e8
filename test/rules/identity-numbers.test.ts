import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskIdentityNumbers, maskSign, maskUpdate } from '../../src/base/identity-numbers.ts'

// All numbers are invented.
const zeroWidthSpace = '\u200b'
const splitByZeroWidth = [...'3403015203900001'].join(zeroWidthSpace)

describe('numbers as they stand in chats', () => {
  test.each([
    ['NIK 3403015203900001 ok', 1],
    ['3403.0152.0390.0001', 1],
    ['3403 0152 0390 0001', 1],
    ['34-03-01-52-03-90-0003', 1],
    ['340301 520390 0001', 1],
    ['KPM 12 3403015203900001', 1],
    ['3403015203900001/3403010101200002', 2],
    ['KKS 6013010512345678', 1],
    ['３４０３０１５２０３９００００１', 1],
    [splitByZeroWidth, 1],
    ['NIK 340301520390000', 1],
    ['KK: 34030101012000021', 1],
    ['rek BRI 0123 01 012345 50 1', 1],
  ])('%j is hidden', (text, found) => {
    const masked = maskIdentityNumbers(text)
    expect(masked.found).toBe(found)
    expect(masked.text).toHaveLength(text.length)
    expect(digitsOf(masked.text).length).toBeLessThan(14)
  })

  test.each([
    'NIP 196305111991031009',
    'NIP 19630511 199103 1 009',
    'hp 081234567890',
    'BPJS 0001234567890',
    'No 460/1234/2024',
    '21-11-2024 09.00-12.00',
    '21.11.2024 09.00 12.00',
    'Rp3.403.015.203.900.001',
    '-1001234567890 5203900001',
  ])('%j stays', text => {
    expect(maskIdentityNumbers(text)).toEqual({ text, found: 0 })
  })
})

describe('what is hidden, and what stays', () => {
  test.each([
    ['NIK 3403015203900001 ok', `NIK ${maskSign.repeat(16)} ok`],
    ['nama Siti, 3403-0152-0390-0001, hadir 26', `nama Siti, ${maskSign.repeat(19)}, hadir 26`],
    [`x ${splitByZeroWidth} y`, `x ${maskSign.repeat(31)} y`],
    ['no.KTP:34030152039000', `no.KTP:${maskSign.repeat(14)}`],
    ['NIK-nya 340301520390000, hp 081234567890', `NIK-nya ${maskSign.repeat(15)}, hp 081234567890`],
    ['٣٤٠٣٠١٥٢٠٣٩٠٠٠٠١', maskSign.repeat(16)],
    ['𝟑𝟒𝟎𝟑𝟎𝟏𝟓𝟐𝟎𝟑𝟗𝟎𝟎𝟎𝟎𝟏', maskSign.repeat(32)],
    ['3403–0152–0390–0001', maskSign.repeat(19)],
    ['3403\u00a00152\u00a00390\u00a00001', maskSign.repeat(19)],
    ['3403 - 0152 - 0390 - 0001', maskSign.repeat(25)],
  ])('%j becomes %j', (text, masked) => {
    expect(maskIdentityNumbers(text).text).toBe(masked)
  })

  test.each([
    'teknik 34030152039000 meter',
    'terdampak 11 KK 21-11-2024 09.00-12.00',
    'rek. an. NIP 196305111991031009',
    '34030152039000012',
    'Kelompok Melati, modul 2 sesi 5, hadir 26 dari 30 KPM',
  ])('%j stays', text => {
    expect(maskIdentityNumbers(text)).toEqual({ text, found: 0 })
  })
})

describe('properties', () => {
  const noise = fc.string({
    unit: fc.constantFrom(...'0123456789 .-/NIKnikKk:a\u200b９é🙏\n'.split(''), '🙏'),
    maxLength: 60,
  })
  const number = fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 16, maxLength: 16 }),
      fc.constantFrom('', ' ', '.', '-'),
    )
    .map(([digits, gap]) => (digits.match(/.{4}/g) ?? []).join(gap))

  test('the length in UTF-16 units stays, and masking again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), text => {
        const once = maskIdentityNumbers(text)
        expect(once.text).toHaveLength(text.length)
        expect(maskIdentityNumbers(once.text)).toEqual({ text: once.text, found: 0 })
      }),
      { numRuns: 500 },
    )
  })

  test('no run of sixteen digits survives', () => {
    fc.assert(
      fc.property(noise, number, noise, (before, identity, after) => {
        const { text } = maskIdentityNumbers(`${before}, ${identity}, ${after}`)
        expect(text.replaceAll('\u200b', '').normalize('NFKC')).not.toMatch(/(?<!\d)\d{16}(?!\d)/)
        expect(text).not.toContain(identity)
      }),
      { numRuns: 500 },
    )
  })

  test('entities behind a hidden number still point at their words', () => {
    fc.assert(
      fc.property(noise, number, (before, identity) => {
        const raw = `${before}, ${identity}, #lapor`
        const offset = raw.length - '#lapor'.length
        const { text } = maskIdentityNumbers(raw)
        expect(text.slice(offset, offset + '#lapor'.length)).toBe('#lapor')
      }),
    )
  })

  test('text without fourteen digits is never changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123NIK kk.-'), maxLength: 13 }), text => {
        expect(maskIdentityNumbers(text)).toEqual({ text, found: 0 })
      }),
    )
  })
})

describe('a Telegram update', () => {
  const nik = '3403015203900001'
  const hidden = maskSign.repeat(16)

  test.each([
    ['text', { message: { text: nik } }, { message: { text: hidden } }],
    ['caption', { message: { caption: `a ${nik}` } }, { message: { caption: `a ${hidden}` } }],
    ['edited text', { edited_message: { text: nik } }, { edited_message: { text: hidden } }],
    [
      'file name',
      { message: { document: { file_id: nik, file_name: `${nik}.pdf` } } },
      { message: { document: { file_id: nik, file_name: `${hidden}.pdf` } } },
    ],
    [
      'poll and its options',
      { poll: { id: nik, question: nik, options: [{ text: nik, voter_count: 1 }] } },
      { poll: { id: nik, question: hidden, options: [{ text: hidden, voter_count: 1 }] } },
    ],
    ['contact', { message: { contact: { first_name: nik } } }, { message: { contact: { first_name: hidden } } }],
    ['chat title', { message: { chat: { id: 1, title: nik } } }, { message: { chat: { id: 1, title: hidden } } }],
  ])('%s', (_, update, masked) => {
    expect(maskUpdate(update).update).toEqual(masked)
  })

  test('ids, file references, callback data and numbers come back unchanged', () => {
    const update = {
      update_id: 3403015203900001,
      callback_query: {
        id: nik,
        data: nik,
        chat_instance: nik,
        from: { id: 3403015203900001, is_bot: false, first_name: 'Sri' },
        message: {
          media_group_id: nik,
          photo: [{ file_id: nik, file_unique_id: nik, width: 90 }],
          reply_markup: { inline_keyboard: [[{ text: 'Kirim', callback_data: nik }]] },
        },
      },
    }
    expect(maskUpdate(update)).toEqual({ update, found: 0, foundInOwnWords: 0 })
  })

  test('only what the sender wrote counts as the sender’s own words', () => {
    const quoted = {
      message: { text: 'ya', reply_to_message: { text: nik }, quote: { text: nik }, from: { first_name: nik } },
    }
    expect(maskUpdate(quoted)).toMatchObject({ found: 3, foundInOwnWords: 0 })
    expect(maskUpdate({ message: { text: `${nik}/3403010101200002` } })).toMatchObject({ found: 2, foundInOwnWords: 2 })
  })

  test('the given update is left as it was', () => {
    const update = { message: { text: nik } }
    maskUpdate(update)
    expect(update.message.text).toBe(nik)
  })

  test('any JSON keeps its shape', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
        expect(shapeOf(maskUpdate(value).update)).toEqual(shapeOf(value))
      }),
    )
  })
})

const digitsOf = (text: string) => text.normalize('NFKC').replaceAll(/\D/g, '')

const shapeOf = (value: unknown): unknown => {
  if (typeof value === 'string') return value.length
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
}
