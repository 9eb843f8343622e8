import type { BotAccount } from '../../../deps.ts'
import { complaintCommand } from '../kinds/complaint.ts'

/** What a link into the private chat opens: a draft at its first gap or its first doubt, its edit menu, the menu of a filed report, a new report. */
export type Opens =
  | { opens: 'gap' | 'menu' | 'doubt'; draftId: number }
  | { opens: 'correction'; reportId: number }
  | { opens: 'form' | 'joining' }

const letters = { gap: 'd', menu: 'u', doubt: 'b' } as const

/** A deep link into the private chat with the bot. */
export function deepLink(account: BotAccount, target: Opens): string {
  const word = target.opens === 'form' ? 'lapor' : 'daftar'
  if ('reportId' in target) return `https://t.me/${account.username}?start=p-${target.reportId}`
  const payload = 'draftId' in target ? `${letters[target.opens]}-${target.draftId}` : word
  return `https://t.me/${account.username}?start=${payload}`
}

/** Reads the word after `/start`; nothing when it is not one of these links. */
export function readDeepLink(payload: string): Opens | { opens: 'complaint' } | undefined {
  if (payload === 'lapor') return { opens: 'form' }
  if (payload === complaintCommand) return { opens: 'complaint' }
  const [, letter, id] = payload.match(/^([dubp])-(\d{1,15})$/) ?? []
  if (!letter) return undefined
  if (letter === 'p') return { opens: 'correction', reportId: Number(id) }
  const opens = letter === letters.gap ? 'gap' : letter === letters.doubt ? 'doubt' : 'menu'
  return { opens, draftId: Number(id) }
}
