import { ticketLink } from '../rules/codes.ts'

/** The link into the private chat as a PNG, large enough for a projector. */
export async function pictureOf(username: string, meetingId: number, ticket: string): Promise<Uint8Array> {
  const { toBuffer } = await import('qrcode')
  const link = `https://t.me/${username}?start=${ticketLink(meetingId, ticket)}`
  return new Uint8Array(await toBuffer(link, { type: 'png', width: 720, margin: 3, errorCorrectionLevel: 'M' }))
}
