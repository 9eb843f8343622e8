import { checkInPolicy } from './policy.ts'

export type Point = { latitude: number; longitude: number }

const earthMetres = 6_371_000
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two points on the ground (haversine). */
export function metresBetween(one: Point, other: Point): number {
  const latitude = radians(other.latitude - one.latitude)
  const longitude = radians(other.longitude - one.longitude)
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(longitude / 2) ** 2
  return Math.round(2 * earthMetres * Math.asin(Math.sqrt(chord)))
}

/** Whether somebody is there: the telephone's own doubt, up to as much again, is to their good. */
export const isThere = (metres: number, accuracy: number): boolean =>
  metres <= checkInPolicy.metres + Math.min(accuracy, checkInPolicy.metres)
