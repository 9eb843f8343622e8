import { number } from '../../../base/numbers-out.ts'
import type { Words } from '../../../base/translate.ts'
import { fewestOptions, longest, mostOptions, type Trouble } from '../rules.ts'

/** What is wrong with a question or its options, with what it is and what it may be. */
export function troubleText(words: Words, trouble: Trouble): string {
  switch (trouble.wrong) {
    case 'masked':
      return words('privacy-masked')
    case 'empty':
      return words('poll-empty')
    case 'question-long':
      return words('poll-question-long', { length: number(trouble.length), longest: longest.question })
    case 'option-long':
      return words('poll-option-long', {
        start: trouble.option.slice(0, 40),
        length: trouble.length,
        longest: longest.option,
      })
    case 'twice':
      return words('poll-option-twice', { option: trouble.option })
    case 'few':
      return words('poll-few', { count: trouble.count, fewest: fewestOptions, most: mostOptions })
    case 'many':
      return words('poll-many', { count: trouble.count, most: mostOptions })
  }
}
