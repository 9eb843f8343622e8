import { Hono } from 'hono'
import { checkFields, methodFields } from './description.ts'
import type { Engine } from './engine.ts'
import type { Fault } from './faults.ts'
import { fileBytes } from './files.ts'
import type { Call, Methods } from './methods/method.ts'
import { METHODS } from './methods/table.ts'
import { badRequest, Refusal, tooMany } from './refusal.ts'
import { type Params, readParams } from './request.ts'

/** The connection breaks: in process the call rejects, over HTTP the socket is destroyed. */
export class ConnectionLost extends Error {
  readonly code: string

  constructor(code: 'ECONNRESET' | 'ECONNREFUSED') {
    super(code === 'ECONNRESET' ? 'socket hang up' : 'connect ECONNREFUSED')
    this.name = 'ConnectionLost'
    this.code = code
  }
}

/** Parameters that change what people see in ways the simulator does not play; ignoring them would be a lie. */
const UNPLAYED = [
  ...['business_connection_id', 'direct_messages_topic_id', 'ephemeral_message_parameters', 'rich_message'],
  ...['suggested_post_parameters', 'message_effect_id', 'inline_message_id', 'certificate'],
]

const unplayed = (params: Params) => {
  const name = UNPLAYED.find(one => one in params)
  return name && `the simulator does not know parameter "${name}"`
}

type Run = (call: Call, args: Params) => unknown

/** The method, its parameters checked against the description. */
const prepare = (method: string, params: Params): Run => {
  const fields = methodFields(method)
  if (!fields) throw badRequest(`unknown method "${method}"`)
  const run = METHODS[method as keyof Methods] as Run | undefined
  if (!run) throw badRequest(`the simulator does not know method "${method}" yet`)
  const problem = checkFields(params, fields, '') ?? unplayed(params)
  if (problem) throw badRequest(`${problem} of ${method}`)
  return run
}

const perform = async (call: Call, method: string, params: Params) => {
  const result = await prepare(method, params)(call, params)
  if (!method.startsWith('get')) call.engine.touch()
  return Response.json({ ok: true, result })
}

const refusalAnswer = (refusal: Refusal) =>
  Response.json(
    {
      ok: false,
      error_code: refusal.code,
      description: refusal.message,
      ...(refusal.parameters && { parameters: refusal.parameters }),
    },
    { status: refusal.code },
  )

const brokenAnswer = (status: number, html: boolean | undefined) => {
  if (!html)
    return refusalAnswer(new Refusal(status, status === 500 ? 'Internal Server Error: restart' : 'Bad Gateway'))
  const page = `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center></body></html>`
  return new Response(page, { status, headers: { 'content-type': 'text/html' } })
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
  })

/** Plays a fault; `act` is what the call would have done. */
const fail = async (fault: Fault, signal: AbortSignal, act: () => Promise<Response>): Promise<Response> => {
  if (fault === 'refuse') throw new ConnectionLost('ECONNREFUSED')
  if (fault === 'hang') return untilAborted(signal)
  if (fault === 'lost-answer') {
    await act()
    throw new ConnectionLost('ECONNRESET')
  }
  if ('retry_after' in fault) throw tooMany(fault.retry_after)
  if ('description' in fault) throw new Refusal(fault.error_code, fault.description)
  if (fault.effect === 'after') await act()
  return brokenAnswer(fault.status, fault.html)
}

const answer = async (engine: Engine, request: Request, method: string, signal: AbortSignal) => {
  try {
    const params = await readParams(request, method)
    const fault = engine.faults.take(method)
    const act = () => perform({ engine, signal }, method, params)
    return await (fault ? fail(fault, signal, act) : act())
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error)
    throw error
  }
}

type Env = { Bindings: { signal?: AbortSignal; outgoing?: { destroy(): void } } }

/** The Bot API over Hono: `/bot<token>/<method>` and `/file/bot<token>/<path>`. Answers wait until their effect is saved. */
export const createApi = (engine: Engine, settled: () => Promise<void>) => {
  const app = new Hono<Env>()
  app.all('/:bot{bot[^/]+}/:method', async c => {
    if (c.req.param('bot') !== `bot${engine.token}`) return refusalAnswer(new Refusal(401, 'Unauthorized'))
    const signal = c.env?.signal ?? c.req.raw.signal
    const response = await answer(engine, c.req.raw, c.req.param('method'), signal)
    await settled()
    return response
  })
  app.get('/file/:bot{bot[^/]+}/:path{.+}', c => {
    const bytes = c.req.param('bot') === `bot${engine.token}` ? fileBytes(engine, c.req.param('path')) : undefined
    if (!bytes) return refusalAnswer(new Refusal(404, 'Not Found'))
    return new Response(Uint8Array.from(bytes), { headers: { 'content-type': 'application/octet-stream' } })
  })
  app.notFound(() => refusalAnswer(new Refusal(404, 'Not Found')))
  app.onError((error, c) => {
    if (error instanceof ConnectionLost) c.env?.outgoing?.destroy()
    throw error
  })
  return app
}
