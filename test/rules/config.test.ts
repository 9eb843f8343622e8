import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config.ts'

const aToken = `123456789:${'A'.repeat(35)}`

test('nothing set is the simulator on an embedded database', () => {
  const config = parseConfig({})
  expect(config.token).toBeUndefined()
  expect(config.databaseUrl).toBeUndefined()
  expect(config).toMatchObject({ dataDir: './data', host: '127.0.0.1', port: 8080, updates: 'polling', ownerIds: [] })
})

test('an empty value is as good as none', () => {
  expect(parseConfig({ BOT_TOKEN: '', PORT: ' ' })).toMatchObject({ token: undefined, port: 8080 })
})

test.each([
  [{ PORT: 'eighty' }, 'PORT is "eighty", but a port from 1 to 65535 is expected.'],
  [{ PORT: '70000' }, 'PORT is "70000", but a port from 1 to 65535 is expected.'],
  [{ UPDATES: 'push' }, 'UPDATES is "push", but polling or webhook is expected.'],
  [{ OWNER_IDS: '12, budi' }, 'OWNER_IDS is "12, budi", but Telegram ids, separated by commas is expected.'],
  [
    { BOT_TOKEN: '123456789:short' },
    'BOT_TOKEN is (not shown), but a token from @BotFather, such as 123456789:AA… is expected.',
  ],
  [
    { DATABASE_URL: 'mysql://root:secret@db/pilar' },
    'DATABASE_URL is (not shown), but postgres://user:password@host:port/database is expected.',
  ],
])('%o is refused in one sentence', (env, sentence) => {
  expect(() => parseConfig(env)).toThrow(sentence)
})

test.each([
  [{ UPDATES: 'webhook' }, /BOT_TOKEN is missing/],
  [{ UPDATES: 'webhook', BOT_TOKEN: aToken }, /PUBLIC_URL is missing/],
  [{ UPDATES: 'webhook', BOT_TOKEN: aToken, PUBLIC_URL: 'https://pilar.example' }, /WEBHOOK_SECRET is missing/],
])('a webhook is not started half configured: %o', (env, sentence) => {
  expect(() => parseConfig(env)).toThrow(sentence)
})

test('a webhook with everything it needs', () => {
  const env = {
    UPDATES: 'webhook',
    BOT_TOKEN: aToken,
    PUBLIC_URL: 'https://pilar.example/',
    WEBHOOK_SECRET: 's'.repeat(32),
  }
  expect(parseConfig({ ...env, OWNER_IDS: '12, 34' })).toMatchObject({
    publicUrl: 'https://pilar.example',
    ownerIds: [12, 34],
  })
})

test('a token is never repeated in what is said about it', () => {
  const refused = () => parseConfig({ BOT_TOKEN: `${aToken}!` })
  expect(refused).toThrow('(not shown)')
  expect(refused).not.toThrow(aToken)
})
