import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { regencyOf } from '../../regions/rules.ts'

/** *Kapanewon Semin, Kabupaten Gunungkidul*: what lies below a regency with its regency. */
export async function placeOf(db: Db, region: string): Promise<string> {
  const regency = regencyOf(region)
  const near = region.slice(0, 8)
  const titles = [...new Set([region, near, regency ?? region])].map(code => regionTitleOf(db, code))
  return (await Promise.all(titles)).join(', ')
}

/** The public address of a story, where there is one. */
export const urlOf = ({ publicUrl }: Pick<Deps, 'publicUrl'>, slug: string): string | undefined =>
  publicUrl && `${publicUrl}/cerita/${slug}`
