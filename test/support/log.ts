import { createLog } from '../../src/base/log.ts'

/** A log for tests that do not look at it. */
export const silent = createLog('silent')
