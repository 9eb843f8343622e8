import { InlineKeyboard } from 'grammy'
import { plainText, type Words } from '../../../base/translate.ts'
import { whatsAppLink } from '../../../base/whatsapp.ts'
import type { View } from '../../../telegram/context.ts'
import type { Agency } from '../../agencies/table.ts'
import type { Page } from '../sheet/write.ts'
import { allLinksPress, rosterPress } from './presses.ts'

/** How many wait for a link, and how many have one that a new one would end. */
export function linksView(words: Words, agency: Agency, counts: { waiting: number; linked: number }): View {
  const keyboard = new InlineKeyboard()
  const press = (which: 'new' | 'all') => allLinksPress.data({ agency: agency.id, which })
  const without = counts.waiting - counts.linked
  if (without > 0) keyboard.text(words('links-button-new', { count: without }), press('new')).row()
  if (counts.linked > 0) keyboard.text(words('links-button-all', { count: counts.waiting }), press('all')).row()
  keyboard.text(words('roster-button-back'), rosterPress.data({ agency: agency.id }))
  return { text: words(counts.waiting > 0 ? 'links-ask' : 'links-nobody', counts), keyboard }
}

type Invited = { name: string; phone: string | null; region: string; link: string }
type Handing = { region(code: string): string; letter(name: string, link: string): string }

/** One row for each: name, place, telephone, link, the words for WhatsApp, and the link that opens it. */
export function linksPage(words: Words, invited: readonly Invited[], { region, letter }: Handing): Page {
  const column = (id: string, width: number) => ({ header: plainText(words(id)), width })
  const columns = [
    column('links-column-name', 32),
    column('links-column-place', 28),
    column('links-column-phone', 18),
    column('links-column-link', 52),
    column('links-column-letter', 60),
    column('links-column-whatsapp', 60),
  ]
  const rows = invited.map(({ name, phone, region: code, link }) => {
    const text = plainText(letter(name, link))
    const local = phone?.replace(/^\+62/, '0') ?? ''
    return [name, region(code), local, link, text, whatsAppLink(text, phone) ?? '']
  })
  return { name: plainText(words('links-page')), columns, rows }
}
