import { follows } from './checks.ts'
import { defineKind } from './define.ts'
import { activityDate, asked, obstacle, photosField, regionField, result } from './envelope.ts'
import { choice, count } from './fields.ts'

const activityKinds = [
  { id: 'training', words: ['pelatihan', 'melatih', 'bimtek', 'diklat', 'workshop'] },
  {
    id: 'coordination',
    words: ['koordinasi', 'berkoordinasi', 'rapat', 'rakor', 'musyawarah', 'musdes', 'muskal', 'audiensi'],
  },
  { id: 'visit', words: ['kunjungan', 'berkunjung', 'mengunjungi', 'monitoring', 'monev', 'survei', 'survey'] },
  {
    id: 'administration',
    words: [
      'administrasi',
      'input',
      'menginput',
      'entri',
      'entry',
      'rekap',
      'laporan bulanan',
      'piket',
      'siks ng',
      'surat',
    ],
  },
  {
    id: 'accompaniment',
    words: [
      'pendampingan',
      'mendampingi',
      'dampingi',
      'mengantar',
      'antar',
      'membantu',
      'penjemputan',
      'menjemput',
      'evakuasi',
    ],
  },
  { id: 'other', words: ['lainnya', 'lain'] },
]

/** What no other kind says: a daily activity of any pillar (domain.md §3.2). */
export const activity = defineKind({
  id: 'activity',
  words: ['giat', 'kegiatan', 'piket', 'giat harian', 'laporan harian', 'aktivitas', 'aktifitas'],
  fields: [
    choice('activity_kind', { choices: activityKinds, required: true, asked: true, said: {} }),
    asked(regionField),
    asked(activityDate),
    asked(result, { required: true, min: 10 }),
    asked(obstacle),
    asked(photosField),
    count('beneficiaries', {
      max: 5000,
      unit: 'people',
      said: { labels: ['penerima manfaat', 'sasaran', 'peserta'], units: ['orang', 'org', 'jiwa', 'kpm', 'kk'] },
    }),
    choice('unit', {
      choices: [
        { id: 'people', words: ['orang', 'org', 'jiwa'] },
        { id: 'families', words: ['kpm', 'kk', 'keluarga'] },
      ],
    }),
  ],
  checks: [follows('start_time', 'end_time', 'end-before-start')],
  digest: { line: 'digest-line-activity', figures: rows => ({ activities: rows.length }) },
  photos: 'optional',
  sample: {
    guided: {
      activity_kind: 'koordinasi',
      region: 'Semin',
      activity_date: 'hari ini',
      result: 'Koordinasi jadwal P2K2 dengan lurah',
    },
    message: 'Giat koordinasi jadwal bantuan dengan lurah di Semin hari ini',
    values: { activity_kind: 'coordination' },
  },
})
