import type { Context } from 'hono'

type Value = string | File

/** What a form sent, by name. */
export type Form = {
  text(name: string): string
  texts(name: string): string[]
  files(name: string): File[]
  /** A whole number; nothing where the field is empty or is none. */
  number(name: string): number | undefined
}

const listOf = (value: Value | Value[] | undefined): Value[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

export const readForm = async (c: Context): Promise<Form> => {
  const body = await c.req.parseBody({ all: true })
  const texts = (name: string) => listOf(body[name]).filter(value => typeof value === 'string')
  const text = (name: string) => (texts(name)[0] ?? '').trim()
  return {
    text,
    texts,
    files: name => listOf(body[name]).filter((value): value is File => typeof value !== 'string' && value.size > 0),
    number: name => {
      const value = Number(text(name))
      return text(name) !== '' && Number.isSafeInteger(value) ? value : undefined
    },
  }
}

export const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())
