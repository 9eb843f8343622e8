import { choice, clockTime, date, photos, region, text } from './fields.ts'
import type { FieldSpec } from './kind.ts'

/** The field as this kind asks it: `asked(place, { required: true })`. */
export const asked = (field: FieldSpec, change: Partial<FieldSpec> = {}): FieldSpec => ({
  ...field,
  ...change,
  asked: true,
})

/** The field out of the guided form; it can still be said in one message and changed by the edit menu. */
export const unasked = (field: FieldSpec, change: Partial<FieldSpec> = {}): FieldSpec => ({
  ...field,
  ...change,
  asked: false,
})

/** Village where known, else sub-district: a Kemendagri code. */
export const regionField = region('region', { required: true, asked: true })

/** ISO day, today or earlier; today is offered. */
export const activityDate = date('activity_date', { required: true, asked: true, preset: env => env.today })

export const startTime = clockTime('start_time')
export const endTime = clockTime('end_time')
export const place = text('place', { min: 3, max: 160, said: { labels: ['tempat', 'lokasi', 'bertempat di'] } })
export const result = text('result', { min: 3, max: 1000 })
export const obstacle = text('obstacle', { min: 1, max: 1000 })
export const followUp = text('follow_up', { min: 1, max: 1000 })

/** Why a report comes more than a week after its activity; asked only then. */
export const lateReason = text('late_reason', { min: 3, max: 300, said: { labels: ['alasan terlambat'] } })

/** File references, 0–5; where the kind wants photos the form asks for one. */
export const photosField = photos('photos')

export const publishable = choice('publishable', {
  choices: [
    { id: 'no', words: ['tidak', 'jangan'] },
    { id: 'internal', words: ['internal', 'internal saja'] },
    { id: 'yes', words: ['boleh', 'ya'] },
  ],
  preset: () => 'internal',
})

/** What every kind of report carries, in the order of the card. */
export const envelope: readonly FieldSpec[] = [
  regionField,
  activityDate,
  startTime,
  endTime,
  place,
  result,
  obstacle,
  followUp,
  lateReason,
  photosField,
  publishable,
]
