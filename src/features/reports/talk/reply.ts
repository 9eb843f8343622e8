import type { Answer } from '../../../telegram/talk.ts'
import type { Changes } from '../actions/change-draft.ts'
import { withPresets } from '../kinds/form.ts'
import type { Field, Kind, ReadEnv, Values } from '../kinds/kind.ts'
import { fieldOf, kindOf } from '../kinds/registry.ts'
import type { Filling } from '../queries/filling.ts'
import { fixed, questionBefore, readPressed, settle, type Taken, toggled, withoutGood } from '../rules/answers.ts'
import { nextGap, nextQuestion, withPhotos } from '../rules/draft.ts'
import { understand } from '../shorthand/understand.ts'
import type { ReportDraft } from '../table.ts'
import { likelyRegions, nextSession } from '../views/choices.ts'
import { type Again, problemTurn } from '../views/questions.ts'
import type { Show } from '../views/values.ts'

/** What an answer comes to: changes to save, another question, or the same one again with a sentence. */
export type Reply =
  | { kind: 'save'; changes: Changes; stay?: boolean }
  | { kind: 'ask'; asking: string | null }
  | { kind: 'again'; again?: Again; module?: number }
  | { kind: 'photo' }

export type Seat = { filling: Filling; show: Show; draft: ReportDraft }

const again = (text: string): Reply => ({ kind: 'again', again: { text } })

/** The open question of a draft: the one that was put last, else the first that has no answer. */
export function questionOf(draft: ReportDraft): string | null {
  if (draft.asking !== null) return draft.asking
  if (draft.kind === null) return 'kind'
  return (draft.source === 'guided' ? nextQuestion(draft) : nextGap(draft))?.id ?? null
}

export function reply(seat: Seat, asking: string | null, answer: Answer, env: ReadEnv): Reply {
  const { draft, show } = seat
  const pressed = answer.pressed?.asking === asking ? answer.pressed?.value : undefined
  if (answer.pressed && pressed === undefined) return again(show.words('fallback-old-button'))
  if (asking === 'continue' && pressed !== undefined) return continued(seat, pressed, env)
  const kind = kindOf(draft.kind ?? '')
  if (asking === 'kind' || asking === 'continue' || !kind) return kindReply(seat, pressed, answer, env)
  const field = asking === null ? undefined : fieldOf(kind, asking)
  if (!field) return { kind: 'ask', asking: null }
  if (pressed !== undefined) return pressedReply(seat, kind, field, pressed, env)
  if (field.input === 'photos') return photoReply(seat, answer)
  if (answer.photo && answer.text === undefined) return { kind: 'photo' }
  if (answer.text === undefined) return again(show.words('report-text-expected'))
  return typedReply(seat, kind, field, answer.text, env)
}

/** [Ya] to a known group: a P2K2 with village, group, size and the next session. */
function continued({ filling, draft }: Seat, pressed: string, env: ReadEnv): Reply {
  const group = filling.groups.find(({ id }) => pressed === `~group=${id}`)
  if (!group) return { kind: 'ask', asking: 'kind' }
  const session = nextSession(group.lastSession)?.code
  const known = { region: group.region, group: group.name, group_size: group.size, ...(session && { session }) }
  return startKind(draft, 'p2k2_session', known, env)
}

function kindReply({ draft, show, filling }: Seat, pressed: string | undefined, answer: Answer, env: ReadEnv): Reply {
  if (pressed !== undefined) {
    const kind = kindOf(pressed.slice(1))
    return kind ? startKind(draft, kind.id, {}, env) : again(show.words('fallback-old-button'))
  }
  const { text = '' } = answer
  const { zone, scope, regions, groups } = env
  const setting = {
    at: new Date(`${env.today}T05:00:00Z`),
    zone,
    scope,
    regions,
    groups,
    pillar: filling.author.pillar,
  }
  const { kind, fields, activity_date, region, problems } = understand(text, setting)
  if (kind === null) return again(show.words('report-kind-unknown'))
  const isBare = Object.keys(fields).length === 0
  const said = isBare ? {} : { ...fields, ...(activity_date && { activity_date }), ...(region && { region }) }
  return startKind(draft, kind, said, env, isBare ? [] : [...problems])
}

