import { dateAndTime } from '../../base/dates-out.ts'
import type { Zone } from '../../base/days.ts'
import type { SmallForm } from '../../telegram/small-form.ts'
import { sendTimeIn } from '../announcements/rules.ts'
import { identify } from '../workers/queries.ts'
import { recordPlace } from './actions/record.ts'
import { placedBy } from './queries/placing.ts'
import { type Place, readUrl } from './rules/places.ts'
import { cardPress, confirmPress } from './views/presses.ts'

const zoneOf = (values: Record<string, unknown>) => (values.zone as Zone | undefined) ?? 'Asia/Jakarta'

/** When a story goes out. Whether it is theirs to publish is asked by the button at the end. */
export const timeForm: SmallForm = {
  name: 'publication-time',
  steps: [
    {
      name: 'at',
      ask: ({ words }) => ({ text: words('publication-ask-time') }),
      read(given, { deps, words, values }) {
        const time = sendTimeIn(given.text ?? '', deps.clock.now(), zoneOf(values))
        return 'at' in time
          ? { value: Math.floor(time.at.getTime() / 1000) }
          : { again: words(`announcement-time-${time.wrong}`) }
      },
    },
  ],
  async close({ words, values }) {
    const [story, at] = [Number(values.story), Number(values.at)]
    const when = dateAndTime(new Date(at * 1000), zoneOf(values), values.locale === 'en' ? 'en' : 'id')
    const confirm = { label: words('publication-button-confirm'), data: confirmPress.data({ story, at }) }
    const back = { label: words('publication-button-open'), data: cardPress.data({ story }) }
    return { text: words('publication-time-kept', { when }), choices: [[confirm], [back]] }
  },
  dropped: 'publication-time-dropped',
}

/** The address under which a story was put somewhere. It is written down for whoever may still say so. */
export const linkForm: SmallForm = {
  name: 'publication-link',
  steps: [
    {
      name: 'url',
      ask: ({ words, values }) => ({
        text: words('publication-ask-link', { place: words(`publication-place-${values.place as Place}`) }),
      }),
      read(given, { words, values }) {
        const place = values.place as Place
        const reading = readUrl(place, given.text ?? '')
        if (typeof reading !== 'string') return { value: reading.url }
        return { again: words(`publication-link-${reading}`, { place: words(`publication-place-${place}`) }) }
      },
    },
  ],
  async close({ deps, words, values, telegramId }) {
    const speaker = await identify(deps.db, { telegramId, ownerIds: [] })
    const story = await placedBy(deps.db, speaker, Number(values.story))
    if (!story || !speaker.worker) return { text: words('publication-not-placeable') }
    const place = values.place as Place
    await recordPlace(deps, story, { place, url: String(values.url), by: speaker.worker.id })
    const name = words(`publication-place-${place}`)
    return { text: words('publication-recorded', { place: name, title: story.title }) }
  },
  dropped: 'publication-link-dropped',
}
