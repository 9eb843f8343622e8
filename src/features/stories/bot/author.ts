import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { notice } from '../../../telegram/say.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import type { Author } from '../actions/begin.ts'
import { type Held, heldStory, namesOf } from '../queries/held.ts'
import type { LookedAt } from '../views/look.ts'
import type { Show } from '../views/words.ts'

export const showOf = ({ words, speaker }: Context): Show => ({ words, locale: speaker.locale })

/** Who may write stories: everybody of an agency, where they work or, who only leads, where that is. */
export function authorIn({ speaker }: Context): Author | undefined {
  const { worker, roles } = speaker
  if (!worker || worker.agencyId === null) return undefined
  const held = roles.find(({ agencyId, scope }) => agencyId === worker.agencyId && scope !== 'national')
  const region = worker.memberships[0]?.region ?? held?.scope
  return region ? { workerId: worker.id, agencyId: worker.agencyId, region } : undefined
}

/** The story, if it is of the one who presses. */
async function ownStory(deps: Deps, ctx: Context, storyId: number): Promise<Held | undefined> {
  const held = ctx.chat?.type === 'private' ? await heldStory(deps.db, storyId) : undefined
  const isOwn = held && held.story.authorId === ctx.speaker.worker?.id && held.story.state !== 'dropped'
  return isOwn ? held : undefined
}

/** Answers the press, and does what belongs to it only for the author of the story. */
export async function atStory(deps: Deps, ctx: Context, storyId: number, act: (held: Held) => Promise<unknown>) {
  const held = await ownStory(deps, ctx, storyId)
  await notice(ctx, held ? undefined : ctx.words('fallback-old-button'), !held)
  if (held) await act(held)
}

/** A story as its readers will see it. */
export async function lookOf(deps: Deps, { story, photos, consents }: Held, values = story.values): Promise<LookedAt> {
  const names = await namesOf(deps.db, [story.authorId])
  const place = await regionTitleOf(deps.db, story.region)
  return { kind: story.kind, values, photos, consents, author: names.get(story.authorId) ?? '', place }
}
