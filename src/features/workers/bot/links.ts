import { Composer, InputFile } from 'grammy'
import { html, plainText } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { issueLinks, revokeLinks } from '../actions/issue-links.ts'
import { withOpenLink } from '../queries/links.ts'
import { invitees } from '../queries/roster.ts'
import { titlesWithin } from '../queries/titles.ts'
import { workerById } from '../queries.ts'
import { linkDays } from '../rules.ts'
import { writeSheets } from '../sheet/write.ts'
import { captionOf } from '../views/import.ts'
import { linksPage, linksView } from '../views/links.ts'
import { allLinksPress, linksPress, revokePress } from '../views/presses.ts'
import { atDesk, type Desk } from './desk.ts'

async function askWhich(deps: Deps, ctx: Context, { agency, enroller }: Desk) {
  const waiting = await invitees(deps.db, enroller)
  const ids = waiting.map(({ id }) => id)
  const linked = await withOpenLink(deps.db, ids, deps.clock.now())
  await showInstead(ctx, linksView(ctx.words, agency, { waiting: waiting.length, linked: linked.size }))
}

/** The table is the only place where the links stand: the roster keeps their hashes. */
async function sendLinks(deps: Deps, ctx: Context, { agency, enroller }: Desk, which: 'new' | 'all') {
  const invited = await issueLinks(deps, enroller, which)
  if (invited.length === 0) return showInstead(ctx, { text: ctx.words('links-nobody') })
  const contact = html(ctx.speaker.worker?.name ?? agency.shortName)
  const letter = (name: string, link: string) =>
    ctx.words('invitation-letter', { name: html(name), agency: html(agency.shortName), link: html(link), contact })
  const region = await titlesWithin(deps.db, agency.region)
  const table = await writeSheets([linksPage(ctx.words, invited, { region, letter })])
  const name = plainText(ctx.words('links-table-name'))
  await ctx.replyWithDocument(
    new InputFile(table, `${name}.xlsx`),
    captionOf(ctx.words, 'links-table', agency.shortName),
  )
  return say(ctx, { text: ctx.words('links-sent', { count: invited.length, days: linkDays }) })
}

async function revoke(deps: Deps, ctx: Context, { enroller }: Desk, id: number) {
  const revoked = await revokeLinks(deps, enroller, id)
  const name = revoked ? ((await workerById(deps.db, id))?.name ?? '') : ''
  return say(ctx, { text: revoked ? ctx.words('link-revoked', { name }) : ctx.words('link-none') })
}

/** Personal links for all who have not joined, as a table to hand out; one link can be ended from the card of its person. */
export function linksBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  onPress(composer, linksPress, (ctx, { agency }) => atDesk(deps, ctx, agency, desk => askWhich(deps, ctx, desk)))
  onPress(composer, allLinksPress, (ctx, { agency, which }) =>
    atDesk(deps, ctx, agency, desk => sendLinks(deps, ctx, desk, which)),
  )
  onPress(composer, revokePress, (ctx, { agency, worker }) =>
    atDesk(deps, ctx, agency, desk => revoke(deps, ctx, desk, worker)),
  )
  return composer
}
