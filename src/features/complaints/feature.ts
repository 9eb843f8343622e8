import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { complaintCommand } from '../reports/kinds/complaint.ts'
import { complaintsBot } from './bot/composer.ts'
import { complaintJobs } from './jobs.ts'
import { moveForm } from './talk.ts'

export const complaintsFeature: Feature = {
  name: 'complaints',
  commands: [{ command: complaintCommand, menus: [] }],
  bot: complaintsBot,
  jobs: complaintJobs,
  forms: deps => [smallForm(deps, moveForm)],
}
