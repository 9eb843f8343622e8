import { plainText, type Words } from '../../../base/translate.ts'
import { emptyName, type Signature } from '../../../papers/signatures.ts'

/** Who signs a paper of the agency; without a name the line is left to be filled in by hand. */
export type Signer = { name: string | null; title: string | null; place: string | null; number: string | null }

/** *Koordinator Kapanewon Semin*; what the agency calls the role, where it has a word of its own. */
function titleOf(words: Words, { title, place }: Signer, agency: string): string {
  if (title !== null) return title
  return plainText(place === null ? words('signer-head', { agency }) : words('signer-coordinator', { place }))
}

/** The signature of the one who stands for the agency, whose full name is `agency`. */
export const signatureOf = (words: Words, signer: Signer, agency: string, above: readonly string[]): Signature => ({
  above: [...above, titleOf(words, signer, agency)],
  name: signer.name ?? emptyName,
  below: signer.number === null ? [] : [plainText(words('signer-number', { number: signer.number }))],
})
