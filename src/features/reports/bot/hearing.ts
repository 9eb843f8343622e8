import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { newDraft } from '../actions/draft-report.ts'
import { withPresets } from '../kinds/form.ts'
import type { Values } from '../kinds/kind.ts'
import { fieldOf, kindOf } from '../kinds/registry.ts'
import { type Reader, readEnvOf, readerFor, settingOf } from '../queries/reading.ts'
import type { Author } from '../rules/author.ts'
import { type Understanding, understand } from '../shorthand/understand.ts'
import type { ReportDraft } from '../table.ts'
import { contentOf, originOf, photosIn, sentAt } from './session.ts'

/** Reads this message as a report of the author, or of a stranger in a group with this scope. */
export async function hear(deps: Deps, ctx: Context, who: Pick<Author, 'scope'> & Partial<Author>) {
  const reader = await readerFor(deps, ctx.speaker.zone, who)
  return { reader, understood: understand(contentOf(ctx), settingOf(reader, sentAt(ctx))) }
}

/** Everything that was understood, as a draft keeps it; what nobody asks for has its usual answer. */
export function valuesOf(understood: Understanding, reader: Reader, at: Date): Values {
  const { fields, activity_date, region } = understood
  const said = { ...fields, ...(activity_date && { activity_date }), ...(region && { region }) }
  const kind = kindOf(understood.kind ?? '')
  if (!kind) return said
  const unsaid = new Set([...understood.missing, ...understood.problems.map(problem => problem.field)])
  const offered = withPresets(kind, said, readEnvOf(reader, at, said))
  return Object.fromEntries(
    Object.entries(offered).filter(([id]) => id in said || (!unsaid.has(id) && !fieldOf(kind, id)?.asked)),
  )
}

type Who = Partial<Pick<Author, 'workerId' | 'agencyId' | 'pillar'>>

/** The draft that this message becomes. */
export function draftFrom(deps: Deps, ctx: Context, who: Who, heard: Heard): ReportDraft {
  const { reader, understood } = heard
  const { workerId, agencyId, pillar } = who
  const values = valuesOf(understood, reader, sentAt(ctx))
  return newDraft(deps.clock.now(), {
    updateId: ctx.update.update_id,
    telegramId: ctx.speaker.telegramId,
    zone: ctx.speaker.zone,
    ...(workerId !== undefined && { workerId }),
    ...(agencyId !== undefined && { agencyId }),
    ...(pillar !== undefined && { pillar }),
    ...(understood.kind && { kind: understood.kind }),
    values,
    heard: values,
    problems: [...understood.problems],
    photos: photosIn(ctx),
    source: 'message',
    origin: originOf(ctx),
  })
}

export type Heard = { reader: Reader; understood: Understanding }
