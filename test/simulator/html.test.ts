import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHtml } from '../../src/simulator/text/html.ts'
import { escapeHtml, renderHtml } from '../../src/simulator/text/render.ts'
import { startWorld } from './world.ts'

test('tags become entities with offsets in UTF-16 units', () => {
  expect(parseHtml('👩‍🌾 <b>Rekap</b> <i>pekan <u>ini</u></i>')).toEqual({
    text: '👩‍🌾 Rekap pekan ini',
    entities: [
      { type: 'bold', offset: 6, length: 5 },
      { type: 'underline', offset: 18, length: 3 },
      { type: 'italic', offset: 12, length: 9 },
    ],
  })
})

test('links, code, quotes and spoilers', () => {
  const html =
    '<a href="https://a.id/?x=1&amp;y=2">di sini</a><pre><code class="language-ts">x&lt;y</code></pre><code>k</code>' +
    '<blockquote expandable>q</blockquote><span class="tg-spoiler">r</span><tg-spoiler>s</tg-spoiler><b></b>'
  expect(parseHtml(html).entities).toEqual([
    { type: 'text_link', offset: 0, length: 7, url: 'https://a.id/?x=1&y=2' },
    { type: 'pre', offset: 7, length: 3, language: 'ts' },
    { type: 'code', offset: 10, length: 1 },
    { type: 'expandable_blockquote', offset: 11, length: 1 },
    { type: 'spoiler', offset: 12, length: 1 },
    { type: 'spoiler', offset: 13, length: 1 },
  ])
})

test('character references: four names and numbers, nothing else', () => {
  expect(parseHtml('&lt;b&gt; &amp;amp; &quot; &#65;&#x1F600; &nbsp; R&D & co').text).toBe(
    '<b> &amp; " A😀 &nbsp; R&D & co',
  )
})

test.each([
  ['<b>a', `Can't find end tag corresponding to start tag "b"`],
  ['a</b>', 'Unexpected end tag at byte offset 1'],
  ['é<b>a</i>', 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'],
  ['<h1>a</h1>', 'Unsupported start tag "h1" at byte offset 0'],
  ['<3', 'Unclosed start tag at byte offset 0'],
  ['cinta <3 kamu', 'Unsupported start tag "3" at byte offset 6'],
  ['<b', 'Unclosed start tag at byte offset 0'],
  ['<a href="x', 'Unclosed start tag'],
  ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ['<b>x</b', 'Unclosed end tag at byte offset 4'],
  ['<!-- x -->', 'Unsupported start tag "!--" at byte offset 0'],
  ['<br>', 'Unsupported start tag "br" at byte offset 0'],
  ['&#xd800;', 'Text contains invalid Unicode characters after decoding HTML entities'],
])('%s cannot be parsed', async (html, reason) => {
  const { telegram, call } = startWorld()
  const sri = telegram.person({ name: 'Sri' })
  sri.starts()
  const answer = await call('sendMessage', { chat_id: sri.id, text: html, parse_mode: 'HTML' })
  expect(answer.error_code).toBe(400)
  expect(answer.description).toContain(`Bad Request: can't parse entities: ${reason}`)
})

/** Anything people type, without the characters that Telegram itself replaces or trims. */
const typed = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 80 })
  .map(text => text.replace(/[\p{Surrogate}\p{Cc}\u2028-\u202e]/gu, '').trim())
  .filter(text => text !== '')

test('any string sent as escaped HTML comes back literally', async () => {
  const { telegram, api } = startWorld()
  const sri = telegram.person({ name: 'Sri' })
  sri.starts()
  const property = fc.asyncProperty(fc.oneof(typed, hostile), async text => {
    const sent = await api.sendMessage(sri.id, `<b>${escapeHtml(text)}</b>`, { parse_mode: 'HTML' })
    expect(sent.text).toBe(text)
    expect(sent.entities?.[0]).toEqual({ type: 'bold', offset: 0, length: text.length })
    expect(sri.last().html).toBe(`<b>${escapeHtml(text)}</b>`)
  })
  await fc.assert(property, { numRuns: 300 })
})

const hostile = fc
  .array(fc.constantFrom('<3', '</a>', '&lt;', '&', '"', '<b>', 'R&D', '😀', '👨‍👩‍👧', '_*[', '#lapor', '@a_b_c'), {
    minLength: 1,
  })
  .map(parts => parts.join(''))

const TAGS = ['b', 'i', 'u', 's', 'code', 'tg-spoiler', 'blockquote'] as const

const { html: anyHtml } = fc.letrec(tie => ({
  html: fc
    .array(fc.oneof({ maxDepth: 4 }, fc.oneof(typed, hostile).map(escapeHtml), tie('tag')), { maxLength: 4 })
    .map(list => list.join('')),
  tag: fc.tuple(fc.constantFrom(...TAGS), tie('html')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
}))

test('what was parsed is shown as HTML that parses to the same text and formatting', () => {
  const marks = (html: string) => {
    const { text, entities } = parseHtml(html)
    const styles = [...text].map((_, at) => at)
    return { text, styles: styles.map(at => stylesAt(entities, at)) }
  }
  const property = fc.property(anyHtml as fc.Arbitrary<string>, html => {
    const { text, entities } = parseHtml(html)
    expect(marks(renderHtml(text, entities))).toEqual(marks(html))
  })
  fc.assert(property)
})

const stylesAt = (entities: ReturnType<typeof parseHtml>['entities'], at: number) =>
  [...new Set(entities.filter(one => one.offset <= at && at < one.offset + one.length).map(one => one.type))].sort()

test('commands, mentions, hashtags and addresses are found, but not in code', async () => {
  const { telegram } = startWorld()
  const sri = telegram.person({ name: 'Sri' })
  const text = '/lapor@PilarBot #lapor @budi_s https://dinsos.go.id/a. info@dinsos.id 21/11/2026 <code>/batal</code>'
  const said = sri.says(text, { html: true })
  const found = said.entities?.map(one => [one.type, said.text?.slice(one.offset, one.offset + one.length)])
  expect(found).toEqual([
    ['bot_command', '/lapor@PilarBot'],
    ['hashtag', '#lapor'],
    ['mention', '@budi_s'],
    ['url', 'https://dinsos.go.id/a'],
    ['email', 'info@dinsos.id'],
    ['code', '/batal'],
  ])
})

test('white space around a message goes and offsets follow', async () => {
  const { telegram, api } = startWorld()
  const sri = telegram.person({ name: 'Sri' })
  sri.starts()
  const sent = await api.sendMessage(sri.id, '\n  <b> Rekap</b>\t', { parse_mode: 'HTML' })
  expect(sent).toMatchObject({ text: 'Rekap', entities: [{ type: 'bold', offset: 0, length: 5 }] })
})

test('a link to a person is a mention of that person, and of nobody where there is none', async () => {
  const { telegram, api } = startWorld()
  const sri = telegram.person({ name: 'Sri' })
  sri.starts()
  const html = `<a href="tg://user?id=${sri.id}">Sri</a> <a href="tg://user?id=1">x</a>`
  const sent = await api.sendMessage(sri.id, html, { parse_mode: 'HTML' })
  expect(sent.entities).toMatchObject([{ type: 'text_mention', offset: 0, length: 3, user: { id: sri.id } }])
})
