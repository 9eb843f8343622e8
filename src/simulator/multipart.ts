import type { Upload } from './description.ts'

/** A form as it came: fields are texts, files keep their bytes. */
export type Form = { fields: Record<string, string>; files: Record<string, Upload> }

/**
 * Reads multipart/form-data. Node's own parser refuses what grammY writes (`form-data;name="x"` without a space,
 * unquoted file names), which Telegram accepts.
 */
export const parseMultipart = (body: Buffer, boundary: string): Form => {
  const form: Form = { fields: {}, files: {} }
  const marker = Buffer.from(`--${boundary}`)
  let start = body.indexOf(marker)
  while (start >= 0) {
    const next = body.indexOf(marker, start + marker.length)
    if (next < 0) break
    addPart(form, body.subarray(start + marker.length + 2, next - 2))
    start = next
  }
  return form
}

const addPart = (form: Form, part: Buffer) => {
  const split = part.indexOf('\r\n\r\n')
  const header = part.subarray(0, split).toString()
  const content = part.subarray(split + 4)
  const name = /[;\s]name="([^"]*)"/i.exec(header)?.[1]
  if (split < 0 || name === undefined) return
  const file = /[;\s]filename=(?:"([^"\r\n]*)"|([^;\r\n]*))/i.exec(header)
  if (file) form.files[name] = { name: file[1] ?? file[2] ?? '', bytes: new Uint8Array(content) }
  else form.fields[name] = content.toString()
}
