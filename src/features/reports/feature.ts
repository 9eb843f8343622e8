import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { reportsBot } from './bot/composer.ts'
import { reportJobs } from './jobs.ts'
import { refusalForm } from './talk/refusal.ts'
import { reportForm } from './talk/report-form.ts'
import { withdrawalForm } from './talk/withdrawal.ts'

export const reportsFeature: Feature = {
  name: 'reports',
  commands: [
    { command: 'lapor', menus: ['worker', 'group'] },
    { command: 'laporanku', menus: ['worker'] },
    { command: 'tugasku', menus: ['worker'] },
    { command: 'latihan', menus: [] },
    { command: 'nihil', menus: [] },
  ],
  bot: reportsBot,
  forms: deps => [reportForm(deps), smallForm(deps, refusalForm), smallForm(deps, withdrawalForm)],
  jobs: reportJobs,
}
