import { describe, expect, it } from 'vitest'
import { dueOn } from '../../src/features/reports/kinds/complaint.ts'
import { kindOf } from '../../src/features/reports/kinds/registry.ts'

const complaint = kindOf('complaint')

describe('complaints', () => {
  it('are counted as come in, closed and open', () => {
    const rows = [{}, { status: 'received' }, { status: 'referred' }, { status: 'done' }, { status: 'rejected' }]
    expect(complaint?.digest.figures(rows)).toEqual({ received: 5, done: 2, open: 3 })
  })

  it('want an answer within fourteen days, which the export says', () => {
    expect(dueOn('2026-11-21')).toBe('2026-12-05')
    const due = complaint?.columns.find(({ id }) => id === 'due')
    expect(due?.value({ activity_date: '2026-11-21' })).toBe('2026-12-05')
    expect(due?.value({})).toBeNull()
  })

  it('are spoken of in private only', () => {
    expect(complaint?.privateOnly).toBe(true)
  })
})
