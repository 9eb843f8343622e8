import type { Db } from '../../../db/database.ts'
import { type Places, placesFor } from '../../reports/queries/places.ts'
import type { Complaint } from './complaints.ts'

/** A complaint with the names of the places around it. */
export const placed = async (db: Db, complaint: Complaint): Promise<Complaint & { places: Places }> => ({
  ...complaint,
  places: await placesFor(db, complaint.region),
})
