import { longDate } from '../../../base/dates-out.ts'
import { plainText, type Words } from '../../../base/translate.ts'
import { fileName, printable } from '../../../papers/printable.ts'
import type { TextDocument } from '../../../papers/text-document.ts'
import type { Application } from '../queries/programs.ts'
import type { FilledPart } from '../rules.ts'
import { lackText, partText, partTitle } from './words.ts'

const plainly =
  (words: Words): Words =>
  (id, facts) =>
    plainText(words(id, facts))

function sectionOf(words: Words, { program }: Application, filled: FilledPart) {
  const lack = lackText({ words: plainly(words), locale: 'id' }, filled)
  const { weight } = filled.part
  const title = plainText(partTitle(words, program.form, filled.part.id))
  const heading = weight === undefined ? title : plainText(words('program-paper-weight', { title, weight }))
  const text = partText(words, filled)
  return { heading, text, ...(lack && { note: plainText(words('program-paper-lacks', { lack })) }) }
}

/** The application on paper, in the language of the form, with what it lacks named where it lacks. */
export function applicationPaper(
  words: Words,
  application: Application,
  region: string,
): TextDocument & { fileName: string } {
  const { candidate, program, parts, owner } = application
  const plain = plainly(words)
  const lacking = parts.filter(({ lacks }) => lacks !== null).length
  return printable({
    fileName: fileName(`${program.name} ${candidate.title}`).slice(0, 80),
    title: candidate.title,
    subtitles: [
      plain('program-paper-for', { name: program.name, organizer: program.organizer, region }),
      plain('program-paper-deadline', { day: longDate(program.deadline, 'id') }),
      ...(lacking > 0 ? [plain('program-paper-incomplete', { lacking, parts: parts.length })] : []),
    ],
    author: owner.name,
    sections: parts.map(filled => sectionOf(words, application, filled)),
    footer: { text: program.name, page: plain('paper-page'), of: plain('paper-page-of') },
  })
}
