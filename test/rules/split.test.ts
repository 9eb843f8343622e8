import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from '../../src/telegram/split.ts'

const longest = 60
const word = fc.stringMatching(/^[a-z]{1,20}$/)
const list = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' · '))
const wordsIn = (text: string) => text.split(/ · |\n/)

test('every part fits, and nothing is lost or moved', () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 8 }), lines => {
      const parts = splitLines(lines.join('\n'), longest)
      expect(parts.every(part => part.length <= longest)).toBe(true)
      expect(parts.flatMap(wordsIn)).toEqual(wordsIn(lines.join('\n')))
    }),
  )
})

test('a line break is where a text is divided; only a list that is too long goes on in another line', () => {
  expect(splitLines('satu\ndua\ntiga', 9)).toEqual(['satu\ndua', 'tiga'])
  expect(splitLines('Bantuan: beras · tenda · terpal', 25)).toEqual(['Bantuan: beras · tenda', 'terpal'])
})

test('a line that is too long and no list is said to be so', () => {
  expect(() => splitLines('x'.repeat(26), 25)).toThrow('a line of 26 characters cannot be sent')
})
