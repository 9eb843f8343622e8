import { type Api, InputFile } from 'grammy'
import type { Db } from '../db/database.ts'
import { filesIn, readFiles, rememberFileId, withFiles } from './files.ts'
import { fileIdsOf, type Sent, sentOf } from './result.ts'
import type { Payload } from './table.ts'
import type { Taken } from './take.ts'

type Method = (args: Payload) => Promise<unknown>

/**
 * Makes the call of a delivery: with its chat, with the message it acts on, and with its files, which are uploaded only
 * the first time. Returns the ids of what was sent.
 * @throws what grammY throws; read it with `outcomeOf`
 */
export async function callTelegram(db: Db, api: Api, taken: Taken): Promise<Sent> {
  const named = filesIn(taken.payload)
  const known = named.length === 0 ? [] : await readFiles(db, named)
  const args = { ...addressOf(taken), ...(withFiles(taken.payload, fileSource(known)) as Payload) }
  const method = (api.raw as unknown as Record<string, Method>)[taken.method] as Method
  const sent = sentOf(await method(args))
  await rememberUploads(db, named, known, sent)
  return sent
}

const addressOf = ({ chatId, target }: Taken): Payload => ({
  ...(chatId !== undefined && { chat_id: chatId }),
  ...(target?.message_id !== undefined && { message_id: target.message_id }),
})

const fileSource = (known: Awaited<ReturnType<typeof readFiles>>) => (id: number) => {
  const file = known.find(candidate => candidate.id === id)
  if (file?.fileId) return file.fileId
  if (!file?.bytes) throw new Error(`the outbox has no file ${id}`)
  return new InputFile(file.bytes, file.name)
}

async function rememberUploads(db: Db, named: number[], known: Awaited<ReturnType<typeof readFiles>>, sent: Sent) {
  const fileIds = fileIdsOf(sent)
  for (const [place, id] of named.entries()) {
    const fileId = fileIds[place]
    if (fileId && !known.find(file => file.id === id)?.fileId) await rememberFileId(db, id, fileId)
  }
}

/** How many messages a call puts into its chat, for the limits by chat. */
export function messagesOf({ method, payload }: Pick<Taken, 'method' | 'payload'>): number {
  if (Array.isArray(payload.media)) return payload.media.length
  return /^(send|copy|forward|edit)/.test(method) ? 1 : 0
}
