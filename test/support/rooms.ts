import { groupsOf } from '../../src/features/groups/queries.ts'
import type { GroupPurpose } from '../../src/features/groups/table.ts'
import { startApp } from './app.ts'
import { foundAgency, gunungkidul, joined, kutaiKartanegara } from './kapanewon.ts'

export type Member = Awaited<ReturnType<typeof joined>>
type Room = { id: number }

export const introduction =
  'Pilar mencatat laporan di grup ini. Obrolan biasa tidak disimpan.\n' +
  'Panduan: /panduan · Menghubungkan grup ke wilayah: /grup'

/** What the bot has said in a group, as one of its members reads it. */
export const said = (who: Member, group: Room) =>
  who
    .screen({ in: group })
    .filter(message => message.from.isBot && !message.service)
    .map(message => message.text)

export const toldLast = (who: Member) => who.notices().at(-1)?.text

export const heardInPrivate = (who: Member) => who.screen().filter(message => message.from.isBot).length

/** Two dinas; in one its own person, a coordinator of Semin, and somebody who only works there. */
export async function startRooms() {
  const app = await startApp()
  const agencyId = await foundAgency(app, gunungkidul)
  const kutai = await foundAgency(app, kutaiKartanegara)
  const rini = await joined(app, { agencyId, name: 'Rini', role: { role: 'agency', scope: '34.03' } })
  const budi = await joined(app, { agencyId, name: 'Budi', role: { role: 'coordinator', scope: '34.03.12' } })
  const sri = await joined(app, { agencyId, name: 'Sri', at: '34.03.12' })
  const ayu = await joined(app, { agencyId: kutai, name: 'Ayu', role: { role: 'agency', scope: '64.02' } })
  const tap = async (who: Member, group: Room, ...labels: string[]) => {
    for (const label of labels) {
      who.taps({ in: group, label })
      await app.settle()
    }
  }
  const groupWithBot = async (members: Member[], options: { forum?: boolean; title?: string } = {}) => {
    const group = app.telegram.group({ title: 'PKH Semin', kind: 'supergroup', members, ...options })
    app.telegram.addBot(group, members[0], true)
    await app.settle()
    return group
  }
  /** Chats bound for this purpose. */
  const chatsFor = async (purpose: GroupPurpose) =>
    (await groupsOf(app.db, agencyId, purpose)).map(group => group.chatId)
  return { app, agencyId, kutai, rini, budi, sri, ayu, tap, groupWithBot, chatsFor }
}
