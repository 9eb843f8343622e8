import { z } from 'zod'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const isHttps = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
const isPostgres = (text: string) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)

/** Each variable: how it is read, and what is said when it cannot be. */
const variables = {
  BOT_TOKEN: {
    schema: z
      .string()
      .regex(/^\d{6,12}:[\w-]{35}$/)
      .optional(),
    expected: 'a token from @BotFather, such as 123456789:AA…',
  },
  BOT_API_ROOT: {
    schema: z.string().refine(isHttps).default('https://api.telegram.org'),
    expected: 'an http(s) address',
  },
  DATABASE_URL: {
    schema: z.string().refine(isPostgres).optional(),
    expected: 'postgres://user:password@host:port/database',
  },
  DATA_DIR: { schema: z.string().min(1).default('./data'), expected: 'a folder' },
  HOST: { schema: z.string().min(1).default('127.0.0.1'), expected: 'an address to listen on' },
  PORT: { schema: z.coerce.number().int().min(1).max(65_535).default(8080), expected: 'a port from 1 to 65535' },
  UPDATES: { schema: z.enum(['polling', 'webhook']).default('polling'), expected: 'polling or webhook' },
  PUBLIC_URL: {
    schema: z
      .string()
      .refine(text => URL.canParse(text) && new URL(text).protocol === 'https:')
      .optional(),
    expected: 'the https address under which Telegram and readers reach this bot',
  },
  WEBHOOK_SECRET: {
    schema: z
      .string()
      .regex(/^[\w-]{16,256}$/)
      .optional(),
    expected: '16 to 256 letters, digits, _ or -',
  },
  OWNER_IDS: {
    schema: z
      .string()
      .regex(/^\d+(\s*,\s*\d+)*$/)
      .transform(text => text.split(',').map(Number))
      .optional(),
    expected: 'Telegram ids, separated by commas',
  },
  LOG_LEVEL: { schema: z.enum(logLevels).default('info'), expected: logLevels.join(', ') },
} as const satisfies Record<string, { schema: z.ZodType; expected: string }>

type Name = keyof typeof variables
type Values = { [N in Name]: z.output<(typeof variables)[N]['schema']> }

const secret: readonly Name[] = ['BOT_TOKEN', 'WEBHOOK_SECRET', 'DATABASE_URL']

/** A wrong or missing value. The message is one sentence: name, value given (never a secret) and what is expected. */
export class ConfigError extends Error {}

function read(name: Name, env: Record<string, string | undefined>): unknown {
  const given = env[name]?.trim() || undefined
  const parsed = variables[name].schema.safeParse(given)
  if (parsed.success) return parsed.data
  const shown = secret.includes(name) ? '(not shown)' : `"${given}"`
  throw new ConfigError(`${name} is ${shown}, but ${variables[name].expected} is expected.`)
}

function requireTogether({ UPDATES, PUBLIC_URL, WEBHOOK_SECRET, BOT_TOKEN }: Values) {
  if (UPDATES !== 'webhook') return
  if (!BOT_TOKEN) throw new ConfigError('BOT_TOKEN is missing, but UPDATES=webhook needs a token from @BotFather.')
  if (!PUBLIC_URL)
    throw new ConfigError(`PUBLIC_URL is missing, but UPDATES=webhook needs ${variables.PUBLIC_URL.expected}.`)
  if (!WEBHOOK_SECRET)
    throw new ConfigError(`WEBHOOK_SECRET is missing, but UPDATES=webhook needs ${variables.WEBHOOK_SECRET.expected}.`)
}

/**
 * The configuration from an environment.
 * @throws ConfigError on the first value that is wrong
 */
export function parseConfig(env: Record<string, string | undefined>) {
  const names = Object.keys(variables) as Name[]
  const values = Object.fromEntries(names.map(name => [name, read(name, env)])) as Values
  requireTogether(values)
  return {
    token: values.BOT_TOKEN,
    apiRoot: values.BOT_API_ROOT,
    databaseUrl: values.DATABASE_URL,
    dataDir: values.DATA_DIR,
    host: values.HOST,
    port: values.PORT,
    updates: values.UPDATES,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, ''),
    webhookSecret: values.WEBHOOK_SECRET,
    ownerIds: values.OWNER_IDS ?? [],
    logLevel: values.LOG_LEVEL,
  }
}

export type Config = ReturnType<typeof parseConfig>
