import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captionOf, hashtag, hashtags } from '../../src/features/publications/rules/caption.ts'
import { mayPostAs, messageUrl } from '../../src/features/publications/rules/channel.ts'
import { maskedStory } from '../../src/features/publications/rules/masked.ts'
import { readUrl } from '../../src/features/publications/rules/places.ts'
import { type Block, cutText, longestPost, piecesOf, splitPost } from '../../src/features/publications/rules/post.ts'
import type { PublicStory } from '../../src/features/stories/rules/public.ts'

const plain = (text: string): Block => ({ text, style: 'plain' })
const sizeOf = (message: readonly Block[]) =>
  message.reduce((sum, { text, gap }) => sum + text.length + (gap ? 2 : 1), 0)

describe('a post', () => {
  it('that is short stays one message', () => {
    expect(splitPost([{ text: 'Judul', style: 'title' }, plain('Isi')])).toHaveLength(1)
  })

  it('of any length is split without losing a letter, and each message is one that Telegram takes', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), texts => {
        const blocks = texts.map(text => plain(text.join(' ')))
        const messages = splitPost(blocks)
        for (const message of messages) expect(sizeOf(message)).toBeLessThanOrEqual(longestPost + 2)
        const letters = (parts: readonly Block[]) =>
          parts
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, '')
        expect(letters(messages.flat())).toBe(letters(blocks))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps a heading with what it stands over', () => {
    const heading: Block = { text: 'Hasil', style: 'heading', gap: true }
    const [first, second] = splitPost([plain('a'.repeat(3_900)), heading, plain('b'.repeat(300))])
    expect(first?.at(-1)?.style).toBe('plain')
    expect(second?.[0]).toEqual(heading)
  })

  it('is cut at sentences, else at words, never inside a letter', () => {
    expect(piecesOf(`${'a'.repeat(60)}. ${'b'.repeat(60)}`, 80)).toEqual([`${'a'.repeat(60)}.`, 'b'.repeat(60)])
    expect(piecesOf(`${'a'.repeat(60)} ${'b'.repeat(60)}`, 80)).toEqual(['a'.repeat(60), 'b'.repeat(60)])
    expect(piecesOf('👩'.repeat(6), 5)).toEqual(['👩👩', '👩👩', '👩👩'])
    expect(cutText('Sampah ditimbang. Lalu dicatat sebagai tabungan.', 30)).toBe('Sampah ditimbang…')
  })
})

describe('a caption', () => {
  it.each([
    ['Bank Sampah Sido Rukun', '#BankSampahSidoRukun'],
    ["Jum'at Berkah", '#JumAtBerkah'],
    ['LIKE-PKH', '#LIKEPKH'],
    ['…', undefined],
    ['2024', undefined],
    ['Nama yang terlalu panjang untuk dijadikan tagar', undefined],
  ])('makes %s the hashtag %s', (text, tag) => {
    expect(hashtag(text)).toBe(tag)
  })

  it('has three to eight different hashtags', () => {
    const always = ['PKH', 'PilarSosial', 'KementerianSosial']
    expect(hashtags([null, '!', 'pkh'], always)).toEqual(['#PKH', '#PilarSosial', '#KementerianSosial'])
    expect(hashtags(['a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1'], always)).toHaveLength(8)
  })

  it('never grows over 2,200 characters, and never loses its hashtags', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.array(fc.string({ maxLength: 3_000 }), { maxLength: 5 }),
        (title, texts) => {
          const caption = captionOf({ title, texts, credit: 'Penulis: Sri', tags: ['#PKH', '#PilarSosial'] })
          expect(caption.length).toBeLessThanOrEqual(2_200)
          expect(caption.endsWith('Penulis: Sri\n\n#PKH #PilarSosial')).toBe(true)
        },
      ),
    )
  })
})

describe('an address', () => {
  it.each([
    ['instagram', 'https://www.instagram.com/p/Abc123/', { url: 'https://www.instagram.com/p/Abc123/' }],
    ['instagram', 'instagram.com/p/Abc', { url: 'https://instagram.com/p/Abc' }],
    ['instagram', 'https://instagram.com.jahat.id/p', 'elsewhere'],
    ['instagram', 'https://sosial.gunungkidulkab.go.id/berita', 'elsewhere'],
    ['agency_website', 'sosial.gunungkidulkab.go.id/berita/1', { url: 'https://sosial.gunungkidulkab.go.id/berita/1' }],
    ['youtube', 'https://youtu.be/x', { url: 'https://youtu.be/x' }],
    ['mass_media', 'sudah dimuat', 'url'],
    ['mass_media', 'javascript:alert(1)', 'url'],
    ['mass_media', 'https://user:pw@media.id/', 'url'],
    ['mass_media', 'http://localhost/x', 'url'],
    ['mass_media', '', 'url'],
  ] as const)('in %s: %s', (place, text, reading) => {
    expect(readUrl(place, text)).toEqual(reading)
  })

  it('of a message is public where the channel is', () => {
    expect(messageUrl(-1002300000001, 'dinsosp3a', 7)).toBe('https://t.me/dinsosp3a/7')
    expect(messageUrl(-1002300000001, null, 7)).toBe('https://t.me/c/2300000001/7')
  })
})

it('the bot writes in a channel as an administrator who may post', () => {
  expect(mayPostAs({ status: 'administrator', can_post_messages: true })).toBe(true)
  expect(mayPostAs({ status: 'administrator' })).toBe(false)
  expect(mayPostAs({ status: 'member' })).toBe(false)
  expect(mayPostAs({ status: 'kicked' })).toBe(false)
})

it('nothing that looks like an identity number, and no sign that breaks a feed, goes out', () => {
  const text = 'NIK 3403015203900001\u0001\nbaris dua \ud83d.'
  const story = { title: text, innovationName: null, sections: [{ part: 'idea', text }], metrics: [], quote: null }
  const masked = maskedStory({ ...story, photos: [{ caption: text }] } as unknown as PublicStory)
  for (const shown of [masked.title, masked.sections[0]?.text, masked.photos[0]?.caption])
    expect(shown).toBe(`NIK ${'•'.repeat(16)}\nbaris dua .`)
})
