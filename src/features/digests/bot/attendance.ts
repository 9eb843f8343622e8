import { Composer } from 'grammy'
import { addDays, type Day, dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { splitLines } from '../../../telegram/split.ts'
import { agencyById } from '../../agencies/queries.ts'
import type { Agency } from '../../agencies/table.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { isWithin } from '../../regions/rules.ts'
import { asCoordinator, type Coordinator } from '../../workers/access.ts'
import { titlesWithin } from '../../workers/queries/titles.ts'
import { remind, usefulUntil } from '../actions/remind.ts'
import { attendanceIn } from '../queries.ts'
import { spanOf } from '../rules.ts'
import {
  type AttendanceData,
  attendancePress,
  attendanceView,
  everybodyText,
  remindedText,
  remindPress,
  type Saying,
} from '../views/attendance.ts'
import { reminderView } from '../views/reminder.ts'

const sayingOf = (ctx: Context): Saying => ({ words: ctx.words, locale: ctx.speaker.locale })

/** A part of an agency, and the authority of the one who speaks over it. */
type Post = { agency: Agency; coordinator: Coordinator; scope: string }

/** Asked anew at every press: roles end, and callback data can be forged. */
async function postOf(deps: Deps, ctx: Context, agencyId: number, scope: string): Promise<Post | undefined> {
  const coordinator = asCoordinator(ctx.speaker, agencyId, scope)
  const agency = coordinator && (await agencyById(deps.db, agencyId))
  return agency && isWithin(scope, agency.region) ? { agency, coordinator, scope } : undefined
}

type Named = { agency: number; scope: string; from: string }

async function atPost(deps: Deps, ctx: Context, named: Named, act: (post: Post, monday: Day) => Promise<unknown>) {
  const post = await postOf(deps, ctx, named.agency, named.scope)
  if (!post) return notice(ctx, ctx.words('attendance-no-access'), true)
  await notice(ctx)
  return act(post, named.from as Day)
}

async function dataOf(deps: Deps, { agency, scope }: Post, monday: Day): Promise<AttendanceData> {
  const span = { from: monday, to: addDays(monday, 6) }
  const people = await attendanceIn(deps.db, { agency, scope, span })
  const today = dayOf(deps.clock.now(), agency.zone)
  return { agency: agency.id, scope, title: await regionTitleOf(deps.db, scope), span, today, people }
}

async function showAll(deps: Deps, ctx: Context, post: Post, monday: Day) {
  const titleOf = await titlesWithin(deps.db, post.agency.region)
  const text = everybodyText(sayingOf(ctx), await dataOf(deps, post, monday), titleOf)
  for (const part of splitLines(text)) await say(ctx, { text: part })
}

/** Only of this week and the one before; under an older list the present one is shown. */
async function remindSilent(deps: Deps, ctx: Context, post: Post, monday: Day) {
  const { agency, coordinator, scope } = post
  const today = dayOf(deps.clock.now(), agency.zone)
  const weeks = [spanOf('week', today), spanOf('last-week', today)] as const
  const week = weeks.find(({ from }) => from === monday)
  if (!week) {
    await say(ctx, { text: ctx.words('fallback-old-button') })
    return say(ctx, attendanceView(sayingOf(ctx), await dataOf(deps, post, weeks[1].from)))
  }
  const reminded = await remind(deps, {
    ...{ agency, scope, week, states: ['silent'], expiresAt: usefulUntil },
    asked: { updateId: ctx.update.update_id, by: coordinator.workerId },
    view: ({ locale, address }, at) =>
      reminderView({ words: deps.translate(locale), locale, zone: agency.zone, address, week, at }),
  })
  const view = attendanceView(sayingOf(ctx), await dataOf(deps, post, monday))
  const said = remindedText(sayingOf(ctx), reminded, agency, deps.clock.now())
  return showInstead(ctx, { ...view, text: `${said}\n\n${view.text}` })
}

/** Who has not reported, for those who lead, in private; and one reminder to each of them. */
export function attendanceBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const here = composer.chatType('private') as unknown as Composer<Context>
  onPress(here, attendancePress, (ctx, { show, ...named }) =>
    atPost(deps, ctx, named, async (post, monday) =>
      show === 'all'
        ? showAll(deps, ctx, post, monday)
        : say(ctx, attendanceView(sayingOf(ctx), await dataOf(deps, post, monday))),
    ),
  )
  onPress(here, remindPress, (ctx, named) =>
    atPost(deps, ctx, named, (post, monday) => remindSilent(deps, ctx, post, monday)),
  )
  return composer
}
