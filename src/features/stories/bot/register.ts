import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, showInstead } from '../../../telegram/say.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { asCoordinator } from '../../workers/access.ts'
import {
  addPerson,
  askConsentAgain,
  askProofAgain,
  leaveOut,
  removePhoto,
  withdrawConsent,
} from '../actions/consents.ts'
import { askFor } from '../actions/write.ts'
import { consentById, type Held, heldStory, photoById } from '../queries/held.ts'
import type { StoryConsent } from '../table.ts'
import { formName } from '../talk/story-form.ts'
import { addPersonPress, consentPress, photoPress } from '../views/presses.ts'
import { consentSureView, photoSureView, photoView, registerView } from '../views/register.ts'
import { atStory, showOf } from './author.ts'

async function askQuestion(deps: Deps, ctx: Context, { story }: Held, token: string) {
  await askFor(deps.db, story.id, token)
  await enterForm(deps, ctx, formName, story.id)
}

async function showRegister(deps: Deps, ctx: Context, storyId: number) {
  const held = await heldStory(deps.db, storyId)
  if (held) await showInstead(ctx, registerView(showOf(ctx), held))
}

/** Taking a consent back is for the author and, since authors leave, for whoever leads the place. */
async function takeBack(deps: Deps, ctx: Context, consent: StoryConsent, isSure: boolean) {
  const held = ctx.chat?.type === 'private' ? await heldStory(deps.db, consent.storyId) : undefined
  const { worker } = ctx.speaker
  const leads = held && asCoordinator(ctx.speaker, held.story.agencyId, held.story.region)
  const may = held && worker && (held.story.authorId === worker.id || leads)
  if (!may) return notice(ctx, ctx.words('fallback-old-button'), true)
  if (!isSure) return notice(ctx).then(() => showInstead(ctx, consentSureView(showOf(ctx), held, consent)))
  const withdrawn = await withdrawConsent(deps, consent, worker.id)
  await notice(ctx, ctx.words(withdrawn ? 'story-consent-taken-back' : 'story-changed-since'), true)
  await showRegister(deps, ctx, consent.storyId)
}

type ConsentAct = 'ask' | 'proof' | 'withdraw' | 'withdrawn' | 'leave'

async function onConsent(deps: Deps, ctx: Context, id: number, act: ConsentAct) {
  const consent = await consentById(deps.db, id)
  if (!consent) return notice(ctx, ctx.words('fallback-old-button'), true)
  if (act === 'withdraw' || act === 'withdrawn') return takeBack(deps, ctx, consent, act === 'withdrawn')
  return atStory(deps, ctx, consent.storyId, async held => {
    if (act === 'leave') return leaveOut(deps, consent).then(() => showRegister(deps, ctx, consent.storyId))
    await (act === 'ask' ? askConsentAgain(deps.db, consent) : askProofAgain(deps.db, consent))
    await askQuestion(deps, ctx, held, `${act === 'ask' ? 'agree' : 'proof'}_${id}`)
  })
}

async function onPhoto(deps: Deps, ctx: Context, id: number, act: 'open' | 'remove' | 'removed') {
  const photo = await photoById(deps.db, id)
  if (!photo) return notice(ctx, ctx.words('fallback-old-button'), true)
  return atStory(deps, ctx, photo.storyId, async held => {
    const at = held.photos.findIndex(one => one.id === id)
    const shown = held.photos[at]
    if (shown && act === 'open') return showInstead(ctx, photoView(showOf(ctx), held, shown))
    if (shown && act === 'remove') return showInstead(ctx, photoSureView(showOf(ctx), held.story, photo, at))
    if (shown) await removePhoto(deps, photo.storyId, id)
    await showRegister(deps, ctx, photo.storyId)
  })
}

/** The register: photos and people, asked about, and taken back. */
export function listenToRegister(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, consentPress, (ctx, { consent, act }) => onConsent(deps, ctx, consent, act))
  onPress(composer, photoPress, (ctx, { photo, act }) => onPhoto(deps, ctx, photo, act))
  onPress(composer, addPersonPress, (ctx, { story, photo }) =>
    atStory(deps, ctx, story, async held => {
      const on = held.photos.find(({ id }) => id === photo)
      const id = await addPerson(deps, held.story, on, ctx.update.update_id)
      if (id !== undefined) await askQuestion(deps, ctx, held, `agree_${id}`)
    }),
  )
}
