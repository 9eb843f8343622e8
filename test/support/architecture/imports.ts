import {
  entries,
  featureOrder,
  heightOf,
  inside,
  isOwnFile,
  knowsSimulator,
  lent,
  placeOf,
  registryWithDatabase,
  servants,
} from './house.ts'
import { type Import, packageOf, type Source, type Violation } from './source.ts'

type Rule = (source: Source, found: Import) => string | undefined

const roleIs = (source: Source, ...roles: string[]) => roles.includes(placeOf(source.path).role ?? '')

const upward: Rule = (source, { at }) => {
  const [own, other] = [heightOf(placeOf(source.path).part), heightOf(placeOf(at).part)]
  if (own === undefined || other === undefined || other <= own) return undefined
  return `imports upward from ${at}: move what both need down, or hand it in as an argument from app.ts`
}

/** Parts just above base that know nothing but it. */
const lone: Rule = (source, { at }) => {
  const own = placeOf(source.path).part
  if (own !== 'papers' || !isOwnFile(at) || ['papers', 'base'].includes(placeOf(at).part)) return undefined
  return `papers are drawn from what they are handed, and know ${at}: read and word it in the feature`
}

const simulator: Rule = (source, { at }) => {
  const own = placeOf(source.path).part
  if (placeOf(at).part === 'simulator' && !knowsSimulator.includes(own))
    return `knows the simulator (${at}): only app.ts, the playground, tests and bench may; hand in what is needed as an argument`
  if (own === 'simulator' && isOwnFile(at) && !['simulator', 'base'].includes(placeOf(at).part))
    return `the simulator knows no bot: ${at} is out of reach, only src/base is below it`
  return undefined
}

const entry: Rule = (source, { at }) => {
  if (!isOwnFile(at) || !entries.includes(placeOf(at).part) || entries.includes(placeOf(source.path).part))
    return undefined
  return `imports ${at}, which nothing below it may: take what is needed from Deps`
}

const mayUseGrammy = (source: Source) =>
  inside(source, 'telegram', 'app') ||
  /^src\/outbox\/(call|courier|outcome)\.ts$/.test(source.path) ||
  (inside(source, 'features') && roleIs(source, 'bot', 'talk', 'views', 'feature'))

const grammy: Rule = (source, { at, types }) => {
  const name = packageOf(at)
  if (name !== 'grammy' && !name.startsWith('@grammyjs/')) return undefined
  if (mayUseGrammy(source) || (at === 'grammy/types' && types && !inside(source, 'base', 'db'))) return undefined
  return `uses ${at}: Telegram belongs to src/telegram, the outbox's call, courier and outcome, and a feature's bot, talk and views`
}

const mayUseDrizzle = (source: Source) =>
  inside(source, 'db', 'inbox', 'outbox', 'jobs', 'leader') ||
  /^src\/telegram\/(table|.*-storage|.*-mark)\.ts$/.test(source.path) ||
  (inside(source, 'features') && roleIs(source, 'table', 'queries', 'actions')) ||
  registryWithDatabase.includes(source.path)

const drizzle: Rule = (source, { at }) =>
  packageOf(at) !== 'drizzle-orm' || mayUseDrizzle(source)
    ? undefined
    : `uses ${at}: reads belong to the feature's queries.ts, changes to its actions.ts`

const cron: Rule = (source, { at }) =>
  packageOf(at) !== 'node-cron' || source.path === 'src/jobs/tick.ts'
    ? undefined
    : 'uses node-cron: the one tick is in src/jobs/tick.ts; add an entry to the feature’s jobs.ts'

const barrel: Rule = (_, { at, reexport }) =>
  reexport ? `passes on ${at}: import it where it is needed, from where it is written` : undefined

