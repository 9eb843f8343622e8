import type { Feature } from './feature.ts'
import { groupsFeature } from './groups/feature.ts'

/** The bot's table of contents: grammY tries them in this order. */
export const features: readonly Feature[] = [groupsFeature]
