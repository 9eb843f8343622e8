import type { Feature } from '../feature.ts'

export const storiesFeature: Feature = { name: 'stories' }
