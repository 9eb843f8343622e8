import type { Db } from '../../../db/database.ts'
import { workerById } from '../../workers/queries.ts'

/** The name of a report's author with titles left as they are; nothing for a person who is gone. */
export const workerNameOf = async (db: Db, workerId: number): Promise<string | undefined> =>
  (await workerById(db, workerId))?.name
