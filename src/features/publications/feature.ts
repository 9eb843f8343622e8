import type { Feature } from '../feature.ts'
import { followPublications } from './actions/follow.ts'
import { publicPages } from './pages.ts'

export const publicationsFeature: Feature = {
  name: 'publications',
  pages: publicPages,
  watch: followPublications,
}
