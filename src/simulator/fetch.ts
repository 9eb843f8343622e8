import { Readable } from 'node:stream'

type Init = { method?: string; headers?: unknown; body?: unknown; signal?: unknown }

type Handler = (request: Request, env: { signal: AbortSignal }) => Response | Promise<Response>

/** grammY's fetch brings its own kind of abort signal, which the platform's `Request` does not take. */
const platformSignal = (foreign: unknown): AbortSignal => {
  if (foreign instanceof AbortSignal) return foreign
  const controller = new AbortController()
  const signal = foreign as AbortSignal | null | undefined
  const abort = () => controller.abort(new DOMException('The operation was aborted.', 'AbortError'))
  if (signal?.aborted) abort()
  else signal?.addEventListener('abort', abort)
  return controller.signal
}

/** Bodies come as text, bytes, web streams, or (grammY uploads) Node streams. */
const wholeBody = async (body: unknown): Promise<BodyInit | undefined> => {
  if (!(body instanceof Readable)) return (body ?? undefined) as BodyInit | undefined
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A `fetch` that answers by calling the handler in process. */
export const inProcessFetch =
  (handle: Handler) =>
  async (input: string | URL | Request, init: Init = {}): Promise<Response> => {
    if (input instanceof Request) return handle(input, { signal: input.signal })
    const body = await wholeBody(init.body)
    const method = init.method ?? 'GET'
    const headers = init.headers as Record<string, string>
    const duplex = body instanceof ReadableStream ? { duplex: 'half' as const } : {}
    const request = new Request(input, { method, headers, ...(body !== undefined && { body }), ...duplex })
    return handle(request, { signal: platformSignal(init.signal) })
  }
