import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { certificates } from '../table.ts'

/** How many certificates of a training were sent. */
export const certifiedAt = (db: Db, meetingId: number): Promise<number> =>
  db.$count(certificates, and(eq(certificates.meetingId, meetingId), isNotNull(certificates.deliveryId)))
