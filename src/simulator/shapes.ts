/** One field as the Bot API description gives it. */
export type Field = {
  name: string
  required: boolean
  type: string
  limits?: { chars?: number[]; bytes?: number[]; range?: number[]; items?: number[] }
  enum?: (string | number)[]
}

const field = (name: string, type: string, required = true): Field => ({ name, type, required })

const optional = (name: string, type: string) => field(name, type, false)

const STYLE = '"danger" | "success" | "primary"'

const place = [field('type', 'string'), field('offset', 'number'), field('length', 'number')]

/**
 * Shapes that the description names but does not hold (namespaced types). Buttons are one shape with every kind optional:
 * that exactly one kind is given is checked in keyboards.ts, where the refusal can name the button.
 */
export const SHAPES: Record<string, Field[]> = {
  InlineKeyboardButton: [
    field('text', 'string'),
    optional('icon_custom_emoji_id', 'string'),
    optional('style', STYLE),
    optional('url', 'string'),
    optional('callback_data', 'string'),
    optional('web_app', 'WebAppInfo'),
    optional('login_url', 'LoginUrl'),
    optional('disabled', 'DisabledButton'),
    optional('switch_inline_query', 'string'),
    optional('switch_inline_query_current_chat', 'string'),
    optional('switch_inline_query_chosen_chat', 'SwitchInlineQueryChosenChat'),
    optional('copy_text', 'CopyTextButton'),
    optional('callback_game', 'CallbackGame'),
    optional('pay', 'boolean'),
  ],
  KeyboardButtonObject: [
    field('text', 'string'),
    optional('icon_custom_emoji_id', 'string'),
    optional('style', STYLE),
    optional('request_users', 'KeyboardButtonRequestUsers'),
    optional('request_chat', 'KeyboardButtonRequestChat'),
    optional('request_managed_bot', 'KeyboardButtonRequestManagedBot'),
    optional('request_contact', 'boolean'),
    optional('request_location', 'boolean'),
    optional('request_poll', 'KeyboardButtonPollType'),
    optional('web_app', 'WebAppInfo'),
  ],
  MessageEntity: [
    ...place,
    optional('url', 'string'),
    optional('user', 'User'),
    optional('language', 'string'),
    optional('custom_emoji_id', 'string'),
    optional('unix_time', 'number'),
    optional('date_time_format', 'string'),
  ],
}

/** Named types that stand for another expression. */
export const ALIASES: Record<string, string> = {
  KeyboardButton: 'string | KeyboardButtonObject',
  F: 'InputFileMarker',
  'NonNullable<F>': 'InputFileMarker',
}
