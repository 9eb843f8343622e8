import { expect, test } from 'vitest'
import { createLog, reasonOf } from '../../src/base/log.ts'

const token = `7000000001:${'A'.repeat(35)}`

test('a token is hidden however deep it stands', () => {
  const lines: string[] = []
  const log = createLog('info', line => lines.push(line))
  log.error({ error: { inner: { url: `https://api.telegram.org/bot${token}/getMe` } } }, `failed with ${token}`)
  expect(lines.join()).not.toContain(token)
  expect(lines.join()).toContain('[token]')
})

test('what people wrote does not get into the reason of a failed statement', () => {
  const cause = new Error('null value in column "kind"')
  const error = new Error('Failed query: insert into reports values ($1)\nparams: Ijin lapor, Bu Sri', { cause })
  expect(reasonOf(error)).toBe('Error: null value in column "kind"')
  expect(reasonOf(new Error('Failed query: x\nparams: Ijin lapor'))).toBe('Error: Failed query: x')
  expect(reasonOf(`bot${token}`)).toBe('bot[token]')
})
