import { follows } from './checks.ts'
import { defineKind } from './define.ts'
import { activityDate, asked, obstacle, photosField, regionField, result } from './envelope.ts'
import { choices, count, yesNo } from './fields.ts'
import type { Hearing } from './kind.ts'

const partners = [
  { id: 'subdistrict_head', words: ['camat', 'panewu', 'kecamatan', 'kapanewon', 'distrik', 'forkopimcam'] },
  {
    id: 'village_head',
    words: ['lurah', 'kades', 'kepala desa', 'kelurahan', 'kalurahan', 'desa', 'dukuh', 'wali nagari'],
  },
  { id: 'health_center', words: ['puskesmas', 'posyandu', 'bidan'] },
  { id: 'school', words: ['sekolah', 'guru', 'kepala sekolah'] },
  { id: 'police_military', words: ['polsek', 'koramil', 'babinsa', 'bhabinkamtibmas', 'polisi', 'tni'] },
  {
    id: 'social_organization',
    words: ['organisasi sosial', 'orsos', 'karang taruna', 'psm', 'tagana', 'lks', 'pkk', 'forum', 'tksk'],
  },
  { id: 'agency', words: ['dinas', 'dinsos', 'opd', 'baznas'] },
  { id: 'other', words: ['lainnya', 'lain'] },
]

/** In one message the kind is named by its forum alone: other coordination is a daily activity. */
const hearForum: Hearing = heard => ({ ...heard, values: { forum_meeting: true, ...heard.values } })

/** Coordination across offices; a meeting of a sub-district's *forum sosial* keeps that forum alive. */
export const coordination = defineKind({
  id: 'coordination',
  words: [
    'pertemuan forum sosial',
    'rapat forum sosial',
    'pertemuan forum psks',
    'rapat forum psks',
    'pertemuan forum',
    'rapat forum',
    'forum sosial',
    'forum psks',
  ],
  fields: [
    yesNo('forum_meeting', { required: true, asked: true }),
    asked(regionField),
    asked(activityDate),
    choices('with', {
      choices: partners,
      asked: true,
      said: { labels: ['bersama', 'unsur'], stays: true },
    }),
    count('organizations_present', {
      min: 1,
      max: 200,
      asked: true,
      askWhen: values => values.forum_meeting === true,
      said: { labels: ['jumlah organisasi'], units: ['organisasi', 'orsos', 'lembaga', 'ormas', 'unsur'] },
    }),
    asked(result, { required: true, min: 10 }),
    asked(obstacle),
    asked(photosField),
  ],
  hear: [hearForum],
  checks: [follows('start_time', 'end_time', 'end-before-start')],
  digest: {
    line: 'digest-line-coordination',
    figures: rows => ({ meetings: rows.length, forums: rows.filter(row => row.forum_meeting === true).length }),
  },
  photos: 'optional',
  sample: {
    guided: {
      forum_meeting: 'ya',
      region: 'Semin',
      activity_date: 'kemarin',
      with: 'panewu, karang taruna',
      organizations_present: '12',
      result: 'Sepakat bertemu setiap bulan di balai kapanewon',
    },
    message: 'Pertemuan forum sosial di Semin kemarin hadir 12 organisasi, sepakat bertemu setiap bulan',
    values: { forum_meeting: true, organizations_present: 12 },
  },
})
