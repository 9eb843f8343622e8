import { agenciesFeature } from './agencies/feature.ts'
import { agreementsFeature } from './agreements/feature.ts'
import { announcementsFeature } from './announcements/feature.ts'
import { attendanceFeature } from './attendance/feature.ts'
import { broadcastsFeature } from './broadcasts/feature.ts'
import { complaintsFeature } from './complaints/feature.ts'
import { digestsFeature } from './digests/feature.ts'
import type { Feature } from './feature.ts'
import { forumsFeature } from './forums/feature.ts'
import { groupsFeature } from './groups/feature.ts'
import { guideFeature } from './guide/feature.ts'
import { meetingsFeature } from './meetings/feature.ts'
import { minutesFeature } from './minutes/feature.ts'
import { monthlyFeature } from './monthly/feature.ts'
import { pollsFeature } from './polls/feature.ts'
import { programsFeature } from './programs/feature.ts'
import { publicationsFeature } from './publications/feature.ts'
import { reportsFeature } from './reports/feature.ts'
import { storiesFeature } from './stories/feature.ts'
import { workersFeature } from './workers/feature.ts'

// Complaints before reports, which begin one for whoever the list is not for; stories, which take their own voice notes.
const working: readonly Feature[] = [
  ...[
    agenciesFeature,
    workersFeature,
    groupsFeature,
    broadcastsFeature,
    announcementsFeature,
    pollsFeature,
    meetingsFeature,
    attendanceFeature,
    agreementsFeature,
    minutesFeature,
    complaintsFeature,
    storiesFeature,
    reportsFeature,
    forumsFeature,
    programsFeature,
    publicationsFeature,
  ],
  ...[digestsFeature, monthlyFeature],
]

/** The bot's table of contents: grammY tries them in this order. The guide explains the others, and always works. */
export const features: readonly Feature[] = [guideFeature(working), ...working]
