import { featureOrder, isOwnFile, placeOf, registries, vocabulary } from './house.ts'
import type { Source, Violation } from './source.ts'

const maxLines = 300
const forbiddenFolders = ['services', 'managers', 'utils', 'helpers']

const at = (path: string, rule: string, says: string): Violation => ({ path, line: 1, rule, says })

function length({ path, text }: Source): Violation[] {
  const lines = text.trimEnd().split('\n').length
  if (lines <= maxLines) return []
  return [at(path, 'length', `${lines} lines, over ${maxLines}: make a folder of the same name with one verb per file`)]
}

function folders({ path }: Source): Violation[] {
  const folder = path.split('/').find(part => forbiddenFolders.includes(part.replace(/\.ts$/, '')))
  if (!folder) return []
  return [at(path, 'folders', `"${folder}" says nothing: name it by what it is, in the feature or part that uses it`)]
}

function barrels({ path }: Source): Violation[] {
  if (!path.endsWith('/index.ts') || path === 'src/features/index.ts') return []
  return [at(path, 'barrel', 'no index files but the list of features: name the file by what it holds')]
}

/** Files directly in src/features besides the folders. */
const besideFeatures = ['src/features/index.ts', 'src/features/feature.ts']

function names({ path }: Source): Violation[] {
  const { part, feature, role } = placeOf(path)
  if (part !== 'features' || besideFeatures.includes(path)) return []
  const known: readonly string[] = featureOrder
  if (!feature || !known.includes(feature))
    return [
      at(path, 'names', `"${feature ?? path}" is no feature: give it its place in featureOrder and in ARCHITECTURE.md`),
    ]
  if ([...vocabulary, ...(registries[feature] ?? [])].includes(role ?? '')) return []
  return [
    at(path, 'names', `"${role}" is no kind of file: one of ${vocabulary.join(', ')}, or a registry named in house.ts`),
  ]
}

/** Rules about where a file stands and how long it is. */
export const placeViolations = (source: Source): Violation[] =>
  [length, folders, barrels, names].flatMap(rule => rule(source))

/** Circles of imports that exist at run time, each told once. */
export function cycles(sources: readonly Source[]): Violation[] {
  const edges = new Map(
    sources.map(source => [
      source.path,
      source.imports.filter(one => !one.types && isOwnFile(one.at)).map(one => one.at),
    ]),
  )
  const found: Violation[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path)
    if (start !== -1) {
      found.push(
        at(
          path,
          'cycle',
          `goes in a circle: ${[...trail.slice(start), path].join(' → ')}; move what both need below both`,
        ),
      )
      return
    }
    if (done.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  return found
}

type Named = { name: string; commands?: readonly { command: string }[]; jobs?: readonly { name: string }[] }

const twice = (values: readonly string[]) => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
]

/** Names that must be unique over all features: a command, a job or a feature that is there twice. */
export function repeatedNames(features: readonly Named[]): string[] {
  return [
    ...twice(features.map(feature => feature.name)).map(name => `feature ${name}`),
    ...twice(features.flatMap(feature => feature.commands ?? []).map(one => one.command)).map(
      name => `command /${name}`,
    ),
    ...twice(features.flatMap(feature => feature.jobs ?? []).map(one => one.name)).map(name => `job ${name}`),
  ]
}
