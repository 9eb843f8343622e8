import { posix } from 'node:path'
import ts from 'typescript'

/** `at` is the repository path that is imported, or the package's name; `types` when nothing of it is left at run time. */
export type Import = { at: string; types: boolean; line: number; reexport: boolean }

/** One file as the rules see it. `path` is relative to the repository: `src/features/groups/bot.ts`. */
export type Source = { path: string; text: string; tree: ts.SourceFile; imports: Import[] }

/** What is wrong, where, and where the code should go instead. */
export type Violation = { path: string; line: number; rule: string; says: string }

export const lineOf = (tree: ts.SourceFile, node: ts.Node) =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1

/** Runs `visit` for a node and all below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, child => walk(child, visit))
}

const resolve = (path: string, specifier: string) =>
  specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier

function onlyTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  if (clause.name || !names || !ts.isNamedImports(names)) return false
  return names.elements.length > 0 && names.elements.every(element => element.isTypeOnly)
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node, specifier: ts.Expression, types: boolean, reexport: boolean) => {
    if (!ts.isStringLiteral(specifier)) return
    found.push({ at: resolve(path, specifier.text), types, line: lineOf(tree, node), reexport })
  }
  walk(tree, node => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, onlyTypes(node), false)
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier, onlyTypes(node), true)
    const [first] = ts.isCallExpression(node) ? node.arguments : []
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && first)
      add(node, first, false, false)
  })
  return found
}

/** Reads one file; what does not parse is the compiler's affair. */
export function parseSource(path: string, text: string): Source {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  return { path, text, tree, imports: importsOf(path, tree) }
}

/** The package of a bare specifier: `drizzle-orm/pg-core` is `drizzle-orm`. */
export const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
