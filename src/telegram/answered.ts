type Fetch = typeof fetch

const remembered = 1_000

const queryIn = (body: unknown): string | undefined => {
  const id = typeof body === 'string' ? /"callback_query_id":"([^"]+)"/.exec(body)?.[1] : undefined
  return id
}

/**
 * Knows which presses this process has answered. It watches at `fetch`, the one place that sees calls from inside
 * conversations as well.
 */
export function watchAnswers(send: Fetch): { fetch: Fetch; isAnswered(queryId: string): boolean } {
  const answered = new Set<string>()
  const remember = (id: string) => {
    answered.add(id)
    for (const oldest of answered) {
      if (answered.size <= remembered) break
      answered.delete(oldest)
    }
  }
  return {
    isAnswered: id => answered.has(id),
    fetch: (input, init) => {
      const id = queryIn(init?.body)
      if (id !== undefined) remember(id)
      return send(input, init)
    },
  }
}
