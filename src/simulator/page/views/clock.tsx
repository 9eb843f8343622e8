import { clockState } from '../events.ts'
import type { View } from '../view.ts'
import { STEPS } from '../when.ts'
import { Where } from './fields.tsx'
import { Icon } from './icons.tsx'

const Steps = ({ view }: { view: View }) => (
  <form method="post" action="/page/clock" class="steps" data-live>
    <Where view={view} />
    {STEPS.map(step => (
      <button type="submit" name="step" value={step} data-step disabled={clockState(view.page).moving}>
        {view.words.steps[step]}
      </button>
    ))}
  </form>
)

/** The date and hour of the simulator, and the buttons that move them. */
export const ClockBar = ({ view }: { view: View }) => {
  const { when, now, words, page, language } = view
  const state = clockState(page)
  return (
    <section
      class="clock"
      aria-label={words.clock}
      data-at={`${state.at}`}
      data-zone={page.zone}
      data-language={language}
      data-moving={words.moving('{to}')}
      data-failed={words.moveFailed}
    >
      <button type="button" class="now" popovertarget="clock-menu">
        <Icon name="clock" />
        <time class="now-time">
          <span class="now-day">{when.shortDay(now)}</span>
          <b>
            <span class="now-hour">{when.hour(now)}</span> {when.zoneName(now)}
          </b>
        </time>
        <span class="unseen">{words.moveClock}</span>
        <Icon name="down" />
      </button>
      <Steps view={view} />
    </section>
  )
}

/** The same steps for narrow screens, and what shows how far a walk is. */
export const ClockMenu = ({ view }: { view: View }) => (
  <>
    <div id="clock-menu" class="menu clock-menu" popover="auto">
      <p>
        <b>{view.words.clock}</b>
        <span class="now-long">{`${view.when.day(view.now)}, ${view.when.hour(view.now)} ${view.when.zoneName(view.now)}`}</span>
      </p>
      <Steps view={view} />
    </div>
    <div id="walking" class="walking" role="status" hidden>
      <span class="walking-line" />
      <progress max={1} value={0} aria-label={view.words.moveClock} />
    </div>
  </>
)
