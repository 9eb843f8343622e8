import { InputFile, InputMediaBuilder } from 'grammy'
import { expect, test } from 'vitest'
import { samplePhoto } from '../../src/simulator/actors/sample.ts'
import { startWorld, TOKEN } from './world.ts'

const mediaWorld = () => {
  const world = startWorld()
  const sri = world.telegram.person({ name: 'Sri' })
  sri.starts()
  world.telegram.takeUpdates()
  return { ...world, sri }
}

const download = async (send: typeof fetch, path: string | undefined) => {
  const response = await send(`https://api.telegram.org/file/bot${TOKEN}/${path}`)
  return new Uint8Array(await response.arrayBuffer())
}

test("a person's photo comes in sizes that can be fetched", async () => {
  const { telegram, api, sri } = mediaWorld()
  sri.sendsPhoto({ caption: '/lapor P2K2', bytes: samplePhoto(3) })
  const message = telegram.takeUpdates()[0]?.message
  expect(message).toMatchObject({
    caption: '/lapor P2K2',
    caption_entities: [{ type: 'bot_command', offset: 0, length: 6 }],
  })
  expect(message?.photo?.map(size => [size.width, size.height])).toEqual([
    [90, 68],
    [160, 120],
  ])
  const largest = message?.photo?.at(-1)
  expect(new Set(message?.photo?.map(size => size.file_unique_id)).size).toBe(2)
  const file = await api.getFile(largest?.file_id ?? '')
  expect(file).toMatchObject({ file_unique_id: largest?.file_unique_id, file_size: samplePhoto(3).length })
  expect(await download(telegram.fetch, file.file_path)).toEqual(samplePhoto(3))
})

test('an album is several messages of one group, with the caption on one', () => {
  const { telegram, sri } = mediaWorld()
  sri.sendsAlbum([{ caption: 'P2K2 Melati' }, {}, { bytes: samplePhoto(9) }])
  const parts = telegram.takeUpdates().map(one => one.message)
  expect(parts.map(one => one?.caption)).toEqual(['P2K2 Melati', undefined, undefined])
  expect(new Set(parts.map(one => one?.media_group_id)).size).toBe(1)
  expect(() => sri.sendsAlbum([{}])).toThrow('2 to 10 parts')
})

test('documents, stickers, voice, places and contacts arrive with their fields', () => {
  const { telegram, sri } = mediaWorld()
  sri.sendsDocument({ name: 'rekap.xlsx', bytes: new Uint8Array([1, 2, 3]), caption: 'rekap' })
  sri.sends('sticker')
  sri.sends('voice')
  sri.sends('location')
  sri.sends('contact')
  const [document, sticker, voice, location, contact] = telegram.takeUpdates().map(one => one.message)
  expect(document).toMatchObject({
    caption: 'rekap',
    document: { file_name: 'rekap.xlsx', mime_type: expect.stringContaining('spreadsheetml'), file_size: 3 },
  })
  expect(sticker?.sticker).toMatchObject({ type: 'regular', width: 512 })
  expect(voice?.voice).toMatchObject({ duration: 3 })
  expect(location?.location).toMatchObject({ latitude: expect.any(Number) })
  expect(contact?.contact).toMatchObject({ user_id: sri.id, first_name: 'Sri' })
})

test('the bot uploads a photo once and sends it again by its id', async () => {
  const { api, sri } = mediaWorld()
  const keyboard = { inline_keyboard: [[{ text: 'Buka', callback_data: 'buka' }]] }
  const first = await api.sendPhoto(sri.id, new InputFile(samplePhoto(1), 'foto "kita".png'), {
    caption: '<b>Giat</b>',
    parse_mode: 'HTML',
    reply_markup: keyboard,
  })
  const again = await api.sendPhoto(sri.id, first.photo.at(-1)?.file_id ?? '')
  expect(again.photo).toEqual(first.photo)
  expect(first).toMatchObject({ caption: 'Giat', caption_entities: [{ type: 'bold' }], reply_markup: keyboard })
  expect(sri.last()).toMatchObject({ media: { kind: 'photo', width: 160, height: 120 } })
})

test('a document goes up as bytes and comes down as the same bytes', async () => {
  const { telegram, api, sri } = mediaWorld()
  const bytes = Uint8Array.from({ length: 5000 }, (_, n) => (n * 7) % 256)
  const sent = await api.sendDocument(sri.id, new InputFile(bytes, 'Rekap November.xlsx'))
  expect(sent.document).toMatchObject({ file_name: 'Rekap November.xlsx', file_size: 5000 })
  const { file_path } = await api.getFile(sent.document.file_id)
  expect(await download(telegram.fetch, file_path)).toEqual(bytes)
})

test('an album of the bot', async () => {
  const { api, sri } = mediaWorld()
  const files = [1, 2].map(seed => new InputFile(samplePhoto(seed)))
  const sent = await api.sendMediaGroup(
    sri.id,
    files.map((file, n) => InputMediaBuilder.photo(file, { caption: `${n}` })),
  )
  expect(sent.map(one => one.caption)).toEqual(['0', '1'])
  expect(new Set(sent.map(one => 'media_group_id' in one && one.media_group_id)).size).toBe(1)
  expect(sri.screen().filter(one => one.album)).toHaveLength(2)
})

test('what is no picture, too big or of another kind is refused', async () => {
  const { api, sri } = mediaWorld()
  const text = new InputFile(new TextEncoder().encode('bukan gambar'), 'a.jpg')
  await expect(api.sendPhoto(sri.id, text)).rejects.toMatchObject({ description: 'Bad Request: IMAGE_PROCESS_FAILED' })
  const long = new InputFile(new Uint8Array(51 * 1_048_576), 'a.bin')
  await expect(api.sendDocument(sri.id, long)).rejects.toMatchObject({ error_code: 413 })
  const sent = await api.sendPhoto(sri.id, new InputFile(samplePhoto(), 'a.png'))
  await expect(api.sendDocument(sri.id, sent.photo[0]?.file_id ?? '')).rejects.toMatchObject({
    description: "Bad Request: can't use file of type Photo as Document",
  })
  await expect(
    api.sendPhoto(sri.id, new InputFile(samplePhoto()), { caption: 'x'.repeat(1025) }),
  ).rejects.toMatchObject({
    description: 'Bad Request: message caption is too long',
  })
})

test('a file over 20 MB can be sent but not fetched', async () => {
  const { telegram, api, sri } = mediaWorld()
  sri.sendsDocument({ bytes: new Uint8Array(21 * 1_048_576), name: 'besar.zip' })
  const id = telegram.takeUpdates()[0]?.message?.document?.file_id ?? ''
  await expect(api.getFile(id)).rejects.toMatchObject({ description: 'Bad Request: file is too big' })
  await expect(api.getFile('abc')).rejects.toMatchObject({ description: 'Bad Request: invalid file_id' })
})

test('files are not given to another token or path', async () => {
  const { telegram } = mediaWorld()
  const asked = ['bot1:other/photos/file_1.jpg', `bot${TOKEN}/../secret`, `bot${TOKEN}/photos/none.jpg`]
  for (const path of asked) expect((await telegram.fetch(`https://api.telegram.org/file/${path}`)).status).toBe(404)
})
