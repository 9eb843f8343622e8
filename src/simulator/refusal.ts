export type ResponseParameters = { retry_after?: number; migrate_to_chat_id?: number }

/** An answer `{ ok: false }` of the Bot API: `code` as in HTTP, `message` is the description that Telegram gives. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: ResponseParameters | undefined

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description)
    this.name = 'Refusal'
    this.code = code
    this.parameters = parameters
  }
}

export const badRequest = (reason: string, parameters?: ResponseParameters) =>
  new Refusal(400, `Bad Request: ${reason}`, parameters)

export const forbidden = (reason: string) => new Refusal(403, `Forbidden: ${reason}`)

export const conflict = (reason: string) => new Refusal(409, `Conflict: ${reason}`)

export const tooMany = (seconds: number) =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
