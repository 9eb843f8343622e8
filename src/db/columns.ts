import { bigint, customType, timestamp } from 'drizzle-orm/pg-core'

/** Identity key. Number mode: a BigInt that reaches an API call hangs grammY's conversations. */
export const identity = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

/** A Telegram id (52 bits) or a reference to an identity key. */
export const whole = () => bigint({ mode: 'number' })

export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** A Kemendagri code. Byte order, so that `within` is a range on the index. */
export const regionCode = customType<{ data: string }>({ dataType: () => 'text collate "C"' })
