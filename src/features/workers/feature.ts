import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { workersBot } from './bot.ts'
import { workerJobs } from './jobs.ts'
import { askPillarForm, askPlaceForm } from './talk/ask-change.ts'
import { changePersonForm } from './talk/change-person.ts'
import { enrollForm } from './talk/enroll.ts'
import { findPersonForm } from './talk/find-person.ts'
import { leaveForm } from './talk/leave.ts'
import { ownNameForm, ownPhoneForm } from './talk/own-profile.ts'
import { registerForm } from './talk/register.ts'
import { addressForm, welcomeForm } from './talk/welcome.ts'

const forms = [
  ...[welcomeForm, addressForm, registerForm, enrollForm, findPersonForm, changePersonForm],
  ...[leaveForm, ownNameForm, ownPhoneForm, askPlaceForm, askPillarForm],
]

export const workersFeature: Feature = {
  name: 'workers',
  commands: [
    { command: 'start', menus: [] },
    { command: 'petugas', menus: ['lead'] },
    { command: 'profil', menus: ['worker'] },
    { command: 'cuti', menus: [] },
    { command: 'dataku', menus: [] },
    { command: 'hapus', menus: [] },
    { command: 'bahasa', menus: [] },
  ],
  bot: workersBot,
  forms: deps => forms.map(form => smallForm(deps, form)),
  jobs: workerJobs,
}
