import type { Deps } from '../../../deps.ts'
import { draftOf, settleDraft } from '../../../telegram/form-storage.ts'
import type { Asked, Screen, SmallForm } from '../../../telegram/small-form.ts'
import type { Choice } from '../../../telegram/talk.ts'
import { withdrawReport } from '../actions/withdraw-report.ts'
import { fillingFor } from '../queries/filling.ts'
import { isWithdrawalReason, withdrawalReasons } from '../rules/withdrawal.ts'
import { reasonText, reportRows, reportView } from '../views/own-report.ts'
import { reporterOf } from '../views/reporter.ts'

export const withdrawalFormName = 'withdraw-report'

const [shortest, longest] = [3, 300]
const [unsaid, keep] = ['unsaid', 'keep']

const isPressed = (reason: unknown) => isWithdrawalReason(reason) || reason === unsaid || reason === keep

/** Why a report is taken back: a button withdraws it at once, typed words are shown again before. */
export const withdrawalForm: SmallForm = {
  name: withdrawalFormName,
  dropped: 'report-withdraw-dropped',
  steps: [
    {
      name: 'reason',
      ask: ({ words, values }) => ({
        text: words('report-withdraw-ask', { number: String(values.number) }),
        choices: reasonChoices(words),
      }),
      read: ({ text = '', pressed }, { words }) => {
        if (isPressed(pressed)) return { value: pressed }
        const isFit = text.length >= shortest && text.length <= longest
        return isFit ? { value: text } : { again: words('report-refusal-length', { min: shortest, max: longest }) }
      },
    },
    {
      name: 'sure',
      when: values => !isPressed(values.reason),
      ask: ({ words, values }) => ({
        text: words('report-withdraw-sure', { number: String(values.number), reason: String(values.reason) }),
        choices: [
          [
            { label: words('report-button-withdraw-yes'), value: 'yes' },
            { label: words('report-button-withdraw-no'), value: keep },
          ],
        ],
      }),
      read: ({ pressed }, { words }) =>
        pressed === 'yes' || pressed === keep ? { value: pressed } : { again: words('report-withdraw-press') },
    },
  ],
  close,
}

const reasonChoices = (words: Asked['words']): Choice[][] => [
  ...withdrawalReasons.map(reason => [{ label: reasonText(words, reason), value: reason }]),
  [
    { label: words('button-skip'), value: unsaid },
    { label: words('report-button-withdraw-no'), value: keep },
  ],
]

/** The answer that closes the form is the cause of the withdrawal: coming twice, it withdraws once. */
async function close({ deps, words, values, draftId, telegramId }: Asked): Promise<Screen> {
  const number = String(values.number)
  const draft = await draftOf(deps.db, draftId, telegramId)
  if (!draft || values.reason === keep || values.sure === keep) {
    await settleDraft(deps.db, draftId, 'dropped', deps.clock.now())
    return { text: words('report-withdraw-dropped', { number }) }
  }
  const screen = await withdraw(deps, telegramId, values, draft.lastUpdateId ?? 0)
  await settleDraft(deps.db, draftId, 'done', deps.clock.now())
  return screen ?? { text: words('fallback-old-button') }
}

async function withdraw(deps: Deps, telegramId: number, values: Asked['values'], updateId: number) {
  const filling = await fillingFor(deps, telegramId)
  if (!filling) return undefined
  const { author, speaker, places } = filling
  const { locale, zone } = speaker
  const show = { words: deps.translate(locale), locale, places }
  const reporter = reporterOf(deps.translate, { author, show, speaker, account: deps.account })
  const reason = values.reason === unsaid ? undefined : String(values.reason)
  const request = { reportId: Number(values.report), version: Number(values.version), updateId, reason }
  const done = await withdrawReport(deps, reporter, request)
  if (done.outcome === 'foreign') return undefined
  const { report } = done
  const { number } = report
  if (done.outcome === 'withdrawn') return { text: show.words('report-withdrawn', { number }) }
  const said = show.words(`report-withdraw-${done.outcome}`, { number })
  return { text: `${said}\n\n${reportView(show, report, zone).text}`, choices: reportRows(show, report) }
}
