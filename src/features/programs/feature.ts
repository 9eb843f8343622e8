import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { programsBot } from './bot/composer.ts'
import { programJobs } from './jobs.ts'
import { partForm, taskForm } from './talk/application.ts'
import { candidateForm } from './talk/candidate.ts'
import { deadlineForm, programForm } from './talk/program.ts'

const smallForms = [programForm, deadlineForm, candidateForm, partForm, taskForm]

export const programsFeature: Feature = {
  name: 'programs',
  commands: [{ command: 'program', menus: ['lead'] }],
  bot: programsBot,
  jobs: programJobs,
  forms: deps => smallForms.map(form => smallForm(deps, form)),
}
