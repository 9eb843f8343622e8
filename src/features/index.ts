import { agenciesFeature } from './agencies/feature.ts'
import { digestsFeature } from './digests/feature.ts'
import type { Feature } from './feature.ts'
import { groupsFeature } from './groups/feature.ts'
import { guideFeature } from './guide/feature.ts'
import { reportsFeature } from './reports/feature.ts'
import { workersFeature } from './workers/feature.ts'

const working: readonly Feature[] = [agenciesFeature, workersFeature, groupsFeature, reportsFeature, digestsFeature]

/** The bot's table of contents: grammY tries them in this order. The guide explains the others, and always works. */
export const features: readonly Feature[] = [guideFeature(working), ...working]
