import { type Conversation, conversations, createConversation } from '@grammyjs/conversations'
import { Composer, type Context as GrammyContext, InlineKeyboard } from 'grammy'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import type { Context, View } from './context.ts'
import { definePress, idPart } from './press.ts'
import { htmlMessage } from './say.ts'
import { clearFocus, currentFocus, type Focus, setFocus, talkStorage } from './talk-storage.ts'

/**
 * One screen of a form. A choice answers the question; a button with `data` or `url` leads elsewhere. `quiet`: nothing is
 * said, and the question stays open.
 */
export type Choice = { label: string; value: string } | { label: string; data: string } | { label: string; url: string }
export type Turn = { text: string; asking?: string; choices?: Choice[][]; done?: true; quiet?: true }

/** What a person gave: typed, pressed or photographed. `asking` tells which question a press belonged to. */
export type Answer = {
  updateId: number
  text?: string
  pressed?: { asking: string; value: string }
  /** `album`: the parts of one come as answers of their own. */
  photo?: { fileId: string; uniqueId: string; album?: string; width: number; height: number; bytes: number }
  document?: { fileId: string; name: string }
  /** What is no text, photo or document: only for forms that ask for it by `media`. */
  media?: { kind: MediaKind; fileId: string; uniqueId: string; seconds: number }
}

const mediaKinds = ['voice', 'audio', 'video', 'video_note', 'animation', 'sticker'] as const
export type MediaKind = (typeof mediaKinds)[number]

/**
 * A dialog whose draft is a row. `ask` puts the open question; `answer` saves and puts the next one, or the same one
 * with what was wrong. Both may run twice for one update and must then say the same.
 */
export type Form = {
  name: string
  ask(focus: Focus): Promise<Turn>
  answer(focus: Focus, answer: Answer): Promise<Turn>
  drop(focus: Focus): Promise<Turn>
  /** A document is an answer too; otherwise it goes on to whoever else wants it. */
  documents?: true
  /** So are voice notes, videos and the like. */
  media?: true
  /** Long texts are told here that may begin like something else: nothing interrupts but commands and other buttons. */
  uninterrupted?: true
}

/** The buttons of a screen as those of a turn: they lead on. */
export const choicesIn = ({ keyboard }: View): Choice[][] =>
  (keyboard instanceof InlineKeyboard ? keyboard.inline_keyboard : []).map(row =>
    row.flatMap(button => ('callback_data' in button ? [{ label: button.text, data: button.callback_data }] : [])),
  )

/** What the form was about is no longer theirs, or there any more. */
export const goneTurn = ({ translate }: Pick<Deps, 'translate'>): Turn => ({
  text: translate('id')('fallback-old-button'),
  done: true,
})

/** Texts that are never taken as an answer, such as a whole new report. */
export type Interrupts = (text: string) => boolean

export const answerPress = definePress('a', {
  draft: idPart,
  asking: z.string().regex(/^\w{1,24}$/),
  value: z.string().max(40),
})

const keyboardOf = (turn: Turn, draft: number): InlineKeyboard | undefined => {
  if (!turn.choices?.length) return undefined
  const button = (choice: Choice) => {
    if ('url' in choice) return InlineKeyboard.url(choice.label, choice.url)
    if ('data' in choice) return InlineKeyboard.text(choice.label, choice.data)
    return InlineKeyboard.text(
      choice.label,
      answerPress.data({ draft, asking: turn.asking ?? '_', value: choice.value }),
    )
  }
  return InlineKeyboard.from(turn.choices.map(row => row.map(button)))
}

const pressOf = (ctx: GrammyContext, draft: number) => {
  const press = ctx.callbackQuery?.data === undefined ? undefined : answerPress.read(ctx.callbackQuery.data)
  return press?.draft === draft ? press : undefined
}

/** The largest size of the photo in this message. */
function photoIn({ message }: GrammyContext): Answer['photo'] {
  const largest = message?.photo?.at(-1)
  const album = message?.media_group_id
  if (!largest) return undefined
  const { file_id: fileId, file_unique_id: uniqueId, width, height, file_size: bytes = 0 } = largest
  return { fileId, uniqueId, width, height, bytes, ...(album && { album }) }
}

/** An animation comes as a document too, and is none. */
function mediaIn({ message }: GrammyContext): Answer['media'] {
  const kind = mediaKinds.find(one => message?.[one] !== undefined)
  const file = kind && message?.[kind]
  if (!kind || !file) return undefined
  const seconds = 'duration' in file ? file.duration : 0
  return { kind, fileId: file.file_id, uniqueId: file.file_unique_id, seconds }
}

type Wanted = { draftId: number; interrupts: Interrupts } & Pick<Form, 'documents' | 'media'>

const wantedBy = (form: Form | undefined, draftId: number, interrupts: Interrupts): Wanted => ({
  draftId,
  interrupts: form?.uninterrupted ? () => false : interrupts,
  ...(form?.documents && { documents: true }),
  ...(form?.media && { media: true }),
})

