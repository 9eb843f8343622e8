import { follows } from './checks.ts'
import { defineKind } from './define.ts'
import { activityDate, regionField, unasked } from './envelope.ts'
import { choice, date } from './fields.ts'
import { derivePeriod, hearPeriod, periodOf } from './period.ts'

const reasons = [
  { id: 'administration', words: ['administrasi', 'administratif', 'adm', 'input data', 'kantor', 'rekap'] },
  { id: 'holiday', words: ['libur', 'libur nasional', 'tanggal merah', 'cuti bersama'] },
  { id: 'official_travel', words: ['dinas luar', 'dl', 'perjalanan dinas', 'bimtek', 'diklat', 'rakor'] },
  { id: 'other', words: ['lainnya', 'lain', 'sakit', 'cuti', 'izin', 'ijin'] },
]

/** "No field work" is a report, different from silence, and no confession: only the reason is asked, and may be skipped. */
export const nihil = defineKind({
  id: 'nihil',
  words: [
    'nihil kegiatan lapangan',
    'nihil kegiatan',
    'kegiatan nihil',
    'nihil giat',
    'giat nihil',
    'kegiatan lapangan nihil',
    'laporan nihil',
    'lapangan nihil',
    'nihil laporan',
    'tidak ada kegiatan lapangan',
    'tdk ada kegiatan lapangan',
    'tidak ada kegiatan',
    'tdk ada kegiatan',
    'tidak ada giat',
    'tdk ada giat',
    'tanpa kegiatan lapangan',
    'tidak turun lapangan',
    'tidak turun ke lapangan',
    'tidak ke lapangan',
    'tdk ke lapangan',
    'tdk turun lapangan',
  ],
  weakWords: ['nihil'],
  fields: [
    choice('reason', { choices: reasons, asked: true, said: { labels: ['alasan', 'karena', 'krn', 'keterangan'] } }),
    date('from', { required: true, preset: env => periodOf(env.today).from }),
    date('to', { required: true, preset: env => env.today }),
    unasked(regionField, { preset: env => env.scope }),
    unasked(activityDate),
  ],
  hear: [hearPeriod],
  derive: derivePeriod,
  checks: [follows('from', 'to', 'period-reversed', true)],
  digest: { line: null, figures: rows => ({ nihil: rows.length }) },
  photos: 'optional',
  sample: {
    guided: { reason: 'administrasi' },
    message: 'nihil kegiatan lapangan minggu ini, administrasi',
    values: { reason: 'administration' },
  },
})
