import ts from 'typescript'
import { inside, placeOf } from './house.ts'
import { lineOf, type Source, type Violation, walk } from './source.ts'

type Finding = { node: ts.Node; says: string }
type Rule = (source: Source) => Finding[]

function findAll<Node extends ts.Node>(source: Source, is: (node: ts.Node) => node is Node): Node[] {
  const found: Node[] = []
  walk(source.tree, node => {
    if (is(node)) found.push(node)
  })
  return found
}

const clockFile = 'src/base/clock.ts'
const hasNoArguments = (node: ts.NewExpression | ts.CallExpression) => (node.arguments?.length ?? 0) === 0

function readsTheClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && hasNoArguments(node)
  if (!ts.isCallExpression(node)) return false
  const called = node.expression.getText()
  return called === 'Date.now' || called === 'Date' || (called === 'dayjs' && hasNoArguments(node))
}

const clock: Rule = source =>
  source.path === clockFile
    ? []
    : findAll(source, (node): node is ts.Node => readsTheClock(node)).map(node => ({
        node,
        says: `reads the time with ${node.getText()}: business time is deps.clock.now() or an argument, real time wallMillis() of ${clockFile}`,
      }))

const environment: Rule = source =>
  source.path === 'src/main.ts'
    ? []
    : findAll(source, ts.isPropertyAccessExpression)
        .filter(node => node.getText() === 'process.env')
        .map(node => ({ node, says: 'reads process.env: main.ts alone does; add the setting to config.ts' }))

const isTransaction = (node: ts.CallExpression) =>
  ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'transaction'

const talking = ['say', 'showInstead', 'notice', 'enterForm']

/** Whether a node speaks to Telegram: a grammY context or api, or the helpers of src/telegram/say.ts. */
const speaks = (node: ts.Node) =>
  (ts.isPropertyAccessExpression(node) &&
    (node.name.text === 'api' || /^ctx\.(reply|answer|edit)/.test(node.getText()))) ||
  (ts.isCallExpression(node) && talking.includes(node.expression.getText()))

const isNameOnly = (node: ts.Node) =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node)

function insideTransaction(call: ts.CallExpression): Finding[] {
  const [callback] = call.arguments
  if (!callback || !ts.isFunctionLike(callback) || !ts.isPropertyAccessExpression(call.expression)) return []
  const outer = call.expression.expression.getText()
  const shadowed = callback.parameters.some(parameter => parameter.name.getText() === outer)
  const found: Finding[] = []
  walk(callback, node => {
    const usesOuter = !shadowed && node.getText() === outer && ts.isExpression(node) && !isNameOnly(node)
    if (usesOuter) found.push({ node, says: `uses the outer ${outer} inside a transaction, which hangs: use tx` })
    if (speaks(node))
      found.push({ node, says: 'talks to Telegram inside a transaction: enqueue with tx, or speak after the commit' })
  })
  return found
}

const transactions: Rule = source =>
  findAll(source, ts.isCallExpression).filter(isTransaction).flatMap(insideTransaction)

const isReply = (name: string) => /^(reply|answer|edit|delete|pin|forward|copy|react)/.test(name)

const mayReply = (source: Source) =>
  !inside(source, 'features') || ['bot', 'talk'].includes(placeOf(source.path).role ?? '')

/** Calls that reach a chat at once, past the outbox. */
function directSend(source: Source, node: ts.PropertyAccessExpression): string | undefined {
  const target = node.expression
  const viaApi = ts.isPropertyAccessExpression(target) && target.name.text === 'api'
  if (viaApi && !/^(get|config|raw)/.test(node.name.text))
    return `sends at once with ${node.getText()}: what others see is enqueued in the action's transaction (outbox/enqueue)`
  if (target.getText() === 'ctx' && isReply(node.name.text) && !mayReply(source))
    return `replies with ${node.getText()}: only bot.ts and talk.ts speak, with say, showInstead or notice`
  return undefined
}

const sends: Rule = source =>
  inside(source, 'features')
    ? findAll(source, ts.isPropertyAccessExpression).flatMap(node => {
        const says = directSend(source, node)
        return says === undefined ? [] : [{ node, says }]
      })
    : []

const isWordy = (node: ts.Node | undefined): node is ts.Expression =>
  node !== undefined &&
  (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) &&
  /\p{L}{2,} \p{L}{2,}/u.test(node.getText())

/** Sentences handed to people: the `text` and `label` of a screen, and what is said directly. */
function spokenBy(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAssignment(node) && ['text', 'label'].includes(node.name.getText())) return node.initializer
  if (!ts.isCallExpression(node)) return undefined
  if (node.expression.getText() === 'ctx.reply') return node.arguments[0]
  return node.expression.getText() === 'notice' ? node.arguments[1] : undefined
}

const speaking = ['actions', 'views', 'bot', 'talk', 'jobs']
const mayHoldSentences = (source: Source) =>
  !inside(source, 'telegram') && !speaking.includes(placeOf(source.path).role ?? '')

const words: Rule = source =>
  !mayHoldSentences(source)
    ? findAll(source, (node): node is ts.Node => isWordy(spokenBy(node))).map(node => ({
        node,
        says: 'says a sentence in code: it belongs to locales/id and locales/en, the code passes its id and facts',
      }))
    : []

const rules: Readonly<Record<string, Rule>> = { clock, environment, transactions, sends, words }

/** All that is wrong with what one file does. */
export const bodyViolations = (source: Source): Violation[] =>
  Object.entries(rules).flatMap(([rule, check]) =>
    check(source).map(({ node, says }) => ({ path: source.path, line: lineOf(source.tree, node), rule, says })),
  )
