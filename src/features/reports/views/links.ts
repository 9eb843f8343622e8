import type { BotAccount } from '../../../deps.ts'

/** What a link into the private chat opens: a draft at its first gap, its edit menu, or a new report. */
export type Opens = { opens: 'gap' | 'menu'; draftId: number } | { opens: 'form' | 'joining' }

const letters = { gap: 'd', menu: 'u' } as const

/** A deep link into the private chat with the bot. */
export function deepLink(account: BotAccount, target: Opens): string {
  const word = target.opens === 'form' ? 'lapor' : 'daftar'
  const payload = 'draftId' in target ? `${letters[target.opens]}-${target.draftId}` : word
  return `https://t.me/${account.username}?start=${payload}`
}

/** Reads the word after `/start`; nothing when it is not one of these links. */
export function readDeepLink(payload: string): Opens | undefined {
  if (payload === 'lapor') return { opens: 'form' }
  const [, letter, id] = payload.match(/^([du])-(\d{1,15})$/) ?? []
  if (!letter) return undefined
  return { opens: letter === letters.gap ? 'gap' : 'menu', draftId: Number(id) }
}
