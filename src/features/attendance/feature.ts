import { smallForm } from '../../telegram/small-form.ts'
import type { Feature } from '../feature.ts'
import { turnDoors } from './actions/doors.ts'
import { attendanceBot } from './bot/composer.ts'
import { guestForm } from './talk/guest.ts'
import { trainingForm } from './talk/training.ts'

export const attendanceFeature: Feature = {
  name: 'attendance',
  commands: [{ command: 'hadir', menus: [] }],
  bot: attendanceBot,
  watch: turnDoors,
  forms: deps => [smallForm(deps, guestForm), smallForm(deps, trainingForm)],
}
