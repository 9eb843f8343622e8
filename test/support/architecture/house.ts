import type { Source } from './source.ts'

/** Features in the order in which they may know of each other: each only those before it. */
export const featureOrder = [
  'regions',
  'agencies',
  'workers',
  'groups',
  'broadcasts',
  'announcements',
  'polls',
  'meetings',
  'attendance',
  'agreements',
  'minutes',
  'reports',
  'complaints',
  'forums',
  'stories',
  'publications',
  'programs',
  'digests',
  'monthly',
  'guide',
] as const

/** What every feature is made of. A new name is a decision: it belongs here and into ARCHITECTURE.md. */
export const vocabulary = [
  'feature',
  'table',
  'rules',
  'queries',
  'actions',
  'views',
  'bot',
  'talk',
  'jobs',
  'pages',
  'access',
  'authority',
] as const

/** Data of the domain and pure readings that are files of their own in one feature. */
export const registries: Readonly<Record<string, readonly string[]>> = {
  regions: ['match', 'terms', 'display', 'zones', 'source', 'seed'],
  agencies: ['pillars'],
  workers: ['sheet'],
  meetings: ['shorthand', 'calendar'],
  agreements: ['shorthand'],
  minutes: ['shorthand'],
  reports: ['kinds', 'shorthand'],
  stories: ['parts'],
  programs: ['forms'],
}

/** Features that are there for others: what they send for them, and how it looks, may be used by those above. */
export const servants: readonly string[] = ['broadcasts', 'agreements']

/** Single actions of other features that may be caused from above: each asks for its own proof of authority. */
export const lent: readonly string[] = ['src/features/workers/actions/issue-link.ts']

/** Files of a registry that touch the database after all. */
export const registryWithDatabase = ['src/features/regions/seed.ts']

export const platform = ['telegram', 'inbox', 'outbox', 'jobs', 'leader', 'web'] as const

/** Where a file stands: its part of the house, and inside a feature which feature and which kind of file. */
export type Place = { part: string; feature?: string; role?: string }

/** `src/features/reports/actions/submit.ts` → part `features`, feature `reports`, role `actions`. */
export function placeOf(path: string): Place {
  const [top, part, feature, name] = path.split('/')
  if (top !== 'src' || part === undefined) return { part: top ?? '' }
  if (part !== 'features') return { part: part.replace(/\.tsx?$/, '') }
  if (feature === undefined || name === undefined) return { part, role: (feature ?? '').replace(/\.ts$/, '') }
  return { part, feature, role: name.replace(/\.tsx?$/, '') }
}

const heights: Readonly<Record<string, number>> = {
  base: 0,
  papers: 1,
  db: 1,
  speaker: 1,
  deps: 2,
  ...Object.fromEntries(platform.map(part => [part, 3])),
  features: 4,
  app: 5,
  service: 6,
  playground: 7,
  main: 8,
}

/** Imports point downward only. Parts without a height (config, the simulator …) have rules of their own. */
export const heightOf = (part: string): number | undefined => heights[part]

/** What starts the whole bot; nothing below may know of it. */
export const entries = ['app', 'service', 'playground', 'main']

/** Who may know the local Telegram: itself, and those who put it in the place of the real one. */
export const knowsSimulator = ['simulator', 'app', 'playground', 'main']

export const isOwnFile = (at: string) => at.startsWith('src/')

export const inside = (source: Source, ...parts: string[]) => parts.includes(placeOf(source.path).part)