/** What one kind of file may not see of its own feature, and where that code goes. */
const withinFeature: Readonly<Record<string, { not: readonly string[]; instead: string }>> = {
  table: { not: ['queries', 'actions', 'views', 'bot', 'talk', 'jobs', 'access'], instead: 'rules.ts or base' },
  rules: { not: ['queries', 'actions', 'views', 'bot', 'talk', 'jobs', 'access'], instead: 'an argument' },
  queries: { not: ['actions', 'views', 'bot', 'talk', 'jobs'], instead: 'rules.ts, or the caller' },
  actions: { not: ['bot', 'talk', 'jobs', 'feature'], instead: 'views.ts or rules.ts' },
  views: { not: ['actions', 'bot', 'talk', 'jobs', 'feature'], instead: 'rules.ts, or data handed in' },
  bot: { not: ['jobs', 'feature'], instead: 'actions.ts' },
  talk: { not: ['bot', 'jobs', 'feature'], instead: 'views.ts or actions.ts' },
  jobs: { not: ['bot', 'talk', 'feature'], instead: 'actions.ts or views.ts' },
}

const ownRoles: Rule = (source, { at, types }) => {
  const [own, other] = [placeOf(source.path), placeOf(at)]
  if (!own.feature || own.feature !== other.feature || types) return undefined
  const limits = withinFeature[own.role ?? '']
  if (!limits?.not.includes(other.role ?? '')) return undefined
  return `${own.role} must not use ${other.role} (${at}): put it into ${limits.instead}`
}

const closedToOthers = ['actions', 'views', 'bot', 'talk', 'jobs', 'feature']

const acrossFeatures: Rule = (source, { at, types }) => {
  const [own, other] = [placeOf(source.path), placeOf(at)]
  if (!own.feature || !other.feature || own.feature === other.feature) return undefined
  const order: readonly string[] = featureOrder
  if (order.indexOf(other.feature) >= order.indexOf(own.feature))
    return `${own.feature} must not know ${other.feature} (${at}): ${other.feature} may call ${own.feature}, or app.ts hands it in`
  if (types || !closedToOthers.includes(other.role ?? '')) return undefined
  if (lent.includes(at)) return undefined
  if (servants.includes(other.feature) && ['actions', 'views'].includes(other.role ?? '')) return undefined
  return `reaches into the ${other.role} of ${other.feature} (${at}): of another feature only queries, rules, registries, access, authority and tables`
}

/** What a kind of file may use of the platform. */
const ofPlatform: Readonly<Record<string, readonly string[]>> = {
  table: [],
  rules: [],
  queries: [],
  access: [],
  authority: [],
  actions: ['outbox', 'telegram'],
  views: ['telegram'],
}

const platformUse: Rule = (source, { at, types }) => {
  const [own, other] = [placeOf(source.path), placeOf(at)]
  const allowed = own.feature ? ofPlatform[own.role ?? ''] : undefined
  if (!allowed || types || heightOf(other.part) !== 3 || allowed.includes(other.part)) return undefined
  if (own.role === 'queries' && at.endsWith('/table.ts')) return undefined
  return `${own.role} uses ${at}: effects belong to actions.ts, talking to bot.ts`
}

const purity: Rule = (source, { at, types }) => {
  const { feature, role } = placeOf(source.path)
  if (!feature || role !== 'rules' || types || !/^src\/(db|deps)/.test(at)) return undefined
  return `rules are pure, and use ${at}: read in queries.ts and hand the rows in`
}

const rules: Readonly<Record<string, Rule>> = {
  upward,
  lone,
  simulator,
  entry,
  grammy,
  drizzle,
  cron,
  barrel,
  ownRoles,
  acrossFeatures,
  platformUse,
  purity,
}

/** All that is wrong with what one file imports. */
export const importViolations = (source: Source): Violation[] =>
  source.imports.flatMap(found =>
    Object.entries(rules).flatMap(([rule, check]) => {
      const says = check(source, found)
      return says === undefined ? [] : [{ path: source.path, line: found.line, rule, says }]
    }),
  )
