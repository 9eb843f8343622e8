import { follows, total, unusual } from './checks.ts'
import { defineKind } from './define.ts'
import { activityDate, asked, obstacle, photosField, regionField } from './envelope.ts'
import { choice, count, text } from './fields.ts'

const purposes = [
  { id: 'assessment', words: ['asesmen', 'assesmen', 'assessment', 'asessmen', 'asesment'] },
  {
    id: 'verval',
    words: ['verval', 'verifikasi', 'validasi', 'ground check', 'groundcheck', 'pengecekan', 'cek data'],
  },
  { id: 'motivation', words: ['motivasi', 'memotivasi', 'pendampingan', 'dukungan'] },
  { id: 'case', words: ['kasus', 'respon kasus', 'odgj'] },
  { id: 'invitation', words: ['undangan', 'mengundang', 'undang'] },
  { id: 'other', words: ['lainnya', 'lain'] },
]

/** Visits to families at home; counts only, never names. */
export const homeVisit = defineKind({
  id: 'home_visit',
  words: [
    'home visit',
    'homevisit',
    'home visite',
    'kunjungan rumah',
    'kunjungan ke rumah',
    'kunjungan lapangan',
    'kunjungan kpm',
    'berkunjung ke rumah',
  ],
  weakWords: ['hv', 'visit', 'kunjungan', 'mengunjungi', 'berkunjung'],
  fields: [
    asked(regionField),
    asked(activityDate),
    choice('purpose', {
      choices: purposes,
      asked: true,
      said: { labels: ['tujuan', 'keperluan', 'maksud', 'dalam rangka'] },
    }),
    count('households', {
      required: true,
      asked: true,
      min: 1,
      max: 50,
      unit: 'kk',
      said: {
        labels: ['jumlah rumah', 'jumlah kk', 'jumlah keluarga', 'jumlah kpm', 'sasaran', 'jumlah', 'jml'],
        units: ['kk', 'rumah', 'keluarga', 'kpm', 'rmh', 'rumah tangga', 'keluarga kpm', 'kpm pkh'],
      },
    }),
    text('outcome', { min: 3, max: 1000, asked: true }),
    asked(obstacle),
    asked(photosField),
  ],
  checks: [follows('start_time', 'end_time', 'end-before-start')],
  warnings: [unusual('households', 1, 20, 'households-unusual')],
  digest: {
    line: 'digest-line-home-visit',
    figures: rows => ({ visits: rows.length, households: total(rows, 'households') }),
  },
  photos: 'optional',
  sample: {
    guided: {
      region: 'Semin',
      activity_date: 'kemarin',
      purpose: 'motivasi',
      households: '5 KK',
      outcome: 'Anak kembali bersekolah',
    },
    message: 'kunjungan rumah 5 KK ds Semin kemarin tujuan motivasi',
    values: { purpose: 'motivation', households: 5 },
  },
})
