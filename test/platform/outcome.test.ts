import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../src/outbox/outcome.ts'
import { type Answer, botApi, networkError } from '../support/bot-api.ts'

const outcome = async (answer: Answer) => {
  const { api } = botApi(() => answer)
  return outcomeOf(await api.sendMessage(7, 'halo').catch(error => error))
}
const refusal = (code: number, description: string, parameters?: Record<string, number>): Answer => ({
  code,
  description,
  ...(parameters && { parameters }),
})

describe('what came of a call', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user', 'blocked', true],
    [403, "Forbidden: bot can't initiate conversation with a user", 'never-started', true],
    [403, 'Forbidden: user is deactivated', 'deactivated', true],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'kicked', true],
    [403, 'Forbidden: bot is not a member of the channel chat', 'kicked', true],
    [403, 'Forbidden: the group chat was deleted', 'kicked', true],
    [400, 'Bad Request: chat not found', 'chat-not-found', true],
    [400, 'Bad Request: PEER_ID_INVALID', 'chat-not-found', true],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'no-rights', false],
    [400, 'Bad Request: have no rights to send a message', 'no-rights', false],
    [400, 'Bad Request: message to edit not found', 'message-gone', false],
    [400, "Bad Request: message can't be deleted for everyone", 'message-gone', false],
    [400, 'Bad Request: query is too old and response timeout expired or query ID is invalid', 'too-late', false],
    [400, "Bad Request: can't parse entities: Unexpected end tag at byte offset 3", 'rejected', false],
    [400, 'Bad Request: message is too long', 'rejected', false],
    [400, 'Bad Request: message with poll to stop not found', 'message-gone', false],
  ])('%i %s: failed, %s', async (code, description, reason, chatIsLost) => {
    expect(await outcome(refusal(code, description))).toEqual({
      kind: 'failed',
      reason,
      error: description,
      chatIsLost,
    })
  })

  it.each([
    [refusal(400, 'Bad Request: message is not modified: …'), { kind: 'already-so' }],
    [refusal(400, 'Bad Request: poll has already been closed'), { kind: 'already-so' }],
    [refusal(400, 'Bad Request: message to delete not found'), { kind: 'already-so' }],
    [refusal(429, 'Too Many Requests: retry after 35', { retry_after: 35 }), { kind: 'later', seconds: 35 }],
    [
      refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -1001 }),
      { kind: 'migrated', to: -1001 },
    ],
    [
      refusal(400, 'Bad Request: Failed to send message #3 with the error message "Too Many Requests: retry after 8"'),
      { kind: 'unknown', seconds: 8 },
    ],
    [refusal(400, 'Bad Request: message thread not found'), { kind: 'topic-lost' }],
    [refusal(400, 'Bad Request: TOPIC_CLOSED'), { kind: 'topic-lost' }],
    [refusal(401, 'Unauthorized'), { kind: 'unauthorized' }],
    [refusal(500, 'Internal Server Error: restart'), { kind: 'unknown' }],
    [{ page: 502 }, { kind: 'unknown' }],
    [{ page: 504 }, { kind: 'unknown' }],
    [networkError('ECONNRESET'), { kind: 'unknown' }],
    [networkError('ETIMEDOUT', 'read'), { kind: 'unknown' }],
    [networkError('UND_ERR_HEADERS_TIMEOUT'), { kind: 'unknown' }],
    [networkError('ECONNREFUSED'), { kind: 'not-sent' }],
    [networkError('ETIMEDOUT', 'connect'), { kind: 'not-sent' }],
    [networkError('EAI_AGAIN', 'getaddrinfo'), { kind: 'not-sent' }],
    [networkError('CERT_HAS_EXPIRED'), { kind: 'not-sent' }],
  ] as const)('%j', async (answer, expected) => {
    expect(await outcome(answer)).toMatchObject(expected)
  })

  it('never carries the token on', async () => {
    expect(JSON.stringify(await outcome(networkError('ECONNRESET')))).not.toContain('AAAA')
  })

  it('takes an error of our own for a rejected call', () => {
    expect(outcomeOf(new Error('no file 3'))).toMatchObject({ kind: 'failed', reason: 'rejected', chatIsLost: false })
  })
})
