import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { storiesBot } from './bot/composer.ts'
import { storyJobs } from './jobs.ts'
import { editForm } from './talk/edit-form.ts'
import { objectionForm } from './talk/objection.ts'
import { reviewForm } from './talk/review-form.ts'
import { storyForm } from './talk/story-form.ts'

export const storiesFeature: Feature = {
  name: 'stories',
  commands: [
    { command: 'inovasi', menus: ['worker'] },
    { command: 'periksa', menus: ['lead'] },
  ],
  bot: storiesBot,
  forms: deps => [storyForm(deps), reviewForm(deps), editForm(deps), smallForm(deps, objectionForm)],
  jobs: storyJobs,
}
