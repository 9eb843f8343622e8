import { escapeHtml, html } from '../../../base/translate.ts'
import type { SmallForm } from '../../../telegram/small-form.ts'
import { hoursTyped, topicsTyped, trainingLimits } from '../rules/training.ts'
import { keepTrainingPress } from '../views/presses.ts'

export const trainingFormName = 'attendance-training'

/** How many lessons a training took, and what was taught. */
export const trainingForm: SmallForm = {
  name: trainingFormName,
  dropped: 'attendance-training-dropped',
  steps: [
    {
      name: 'hours',
      ask: ({ words }) => ({ text: words('attendance-ask-hours') }),
      read({ text = '' }, { words }) {
        const hours = hoursTyped(text)
        return hours === undefined ? { again: words('attendance-hours-again', trainingLimits) } : { value: hours }
      },
    },
    {
      name: 'topics',
      ask: ({ words }) => ({ text: words('attendance-ask-topics') }),
      read({ text = '' }, { words }) {
        const topics = topicsTyped(text)
        return topics === undefined ? { again: words('attendance-topics-again', trainingLimits) } : { value: topics }
      },
    },
  ],
  close: async ({ words, values, draftId }) => {
    const topics = Array.isArray(values.topics) ? values.topics.map(topic => `• ${escapeHtml(String(topic))}`) : []
    return {
      text: words('attendance-training-confirm', { hours: Number(values.hours), topics: html(topics.join('\n')) }),
      choices: [[{ label: words('attendance-button-keep-training'), data: keepTrainingPress.data({ form: draftId }) }]],
    }
  },
}
