import { beforeAll } from 'vitest'
import { complaintMoves } from '../../src/features/complaints/table.ts'
import {
  beneficiaryGroups,
  reportCounters,
  reportDrafts,
  reports,
  reportVersions,
} from '../../src/features/reports/table.ts'
import { startApp, type TestApp } from './app.ts'
import { boundGroup, joined, semin } from './kapanewon.ts'

/** Kapanewon Semin for the tests of one file: each call gives new people and a new group, and nothing reported yet. */
export function kapanewonSemin() {
  let app: TestApp
  let agencyId: number
  beforeAll(async () => {
    app = await startApp()
    agencyId = (await semin(app)).agencyId
  })
  return async () => {
    for (const table of [complaintMoves, reportVersions, reports, reportDrafts, reportCounters, beneficiaryGroups])
      await app.db.delete(table)
    const region = '34.03.12'
    const sri = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', address: 'Bu Sri', at: region })
    const tono = await joined(app, { agencyId, name: 'Tono', address: 'Pak Tono', at: region, pillar: 'tksk' })
    const group = await boundGroup(app, agencyId, region, [sri, tono])
    return { app, agencyId, sri, tono, group }
  }
}

/** What a person types and taps in their own chat with the bot, and what is answered. */
export const dialogOf = (app: TestApp, person: Awaited<ReturnType<typeof joined>>) => ({
  says: async (text: string) => {
    person.says(text)
    await app.settle()
    return person.last().text
  },
  taps: async (label: string | RegExp) => {
    person.taps(label)
    await app.settle()
    return person.last().text
  },
})
