import type { DocumentOptions, SayOptions } from '../actors/posting.ts'
import { samplePhoto } from '../actors/sample.ts'
import { actorOf, type ChatDeed, placeOf } from './deeds.ts'
import { bytesOf, type Form } from './form.ts'
import type { ChatView } from './view.ts'

const OTHERS = ['sticker', 'voice', 'location'] as const

const photosOf = async ({ page }: ChatView, form: Form) => {
  const own = await Promise.all(form.files('photo').map(bytesOf))
  const samples = form.texts('sample').filter(kind => kind === 'photo')
  return [...own, ...samples.map((_, index) => samplePhoto(page.world.counters.file + 7 * index))]
}

const documentsOf = async (form: Form): Promise<DocumentOptions[]> => {
  const own = await Promise.all(
    form.files('document').map(async file => ({ name: file.name, bytes: await bytesOf(file) })),
  )
  const samples = form.texts('sample').filter(kind => kind === 'document')
  return [...own, ...samples.map(() => ({ name: 'contoh.pdf' }))]
}

/** Photos go as one message or as an album; the caption stands at the first. */
const sendPhotos = (view: ChatView, photos: readonly Uint8Array[], caption: string, where: SayOptions) => {
  const [first, ...others] = photos
  if (!first) return
  const captioned = { bytes: first, ...(caption && { caption }) }
  if (others.length === 0) actorOf(view).sendsPhoto({ ...captioned, ...where })
  else actorOf(view).sendsAlbum([captioned, ...others.map(bytes => ({ bytes }))], where)
}

const sendNew = async (view: ChatView, form: Form, text: string) => {
  const actor = actorOf(view)
  const replyTo = form.number('reply')
  const where = { ...placeOf(view), ...(replyTo !== undefined && { replyTo }) }
  const [photos, documents] = [await photosOf(view, form), await documentsOf(form)]
  const others = OTHERS.filter(kind => form.texts('sample').includes(kind))
  sendPhotos(view, photos, text, where)
  for (const [index, document] of documents.entries()) {
    const captioned = index === 0 && photos.length === 0 && text !== ''
    actor.sendsDocument({ ...document, ...where, ...(captioned && { caption: text }) })
  }
  for (const kind of others) actor.sends(kind, where)
  if (text && photos.length + documents.length === 0) actor.says(text, where)
}

/** Sends what was written and attached, or changes the message that is being edited. */
export const send: ChatDeed = async (view, form) => {
  const text = (form.texts('text')[0] ?? '').replaceAll('\r\n', '\n').trim()
  const edit = form.number('edit')
  if (edit !== undefined) actorOf(view).edits(edit, text, placeOf(view))
  else await sendNew(view, form, text)
}
