import type { Composer } from 'grammy'
import type { Day } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { showInstead } from '../../../telegram/say.ts'
import { endSeries, setSending, skipDay } from '../actions/series.ts'
import { meetingsInSeries, preparedIn, seriesById } from '../queries/series.ts'
import { nextDay } from '../rules/recurrence.ts'
import { titleOf } from '../rules/title.ts'
import type { Meeting } from '../table.ts'
import { endSeriesPress, sendingPress, seriesPress, skipPress } from '../views/presses.ts'
import { endSeriesView, seriesView } from '../views/series.ts'
import { atDesk, cardOf } from './desk.ts'

async function screen(deps: Deps, ctx: Context, meeting: Meeting): Promise<View> {
  const series = meeting.seriesId === null ? undefined : await seriesById(deps.db, meeting.seriesId)
  if (!series) return cardOf(deps, ctx, meeting)
  const held = await meetingsInSeries(deps.db, series.id)
  const prepared = await preparedIn(deps.db, series.id)
  return seriesView(ctx.words, { meeting, series, count: held.length, prepared }, ctx.speaker.locale)
}

/** Does something with the series of a meeting, and shows it as it stands then. */
const within = (deps: Deps, ctx: Context, id: number, act?: (seriesId: number) => Promise<unknown>) =>
  atDesk(deps, ctx, id, async meeting => {
    if (meeting.seriesId !== null) await act?.(meeting.seriesId)
    await showInstead(ctx, await screen(deps, ctx, meeting))
  })

/** Only the very next one can be left out, whatever the press says. */
async function skip(deps: Deps, seriesId: number, day: Day) {
  const series = await seriesById(deps.db, seriesId)
  if (series && nextDay(series.repeats, series.plannedTo) === day) await skipDay(deps, seriesId, day)
}

/** What the inviter does with the series of a meeting. */
export function listenToSeries(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, seriesPress, (ctx, { id }) => within(deps, ctx, id))
  onPress(composer, skipPress, (ctx, { id, day }) => within(deps, ctx, id, series => skip(deps, series, day)))
  onPress(composer, sendingPress, (ctx, { id, itself }) =>
    within(deps, ctx, id, series => setSending(deps, series, itself === '1')),
  )
  onPress(composer, endSeriesPress, (ctx, { id, sure }) =>
    sure === '1'
      ? within(deps, ctx, id, series => endSeries(deps, series))
      : atDesk(deps, ctx, id, meeting =>
          showInstead(ctx, endSeriesView(ctx.words, meeting, titleOf(ctx.words, meeting))),
        ),
  )
}
