/** Why reports are mostly taken back; kept by these names, so that each reader has the words in their own language. */
export const withdrawalReasons = ['sent_twice', 'mistaken', 'not_held'] as const

export type WithdrawalReason = (typeof withdrawalReasons)[number]

export const isWithdrawalReason = (reason: unknown): reason is WithdrawalReason =>
  withdrawalReasons.some(one => one === reason)
