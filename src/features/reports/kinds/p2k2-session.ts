import { hearAttendance } from './attendance.ts'
import { atMost, follows, numberIn, total, unusual } from './checks.ts'
import { defineKind } from './define.ts'
import { activityDate, asked, obstacle, photosField, regionField } from './envelope.ts'
import { choices, count, group, session, text } from './fields.ts'
import type { Figures, Values } from './kind.ts'
import { hasFreeTitle } from './sessions.ts'

/** Attendance below this share of the group asks for the reason. */
const expectedShare = 0.75

const methods = [
  { id: 'lecture', words: ['ceramah'] },
  { id: 'discussion', words: ['diskusi'] },
  { id: 'flipchart', words: ['flipchart', 'flip chart', 'lembar balik'] },
  { id: 'film', words: ['film', 'video'] },
  { id: 'game', words: ['permainan', 'games', 'game', 'ice breaking'] },
  { id: 'practice', words: ['praktik', 'praktek', 'simulasi'] },
]

/** Pertemuan Peningkatan Kemampuan Keluarga, the monthly family development session of PKH. */
export const p2k2Session = defineKind({
  id: 'p2k2_session',
  words: ['p2k2', 'p2 k2', 'fds', 'pertemuan kelompok', 'pertemuan kpm', 'pertemuan peningkatan kemampuan keluarga'],
  fields: [
    asked(regionField),
    group('group', { asked: true }),
    asked(activityDate),
    session('session', { asked: true }),
    text('session_title', { min: 3, max: 160, asked: true, askWhen: values => hasFreeTitle(values.session) }),
    count('group_size', { required: true, asked: true, min: 1, max: 60, unit: 'kpm' }),
    count('present', { required: true, asked: true, max: 60, unit: 'kpm', shortcuts: allPresent }),
    text('absent_reason', { min: 3, max: 300, asked: true, askWhen: isPoorlyAttended }),
    asked(obstacle),
    asked(photosField),
    count('represented', { max: 60, unit: 'kpm' }),
    choices('methods', { choices: methods, said: { labels: ['metode', 'media', 'metode/media'] } }),
    count('duration_min', {
      min: 30,
      max: 240,
      unit: 'minutes',
      said: { labels: ['durasi', 'lama'], units: ['menit', 'mnt'] },
    }),
    text('guest', {
      min: 3,
      max: 160,
      said: { labels: ['narasumber', 'narsum', 'nara sumber', 'pemateri', 'pemateri luar'] },
    }),
  ],
  hear: [hearAttendance],
  checks: [
    atMost('present', 'group_size', 'present-exceeds-group', ({ present }) => ({
      id: 'report-fix-group-size',
      args: { count: present ?? 0 },
      set: { group_size: present },
    })),
    atMost('represented', 'present', 'represented-exceeds-present'),
    follows('start_time', 'end_time', 'end-before-start'),
  ],
  warnings: [unusual('duration_min', 60, 180, 'duration-unusual'), unusual('present', 1, 60, 'nobody-present')],
  computed: attendance,
  digest: {
    line: 'digest-line-p2k2-session',
    figures: rows => {
      const sums = { present: total(rows, 'present'), group_size: total(rows, 'group_size') }
      return { meetings: rows.length, ...sums, ...attendance(sums) }
    },
  },
  photos: 'wanted',
  sample: {
    guided: {
      region: 'Pundungsari',
      group: 'Melati',
      activity_date: 'hari ini',
      session: 'modul 2 sesi 5',
      group_size: '30',
      present: '26 KPM',
      obstacle: 'hujan',
    },
    message: 'P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm. kendala hujan',
    values: { group: 'Melati', session: 'M2S05', group_size: 30, present: 26, obstacle: 'hujan' },
  },
})

/** Attendance in percent with one decimal, and the KPM who stayed away. */
function attendance(values: Values): Figures {
  const [present, size] = [numberIn(values, 'present'), numberIn(values, 'group_size')]
  if (present === undefined || !size) return {}
  return { absent: size - present, attendance_percent: Math.round((present / size) * 1000) / 10 }
}

function isPoorlyAttended(values: Values): boolean {
  const [present, size] = [numberIn(values, 'present'), numberIn(values, 'group_size')]
  return present !== undefined && size !== undefined && present < expectedShare * size
}

function allPresent(values: Values) {
  const size = numberIn(values, 'group_size')
  return size === undefined ? [] : [{ value: size, id: 'report-answer-all-present', args: { count: size } }]
}
