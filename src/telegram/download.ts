import { type Api, GrammyError } from 'grammy'

/** A bot, or the context of an update. */
type Line = { api: Api }

/** Telegram hands out no larger files to bots. */
const mostBytes = 20 * 1_048_576
const usualPatienceMs = 60_000

/**
 * The bytes of a file that somebody sent, fetched from the API that the bot talks to.
 * @throws HttpError, or an error without the address, which would hold the token
 */
export async function downloadFile(
  ctx: Line,
  fileId: string,
  patienceMs = usualPatienceMs,
): Promise<Uint8Array | 'too-large'> {
  const path = await pathOf(ctx, fileId)
  if (path === undefined) return 'too-large'
  const { token, options } = ctx.api
  const get = (options?.fetch ?? fetch) as unknown as typeof fetch
  const root = options?.apiRoot ?? 'https://api.telegram.org'
  const response = await get(`${root}/file/bot${token}/${path}`, { signal: AbortSignal.timeout(patienceMs) })
  if (!response.ok) throw new Error(`a file of Telegram could not be fetched: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return bytes.length > mostBytes ? 'too-large' : bytes
}

async function pathOf(ctx: Line, fileId: string): Promise<string | undefined> {
  try {
    return (await ctx.api.getFile(fileId)).file_path
  } catch (error) {
    if (error instanceof GrammyError && error.description.includes('too big')) return undefined
    throw error
  }
}