/** Sets the kind. What nobody asks for has its usual answer; a person of one village is not asked where. */
function startKind(
  draft: ReportDraft,
  id: string,
  said: Values,
  env: ReadEnv,
  problems: Changes['problems'] = [],
): Reply {
  const kind = kindOf(id)
  if (!kind) return { kind: 'ask', asking: 'kind' }
  const own = env.scope.length === 13 ? { region: env.scope } : {}
  const values = { ...own, ...carriedOver(kind, draft), ...said }
  const offered = Object.entries(withPresets(kind, values, env))
  const kept = offered.filter(([field]) => field in values || !fieldOf(kind, field)?.asked)
  return { kind: 'save', changes: { kind: id, values: Object.fromEntries(kept), problems, asking: null } }
}

/** Answers of another kind that mean the same here: place, day and texts of the envelope. */
const carriedOver = (kind: Kind, draft: ReportDraft): Values =>
  draft.kind === kind.id
    ? draft.values
    : Object.fromEntries(
        ['region', 'activity_date'].flatMap(id => (id in draft.values ? [[id, draft.values[id]]] : [])),
      )

function pressedReply(seat: Seat, kind: Kind, field: Field, pressed: string, env: ReadEnv): Reply {
  const { draft, show, filling } = seat
  const [what = '', value = ''] = pressed.slice(1).split('=')
  if (pressed.startsWith('=')) {
    const reading = readPressed(field, pressed.slice(1))
    return reading
      ? saved(seat, kind, field, settle(kind, field, draft, reading, env))
      : again(show.words('fallback-old-button'))
  }
  switch (what) {
    case 'skip':
      return field.required ? { kind: 'again' } : save(draft, field, { [field.id]: null })
    case 'back':
      return { kind: 'ask', asking: questionBefore(kind, draft, field.id) }
    case 'fix':
      return saved(seat, kind, field, fixed(kind, field, draft, value))
    case 'group': {
      const name = filling.groups.find(({ id }) => String(id) === value)?.name
      return name
        ? saved(seat, kind, field, settle(kind, field, draft, { kind: 'value', value: name }, env))
        : { kind: 'again' }
    }
    case 'module':
      return { kind: 'again', module: Number(value) }
    case 'toggle':
      return { ...save(draft, field, toggled(field, draft.values, value)), stay: true }
    case 'drop':
      return { ...save(draft, field, withoutGood(field, draft.values, value)), stay: true }
    case 'clear':
      return field.input === 'photos' ? withoutPhotos(draft) : { kind: 'again' }
    case 'done':
      return { kind: 'ask', asking: null }
    case 'search':
      return again(show.words('report-search-hint'))
    default:
      return again(show.words('report-other-date-hint'))
  }
}

function photoReply({ draft, show }: Seat, { photo }: Answer): Reply {
  if (!photo) return again(show.words('photos-expected', { max: 5 }))
  const { photos, leftOut } = withPhotos(draft.photos, [photo])
  const { photos: _, ...values } = draft.values
  return { kind: 'save', changes: { photos, photosLeftOut: draft.photosLeftOut + leftOut, values, asking: null } }
}

const withoutPhotos = ({ values }: ReportDraft): Reply => {
  const { photos: _, ...others } = values
  return { kind: 'save', changes: { photos: [], photosLeftOut: 0, values: others, asking: null }, stay: true }
}

function typedReply(seat: Seat, kind: Kind, field: Field, text: string, env: ReadEnv): Reply {
  const taken = settle(kind, field, seat.draft, field.read(text, env), env)
  if (taken.kind === 'refused' && field.input === 'region') {
    const choices = likelyRegions(seat.show, text)
    const { text: sentence } = problemTurn(seat.show, kind, field, taken.problem)
    return { kind: 'again', again: { text: sentence, ...(choices.length > 0 && { choices }) } }
  }
  return saved(seat, kind, field, taken)
}

function saved({ draft, show }: Seat, kind: Kind, field: Field, taken: Taken): Reply {
  if (taken.kind === 'set') return save(draft, field, taken.values)
  if (taken.kind === 'stale') return again(show.words('fallback-old-button'))
  return { kind: 'again', again: problemTurn(show, kind, field, taken.problem) }
}

/** Saves an answer; what had been said of these fields and could not be read is settled by it. */
const save = (draft: ReportDraft, field: Field, values: Values): Extract<Reply, { kind: 'save' }> => ({
  kind: 'save',
  changes: {
    values: { ...draft.values, ...values },
    problems: draft.problems.filter(problem => problem.field !== field.id && !(problem.field in values)),
    asking: null,
  },
})
