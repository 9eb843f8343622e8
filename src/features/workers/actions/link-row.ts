import { randomBytes } from 'node:crypto'
import { hashOf, linkDays } from '../rules.ts'

const millisOfDay = 86_400_000

/** 128 random bits in base64url: 22 characters. */
export const newToken = (): string => randomBytes(16).toString('base64url')

export const linkRow = (workerId: number | null, token: string, now: Date) => ({
  workerId,
  tokenHash: hashOf(token),
  createdAt: now,
  expiresAt: new Date(now.getTime() + linkDays * millisOfDay),
})
