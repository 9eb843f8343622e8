import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

const ask = { is_anonymous: false } as const
const options = [{ text: 'Hadir' }, { text: 'Berhalangan' }]

const pollWorld = async () => {
  const world = startWorld()
  const { telegram, api } = world
  const [sri, budi] = [telegram.person({ name: 'Sri' }), telegram.person({ name: 'Budi' })]
  const group = telegram.group({ title: 'PKH Semin', members: [sri, budi], botAdmin: false })
  telegram.takeUpdates()
  const sent = await api.sendPoll(group.id, 'Hadir rakor?', options, ask)
  const answers = () => telegram.takeUpdates().flatMap(update => update.poll_answer ?? [])
  return { ...world, sri, budi, group, sent, answers }
}

test('a vote is told to the bot with the person and the option, and everybody sees the figures', async () => {
  const { sri, budi, group, sent, answers } = await pollWorld()
  sri.votes(['Hadir'], { in: group })
  const [answer] = answers()
  expect(answer).toMatchObject({
    poll_id: sent.poll.id,
    user: { id: sri.id },
    option_ids: [0],
    option_persistent_ids: ['0'],
  })
  expect(budi.last({ in: group })).toMatchObject({
    text: 'Hadir rakor?',
    poll: {
      voters: 1,
      closed: false,
      options: [
        { text: 'Hadir', votes: 1 },
        { text: 'Berhalangan', votes: 0 },
      ],
    },
  })
})

test('a vote is changed and taken back', async () => {
  const { sri, group, answers } = await pollWorld()
  sri.votes(['Hadir'], { in: group })
  sri.votes(['Berhalangan'], { in: group })
  sri.votes([], { in: group })
  expect(answers().map(answer => answer.option_ids)).toEqual([[0], [1], []])
  expect(sri.last({ in: group }).poll?.voters).toBe(0)
})

test('a forwarded poll collects votes of people who are not in its chat', async () => {
  const { telegram, sent, group, answers } = await pollWorld()
  const stranger = telegram.person({ name: 'Tamu' })
  expect(() => stranger.votes(['Hadir'], { in: group })).toThrow()
  stranger.votes(['Hadir'], { forwarded: sent.poll.id })
  expect(answers()).toMatchObject([{ user: { id: stranger.id } }])
})

test('an anonymous poll tells only the figures', async () => {
  const { telegram, api, sri, group } = await pollWorld()
  await api.sendPoll(group.id, 'Setuju?', options)
  sri.votes(['Hadir'], { in: group })
  const [update] = telegram.takeUpdates()
  expect(update).toMatchObject({ poll: { total_voter_count: 1, is_anonymous: true } })
  expect(update?.poll_answer).toBeUndefined()
})

test('a poll closes once, by the bot or at its time, and takes no vote after that', async () => {
  const { api, sri, group, sent, time } = await pollWorld()
  const stopped = await api.stopPoll(group.id, sent.message_id)
  expect(stopped.is_closed).toBe(true)
  expect(() => sri.votes(['Hadir'], { in: group })).toThrow('closed')
  await expect(api.stopPoll(group.id, sent.message_id)).rejects.toMatchObject({
    description: 'Bad Request: poll has already been closed',
  })
  await api.sendPoll(group.id, 'Sampai nanti?', options, { ...ask, open_period: 600 })
  time.business += 601_000
  expect(() => sri.votes(['Hadir'], { in: group })).toThrow('closed')
})

test('what Telegram refuses is refused', async () => {
  const { api, call, group, sent } = await pollWorld()
  const refused = async (fields: object) =>
    (await call('sendPoll', { chat_id: group.id, question: 'x', options, ...fields })).description
  expect(await refused({ question: 'x'.repeat(301) })).toMatch(/question/)
  expect(await refused({ options: [] })).toMatch(/options/)
  expect(await refused({ options: [{ text: 'y'.repeat(101) }] })).toMatch(/option/)
  expect(await refused({ open_period: 60, close_date: 1 })).toMatch(/open_period and close_date/)
  expect(await refused({ open_period: 2 })).toMatch(/open_period/)
  expect((await call('stopPoll', { chat_id: group.id, message_id: 999 })).description).toMatch(/not found/)
  await expect(api.editMessageText(group.id, sent.message_id, 'x')).rejects.toMatchObject({ error_code: 400 })
})