/** The answer an update carries for this draft, or nothing when it is a command, a foreign button or an interruption. */
function answerIn(ctx: GrammyContext, { draftId, interrupts, ...wants }: Wanted): Answer | undefined {
  const updateId = ctx.update.update_id
  if (ctx.callbackQuery) {
    const pressed = pressOf(ctx, draftId)
    return pressed && { updateId, pressed }
  }
  const text = ctx.message?.text ?? ctx.message?.caption
  if (text?.startsWith('/') || (text !== undefined && interrupts(text))) return undefined
  const media = wants.media && mediaIn(ctx)
  if (media) return { updateId, media, ...(text && { text }) }
  const document = wants.documents && ctx.message?.document
  if (document) {
    const { file_id: fileId, file_name: name = '' } = document
    return { updateId, document: { fileId, name }, ...(text && { text }) }
  }
  const photo = photoIn(ctx)
  if (photo) return { updateId, photo, ...(text && { text }) }
  return text === undefined ? undefined : { updateId, text }
}

/** The question stays readable with the chosen label below it, and its buttons go. */
async function markChosen(ctx: GrammyContext) {
  const message = ctx.callbackQuery?.message
  const pressed = message?.reply_markup?.inline_keyboard
    .flat()
    .find(b => 'callback_data' in b && b.callback_data === ctx.callbackQuery?.data)
  if (!message?.text || !pressed) return
  const text = `${message.text}\n→ ${pressed.text}`
  await ctx.editMessageText(text, { entities: message.entities ?? [] }).catch(() => {})
}

async function show(ctx: GrammyContext, focus: Focus, turn: Turn) {
  if (turn.quiet) return
  if (ctx.callbackQuery) {
    await ctx.answerCallbackQuery().catch(() => {})
    await markChosen(ctx)
  }
  const keyboard = keyboardOf(turn, focus.draftId)
  await ctx.reply(turn.text, htmlMessage({ text: turn.text, ...(keyboard && { keyboard }) }))
}

type Talk = Conversation<Context, GrammyContext>

const formTalk = (deps: Deps, forms: Map<string, Form>, interrupts: Interrupts) => {
  const formOf = (focus: Focus): Form => {
    const form = forms.get(focus.form)
    if (!form) throw new Error(`unknown form ${focus.form}`)
    return form
  }
  const take = async (focus: Focus, answer?: Answer) => {
    const turn = answer ? await formOf(focus).answer(focus, answer) : await formOf(focus).ask(focus)
    if (turn.done) await clearFocus(deps.db, focus)
    return turn
  }
  return async (talk: Talk, ctx: GrammyContext, focus: Focus, first?: Answer) => {
    const wanted = wantedBy(formOf(focus), focus.draftId, interrupts)
    const opening = await talk.external(() => take(focus, first))
    await show(ctx, focus, opening)
    if (opening.done) return
    const here = talk.checkpoint()
    const reply = await talk.waitUntil(next => answerIn(next, wanted) !== undefined, { next: true })
    const turn = await talk.external(() => take(focus, answerIn(reply, wanted)))
    await show(reply, focus, turn)
    if (!turn.done) await talk.rewind(here)
  }
}

/** Opens a form for this person at its current question, leaving any other; `first` is taken as an answer at once. */
export async function enterForm(
  deps: Deps,
  ctx: Context,
  form: string,
  draftId: number,
  first?: Answer,
): Promise<void> {
  const focus = { form, draftId, telegramId: ctx.speaker.telegramId }
  await setFocus(deps.db, focus, deps.clock.now())
  await ctx.conversation.exitAll()
  await ctx.conversation.enter('form', focus, ...(first ? [first] : []))
}

/**
 * The conversation engine, for private chats only and keyed by person: by default it is keyed by chat, and updates
 * without a chat would share one state.
 */
export function installTalks(deps: Deps, forms: readonly Form[], interrupts: Interrupts): Composer<Context> {
  const byName = new Map(forms.map(form => [form.name, form]))
  const composer = new Composer<Context>()
  const privately = composer.chatType('private')
  privately.use(conversations<Context, GrammyContext>({ storage: talkStorage(deps.db) }) as never)
  privately.command('batal', ctx => leaveForm(deps, byName, ctx as unknown as Context))
  privately.use(createConversation<Context, GrammyContext>(formTalk(deps, byName, interrupts), 'form') as never)
  privately.use((ctx, next) => resumeForm(deps, byName, ctx as unknown as Context, interrupts, next))
  return composer
}

async function leaveForm(deps: Deps, forms: Map<string, Form>, ctx: Context) {
  const focus = await currentFocus(deps.db, ctx.speaker.telegramId)
  await ctx.conversation.exitAll()
  if (!focus) return ctx.reply(ctx.words('talk-nothing-to-cancel'))
  const turn = await forms.get(focus.form)?.drop(focus)
  await clearFocus(deps.db, focus)
  return ctx.reply(turn?.text ?? ctx.words('talk-nothing-to-cancel'), { parse_mode: 'HTML' })
}

/** The engine's state was lost (deploy, crash): the row knows the question, and this update is its answer. */
async function resumeForm(
  deps: Deps,
  forms: Map<string, Form>,
  ctx: Context,
  interrupts: Interrupts,
  next: () => Promise<void>,
) {
  if (ctx.conversation.active('form') > 0) return next()
  const press = ctx.callbackQuery?.data === undefined ? undefined : answerPress.read(ctx.callbackQuery.data)
  if (!press && !ctx.message) return next()
  const focus = await currentFocus(deps.db, ctx.speaker.telegramId)
  const answer = focus && answerIn(ctx, wantedBy(forms.get(focus.form), focus.draftId, interrupts))
  if (!focus || !answer) return next()
  await enterForm(deps, ctx, focus.form, focus.draftId, answer)
}
