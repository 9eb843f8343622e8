import { addDays } from '../../../base/days.ts'
import { agencyById } from '../../agencies/queries.ts'
import { findBelow } from '../../regions/queries.ts'
import { isWithin } from '../../regions/rules.ts'
import { placesFor } from '../../reports/queries/places.ts'
import type { Change, NewConsent } from '../actions/write.ts'
import { type Part, speakerKinds } from '../parts.ts'
import { type Advice, adviceOn, isCut, wantsMore } from '../rules/advice.ts'
import { readMetrics } from '../rules/metrics.ts'
import { readSince } from '../rules/since.ts'
import { placeTitle, type Seat } from './seat.ts'

/** What a text or a press means for a part; or the Fluent id with which it is asked again. */
export type PartReading = { change: Change; advice?: readonly Advice[] } | { again: string }

async function readPlace({ deps, held }: Seat, said: string, pressed: boolean): Promise<PartReading> {
  const { story } = held
  const places = await placesFor(deps.db, story.region)
  const agency = await agencyById(deps.db, story.agencyId)
  const [nearest] = pressed ? [] : await findBelow(deps.db, story.region.slice(0, 8), said, 1)
  const code = pressed ? said : nearest && nearest.distance <= 1 ? nearest.item.code : undefined
  const isOurs = code !== undefined && agency !== undefined && isWithin(code, agency.region)
  if (!isOurs) return pressed ? { again: 'story-again-button' } : { change: { values: { village: said }, go: 'next' } }
  return { change: { values: { village: placeTitle(places, code) }, region: code, go: 'next' } }
}

function readStart({ held, today }: Seat, said: string): PartReading {
  if (said === 'today') return { change: { values: { startedOn: today }, go: 'next' } }
  if (said === 'yesterday') return { change: { values: { startedOn: addDays(today, -1) }, go: 'next' } }
  const reading = readSince(said, today)
  if ('wrong' in reading) return { again: `story-since-${reading.wrong}` }
  const isDay = reading.since.length === 10
  if (held.story.kind === 'event_news' && !isDay) return { again: 'story-since-day' }
  return { change: { values: { startedOn: reading.since }, go: 'next' } }
}

/** Whoever is quoted as a beneficiary stands in the register from then on. */
function speakerConsent({ held }: Seat, name: string): NewConsent | undefined {
  if (held.story.values.speakerKind !== 'beneficiary') return undefined
  const known = held.consents.some(consent => consent.photoId === null && consent.name === name)
  return known ? undefined : { photoId: null, name }
}

/** Words are kept as they are; what follows a cut or too short text is added to it. */
function readWords({ held }: Seat, part: Part, said: string): PartReading {
  const name = part.name as Exclude<Part['name'], 'metrics'>
  const { adds, values } = held.story
  const before = adds === null ? '' : (values[name] ?? '')
  const joint = adds === 'cut' ? ' ' : '\n'
  const text = before === '' ? said : `${before}${joint}${said}`
  if (isCut(said)) return { change: { values: { [name]: text }, adds: 'cut', go: 'stay' }, advice: [] }
  const advice = adviceOn(part, text)
  const more = wantsMore(part, advice) ? ('more' as const) : null
  return { change: { values: { [name]: text }, adds: more, go: advice.length > 0 ? 'stay' : 'next' }, advice }
}

/** A typed answer to a part. */
export function readPart(seat: Seat, part: Part, said: string): PartReading | Promise<PartReading> {
  switch (part.name) {
    case 'village':
      return readPlace(seat, said, false)
    case 'startedOn':
      return readStart(seat, said)
    case 'metrics':
      return { change: { values: { metrics: readMetrics(said) }, go: 'next' } }
    case 'speakerKind':
      return { again: 'story-again-button' }
    case 'speaker': {
      const newConsent = speakerConsent(seat, said)
      return { change: { values: { speaker: said }, ...(newConsent && { newConsent }), go: 'next' } }
    }
    default:
      return readWords(seat, part, said)
  }
}

/** A button that answers a part by itself. */
export function readPressed(seat: Seat, part: Part, value: string): PartReading | Promise<PartReading> {
  if (part.name === 'village') return readPlace(seat, value, true)
  if (part.name === 'startedOn' && (value === 'today' || value === 'yesterday')) return readStart(seat, value)
  const speaker = part.name === 'speakerKind' && speakerKinds.find(kind => kind === value)
  return speaker ? { change: { values: { speakerKind: speaker }, go: 'next' } } : { again: 'story-again-button' }
}
