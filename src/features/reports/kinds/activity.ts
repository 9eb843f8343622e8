import { follows } from './checks.ts'
import { defineKind } from './define.ts'
import { activityDate, asked, obstacle, photosField, regionField, result } from './envelope.ts'
import { choice, count } from './fields.ts'

const words = (list: string): readonly string[] => list.split(', ')

const activityKinds = [
  { id: 'training', words: words('pelatihan, melatih, bimtek, diklat, workshop') },
  {
    id: 'coordination',
    words: words('koordinasi, berkoordinasi, rapat, rakor, musyawarah, musdes, muskal, audiensi, menghadiri'),
  },
  { id: 'visit', words: words('kunjungan, berkunjung, mengunjungi, monitoring, monev, survei, survey') },
  {
    id: 'administration',
    words: words(
      'administrasi, input, menginput, entri, entry, rekap, merekap, laporan bulanan, piket, siks ng, surat',
    ),
  },
  {
    id: 'accompaniment',
    words: words(
      'pendampingan, mendampingi, dampingi, mengantar, antar, membantu, penjemputan, menjemput, evakuasi, mengevakuasi',
    ),
  },
  { id: 'other', words: words('lainnya, lain, apel, upacara, senam, kerja bakti') },
]

/** What no other kind says: a daily activity of any pillar. */
export const activity = defineKind({
  id: 'activity',
  words: ['giat harian', 'laporan harian', 'laporan kegiatan', 'laporan giat'],
  weakWords: ['giat', 'kegiatan', 'aktivitas', 'aktifitas'],
  deeds: words(
    'piket, pendampingan, mendampingi, koordinasi, berkoordinasi, menghadiri, rapat, rakor, monitoring, mengantar, menjemput, administrasi, apel, monev',
  ),
  fields: [
    choice('activity_kind', { choices: activityKinds, required: true, asked: true, said: { stays: true } }),
    asked(regionField),
    asked(activityDate),
    asked(result, { required: true, min: 10 }),
    asked(obstacle),
    asked(photosField),
    count('beneficiaries', {
      max: 5000,
      unit: 'people',
      unitField: 'unit',
      said: {
        labels: ['penerima manfaat', 'sasaran', 'peserta'],
        units: ['orang', 'org', 'jiwa', 'kpm', 'kk'],
        stays: true,
      },
    }),
    choice('unit', {
      askWhen: values => typeof values.beneficiaries === 'number',
      said: { stays: true },
      choices: [
        { id: 'people', words: ['orang', 'org', 'jiwa'] },
        { id: 'families', words: ['kpm', 'kk', 'keluarga'] },
      ],
    }),
  ],
  derive: ({ unit, ...values }) => (typeof values.beneficiaries === 'number' ? { ...values, unit } : values),
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
    values: { activity_kind: 'coordination', result: 'koordinasi jadwal bantuan dengan lurah' },
  },
})
