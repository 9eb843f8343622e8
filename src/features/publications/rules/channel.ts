/** The bot's own place in a channel, as Telegram tells it. */
export type ChannelMember = { status: string; can_post_messages?: boolean }

/** Whether the bot may write there. */
export const mayPostAs = ({ status, can_post_messages }: ChannelMember): boolean =>
  status === 'creator' || (status === 'administrator' && can_post_messages === true)

/** The address of a message in a channel: by its name where it is public, else for those who are in it. */
export function messageUrl(chatId: number, username: string | null, messageId: number): string {
  return username
    ? `https://t.me/${username}/${messageId}`
    : `https://t.me/c/${String(chatId).replace(/^-100/, '')}/${messageId}`
}
