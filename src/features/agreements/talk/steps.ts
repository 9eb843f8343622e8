import type { Day } from '../../../base/days.ts'
import { dayOf } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import { agencyById } from '../../agencies/queries.ts'
import { fits, lengths } from '../rules/agreement.ts'

/** The sentence for a text that is too short or too long. */
export const lengthText = (words: Words, what: keyof typeof lengths): string =>
  words('agreement-length', { min: lengths[what].min, max: lengths[what].max })

/** A text of the right length, or the sentence with which it is asked again. */
export const readText = (words: Words, what: keyof typeof lengths, text: string | undefined) =>
  text !== undefined && fits(text, what) ? { value: text } : { again: lengthText(words, what) }

/** Today where the agency is. */
export async function todayAt({ db, clock }: Deps, agencyId: number): Promise<Day> {
  return dayOf(clock.now(), (await agencyById(db, agencyId))?.zone ?? 'Asia/Jakarta')
}
