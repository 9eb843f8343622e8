import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTranslate } from '../../src/base/translate.ts'
import { whatsAppLink } from '../../src/base/whatsapp.ts'
import { understand } from '../../src/features/reports/shorthand/understand.ts'
import {
  addressFor,
  addressOf,
  customAddress,
  givenNames,
  hashOf,
  likelySame,
  linkOf,
  linkState,
  mobileNumber,
  personName,
  tokenIn,
} from '../../src/features/workers/rules.ts'
import { inSemin } from '../support/shorthand.ts'

describe('names and forms of address', () => {
  test.each([
    ['Sri Wahyuni, S.Sos.', 'Bu Sri'],
    ['Hj. Siti Aminah, S.Sos., M.Si.', 'Bu Siti'],
    ['Dra. Hj. Endang', 'Bu Endang'],
    ['Tono', 'Bu Tono'],
    ["Rafi'i", "Bu Rafi'i"],
    ['H. Muh. Jum’at', 'Bu Jum’at'],
    ['Dr.dr. Ani Lestari', 'Bu Ani'],
    ['I Wayan Sudarma', 'Bu Wayan'],
    ['BUDI SANTOSO S.Kom', 'Bu Budi'],
    ['M. Yusuf', 'Bu Yusuf'],
    ['Ni', 'Bu Ni'],
  ])('%s is called %s', (name, called) => {
    expect(addressFor('Bu', name)).toBe(called)
  })

  test('titles are not names, but a name that is only a title stays', () => {
    expect(givenNames('Ir. Joko Susilo S.T. M.T.')).toEqual(['Joko', 'Susilo'])
    expect(givenNames('Prof.')).toEqual(['Prof.'])
  })

  test('without a form of address it is Bapak/Ibu, never the bare name', () => {
    expect(addressOf({ address: null })).toBe('Bapak/Ibu')
    expect(addressOf({ address: 'Bunda Sri' })).toBe('Bunda Sri')
  })

  test.each([
    ['  Sri   Wahyuni,  S.Sos. ', 'Sri Wahyuni, S.Sos.'],
    ['Ni', 'Ni'],
    ['A', undefined],
    ['0812 3456 7890', undefined],
    ['Sri <b>', undefined],
    ['x'.repeat(101), undefined],
    ['/start', undefined],
  ])('%j as a name is %j', (typed, name) => {
    expect(personName(typed)).toBe(name)
  })

  test('an address is short', () => {
    expect(customAddress('Bunda Sri')).toBe('Bunda Sri')
    expect(customAddress('Ibu Kepala Bidang Perlindungan dan Jaminan Sosial')).toBeUndefined()
  })
})

describe('the likely match', () => {
  const roster = ['Hj. Siti Aminah, S.Sos.', 'Siti Rahayu', 'Tono', 'Sri Wahyuni', 'SRI WAHYUNI, S.Sos.'].map(name => ({
    name,
  }))
  const found = (name: string) => likelySame(name, roster).map(one => one.name)

  test.each([
    ['siti aminah', 'Hj. Siti Aminah, S.Sos.'],
    ['Siti Aminnah', 'Hj. Siti Aminah, S.Sos.'],
    ['SITIAMINAH', 'Hj. Siti Aminah, S.Sos.'],
    ['Tono, S.Pd.', 'Tono'],
  ])('%s is first of all %s', (name, first) => {
    expect(found(name)[0]).toBe(first)
  })

  test('two of one name are both offered; of strangers nobody is', () => {
    expect(found('Sri Wahyuni').slice(0, 2)).toEqual(['Sri Wahyuni', 'SRI WAHYUNI, S.Sos.'])
    expect(found('Bambang Irawan')).toEqual([])
    expect(found('')).toEqual([])
  })
})

describe('links', () => {
  test('a token is read back from its link and from nothing else', () => {
    const token = 'AbCdEfGhIjKlMnOpQrSt-_'
    const link = linkOf('PilarBot', token)
    expect(link).toBe(`https://t.me/PilarBot?start=j-${token}`)
    expect(tokenIn(`j-${token}`)).toBe(token)
    for (const wrong of ['', 'j-', token, `j-${token}x`, `j-${token.slice(1)}!`]) expect(tokenIn(wrong)).toBeUndefined()
    fc.assert(fc.property(fc.string({ maxLength: 64 }), text => tokenIn(text) === undefined || text.length === 24))
  })

  test('what is stored does not tell the token', () => {
    expect(hashOf('AbCdEfGhIjKlMnOpQrSt-_')).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOf('a')).not.toBe(hashOf('b'))
  })

  const at = (text: string) => new Date(text)
  const link = { usedAt: null, revokedAt: null, expiresAt: at('2026-12-05T00:00:00Z') }
  test.each([
    [link, 'usable'],
    [{ ...link, expiresAt: at('2026-11-21T00:00:00Z') }, 'expired'],
    [{ ...link, revokedAt: at('2026-11-20T00:00:00Z') }, 'revoked'],
    [{ ...link, usedAt: at('2026-11-20T00:00:00Z'), revokedAt: at('2026-11-20T00:00:00Z') }, 'used'],
  ] as const)('%# is %s', (one, state) => {
    expect(linkState(one, at('2026-11-21T00:00:00Z'))).toBe(state)
  })

  test('goes to WhatsApp, to the number where there is one', () => {
    expect(whatsAppLink('Yth. A & B', null)).toBe('https://wa.me/?text=Yth.%20A%20%26%20B')
    expect(whatsAppLink('x', '+6281234567890')).toBe('https://wa.me/6281234567890?text=x')
  })
})

test.each([
  ['0812-3456-7890', '+6281234567890'],
  ['+62 812 3456 7890', '+6281234567890'],
  ['62 81234567890', '+6281234567890'],
  ['8123456789', '+628123456789'],
  ['0274 391234', undefined],
  ['08', undefined],
  ['3403015203900001', undefined],
])('%s as a mobile number is %s', (typed, phone) => {
  expect(mobileNumber(typed)).toBe(phone)
})

test.each(['pkh', 'tksk', 'tagana', 'psm', 'karang_taruna', 'slrt', 'other'])(
  'the first example for %s is a complete report',
  pillar => {
    const example = createTranslate()('id')(`join-example-${pillar}`, { village: 'Pundungsari' })
    const understood = understand(example, inSemin(pillar === 'other' ? {} : { pillar }))
    expect({ example, missing: understood.missing, problems: understood.problems }).toEqual({
      example,
      missing: [],
      problems: [],
    })
    expect(understood.kind).not.toBeNull()
    expect(understood.region).toBe('34.03.12.2009')
  },
)
