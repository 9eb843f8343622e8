import ts from 'typescript'
import { lineOf, parseSource, walk } from '../architecture/source.ts'

/** A sentence that code asks for: its id (or how it begins and ends), and the facts given with it where they can be seen. */
export type Use = { at: string; starts: string; ends: string; whole: boolean; facts: string[] | undefined }

const translating = /(^|\.)(words|t)$|translate\([^()]*\)$/

const isTranslating = (node: ts.CallExpression) => translating.test(node.expression.getText())

type Name = Pick<Use, 'starts' | 'ends' | 'whole'>

/** Lists of words to be read in messages pass through functions of the same name; they are no ids. */
const isId = (text: string) => /^[a-z][a-z0-9-]*$/.test(text)

function namesIn(node: ts.Expression | undefined): Name[] {
  if (!node) return []
  if (ts.isParenthesizedExpression(node)) return namesIn(node.expression)
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return isId(node.text) ? [{ starts: node.text, ends: '', whole: true }] : []
  if (ts.isConditionalExpression(node)) return [...namesIn(node.whenTrue), ...namesIn(node.whenFalse)]
  if (!ts.isTemplateExpression(node)) return []
  return [{ starts: node.head.text, ends: node.templateSpans.at(-1)?.literal.text ?? '', whole: false }]
}

/** Names of the facts, or nothing where a spread or a variable hides them. */
function factsIn(node: ts.Expression | undefined): string[] | undefined {
  if (!node) return []
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const names = node.properties.map(property => (ts.isSpreadAssignment(property) ? undefined : property.name.getText()))
  return names.every(name => name !== undefined) ? names : undefined
}

/** The sentences that one file asks for by name. */
export function usesIn(path: string, text: string): Use[] {
  const { tree } = parseSource(path, text)
  const found: Use[] = []
  walk(tree, node => {
    if (!ts.isCallExpression(node) || !isTranslating(node)) return
    const facts = factsIn(node.arguments[1])
    const at = `${path}:${lineOf(tree, node)}`
    found.push(...namesIn(node.arguments[0]).map(name => ({ at, ...name, facts })))
  })
  return found
}

/** Everything in a file that could be, or begin, the name of a sentence. */
export function literalsIn(path: string, text: string): { whole: string[]; heads: string[] } {
  const [whole, heads]: [string[], string[]] = [[], []]
  walk(parseSource(path, text).tree, node => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) whole.push(node.text)
    if (ts.isTemplateExpression(node) && /^[a-z][a-z0-9]*-/.test(node.head.text)) heads.push(node.head.text)
  })
  return { whole, heads }
}
