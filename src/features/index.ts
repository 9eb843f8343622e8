import { agenciesFeature } from './agencies/feature.ts'
import type { Feature } from './feature.ts'
import { groupsFeature } from './groups/feature.ts'
import { reportsFeature } from './reports/feature.ts'
import { workersFeature } from './workers/feature.ts'

/** The bot's table of contents: grammY tries them in this order. */
export const features: readonly Feature[] = [agenciesFeature, workersFeature, groupsFeature, reportsFeature]
