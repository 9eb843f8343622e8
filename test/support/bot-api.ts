import { Api } from 'grammy'

export type Call = { method: string; args: Record<string, unknown> }
/** What the Bot API says to a call: a result, an error, or another page altogether. */
export type Answer =
  | { result: unknown }
  | { code: number; description: string; parameters?: Record<string, number> }
  | { page: number }
  | { error: Error }

export const message = (message_id: number, more = {}): Answer => ({
  result: { message_id, date: 0, chat: {}, ...more },
})

export const networkError = (code: string, syscall?: string) => ({
  error: Object.assign(new Error(`request to https://api.telegram.org/bot123456:${'A'.repeat(35)}/x failed`), {
    cause: Object.assign(new Error(code), { code, ...(syscall && { syscall }) }),
  }),
})

async function argsOf(body: unknown): Promise<Record<string, unknown>> {
  if (typeof body === 'string') return JSON.parse(body)
  const text = await new Response(body as never).text()
  const fields = [
    ...text.matchAll(
      /name="(?<name>[^"]+)"(?:;filename=(?<file>\S+))?[^\r\n]*(?:\r\n[^\r\n]+)?\r\n\r\n(?<value>[\s\S]*?)\r\n--/g,
    ),
  ]
  return Object.fromEntries(
    fields.map(({ groups = {} }) => [groups.name, groups.file ? `upload ${groups.file}` : groups.value]),
  )
}

function respond(answer: Answer): Response {
  if ('error' in answer) throw answer.error
  if ('page' in answer) return new Response('<html>Bad Gateway</html>', { status: answer.page })
  if ('result' in answer) return Response.json({ ok: true, result: answer.result })
  const { code: error_code, description, parameters } = answer
  return Response.json({ ok: false, error_code, description, parameters }, { status: error_code })
}

/** A Bot API that gives the answer of `say` and writes down its calls, for answers that a well Telegram never gives. */
export function botApi(say: (call: Call, place: number) => Answer | Promise<Answer>): { api: Api; calls: Call[] } {
  const calls: Call[] = []
  const fetch = async (url: string, init: { body: unknown }) => {
    const call = { method: url.split('/').at(-1) ?? '', args: await argsOf(init.body) }
    calls.push(call)
    return respond(await say(call, calls.length))
  }
  return { api: new Api('123456:test', { fetch: fetch as never, timeoutSeconds: 25 }), calls }
}
