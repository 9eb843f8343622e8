import { InlineKeyboard } from 'grammy'
import type { Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Agency, LetterheadRow } from '../table.ts'
import { letterheadPress } from '../views.ts'

/** Who signs, in words: *Drs. Suharto, Kepala Bidang …, NIP …*. */
function signerLine(words: Words, letterhead: LetterheadRow | undefined): string {
  const { signerName: name, signerTitle: title, signerNumber: number } = letterhead ?? {}
  if (!name) return words('letterhead-signer-nearest')
  return words(number ? 'letterhead-signer-number' : 'letterhead-signer', {
    name,
    title: title ?? '',
    number: number ?? '',
  })
}

/** What stands above and below the agency's papers now. */
export function letterheadView(words: Words, agency: Agency, letterhead: LetterheadRow | undefined): View {
  const press = (act: 'address' | 'signer' | 'nearest') => letterheadPress.data({ agency: agency.id, act })
  const keyboard = new InlineKeyboard()
    .text(words('letterhead-button-address'), press('address'))
    .text(words('letterhead-button-signer'), press('signer'))
  if (letterhead?.signerName) keyboard.row().text(words('letterhead-button-nearest'), press('nearest'))
  const address = letterhead?.address
  const lines = [
    words('letterhead-title', { agency: agency.officialName }),
    address ? words('letterhead-address', { address }) : words('letterhead-no-address'),
    signerLine(words, letterhead),
    '',
    words('letterhead-about'),
  ]
  return { text: lines.join('\n'), keyboard }
}

/** For one who manages several agencies. */
export const whichAgencyView = (words: Words, agencies: readonly Agency[]): View => ({
  text: words('letterhead-which'),
  keyboard: InlineKeyboard.from(
    agencies.map(({ id, shortName }) => [
      InlineKeyboard.text(shortName, letterheadPress.data({ agency: id, act: 'card' })),
    ]),
  ),
})
