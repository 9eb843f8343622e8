type Fetch = typeof fetch

const patienceSeconds = 5
const tries = 3

const pause = (seconds: number) => new Promise(resolve => setTimeout(resolve, seconds * 1000))

async function retryAfter(response: Response): Promise<number | undefined> {
  if (response.status !== 429) return undefined
  const body = (await response.clone().json()) as { parameters?: { retry_after?: number } }
  return body.parameters?.retry_after
}

/**
 * Waits out a short 429, which Telegram did not execute, so that repeating is safe. It sits at `fetch` because
 * transformers do not run inside conversations. Long waits and uploads (a stream is read once) are the caller's.
 */
export function patientFetch(send: Fetch): Fetch {
  return async (input, init) => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await send(input, init)
      const seconds = typeof init?.body === 'string' ? await retryAfter(response) : undefined
      if (seconds === undefined || seconds > patienceSeconds || attempt === tries) return response
      await pause(seconds)
    }
  }
}
