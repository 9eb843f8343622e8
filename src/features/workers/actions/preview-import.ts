import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import type { Enroller } from '../access.ts'
import { bookOf, importByUpdate, knownPeople } from '../queries/imports.ts'
import type { Refused } from '../sheet/cells.ts'
import type { Field } from '../sheet/columns.ts'
import { fingerprintOf, type Plan, planImport } from '../sheet/plan.ts'
import { readSheet } from '../sheet/read.ts'
import { type ImportRow, type Parsed, readRows } from '../sheet/rows.ts'
import { rosterImports } from '../table.ts'

export type Preview =
  | { outcome: 'refused'; refused: Refused }
  | { outcome: 'missing'; fields: Field[] }
  /** `importId` only where it can be applied: nothing is wrong and something changes. */
  | { outcome: 'seen'; plan: Plan; importId?: number }

type Upload = { updateId: number; bytes: Uint8Array; agencyRegion: string }
type Acting = Pick<Deps, 'db' | 'clock'>

/** What the rows would change. */
async function planOf(deps: Acting, enroller: Enroller, agencyRegion: string, parsed: Parsed): Promise<Plan> {
  const people = await knownPeople(deps.db, enroller.agencyId)
  const plan = planImport(parsed.rows, people, { ...enroller, agencyRegion })
  return { ...plan, problems: [...parsed.problems, ...plan.problems].sort((a, b) => a.row - b.row) }
}

async function keep(deps: Acting, enroller: Enroller, { updateId, bytes }: Upload, rows: ImportRow[], plan: Plan) {
  const now = deps.clock.now()
  const { agencyId, workerId } = enroller
  return deps.db.transaction(async tx => {
    const before = await importByUpdate(tx, updateId)
    if (before) return before.id
    const mine = and(eq(rosterImports.uploadedBy, workerId), eq(rosterImports.state, 'preview'))
    await tx.update(rosterImports).set({ state: 'dropped', rows: [], settledAt: now }).where(mine)
    const fileHash = createHash('sha256').update(bytes).digest('hex')
    const row = { updateId, agencyId, uploadedBy: workerId, fileHash, rows, fingerprint: fingerprintOf(plan) }
    const [kept] = await tx
      .insert(rosterImports)
      .values({ ...row, createdAt: now })
      .returning({ id: rosterImports.id })
    return (kept as { id: number }).id
  })
}

/** Reads a document and says what it would change; the roster stays as it is. A later preview of the same person takes the place of this one. */
export async function previewImport(
  deps: Acting,
  enroller: Enroller,
  upload: Upload,
  told: (count: number) => Promise<unknown>,
): Promise<Preview> {
  const sheet = await readSheet(upload.bytes)
  if ('refused' in sheet) return { outcome: 'refused', refused: sheet.refused }
  const read = readRows(sheet.rows, await bookOf(deps.db, enroller, upload.agencyRegion))
  if ('missing' in read) return { outcome: 'missing', fields: read.missing }
  if ('tooMany' in read) return { outcome: 'refused', refused: { why: 'too-many-rows', found: read.tooMany } }
  if ('none' in read) return { outcome: 'refused', refused: { why: 'empty' } }
  await told(read.rows.length)
  const plan = await planOf(deps, enroller, upload.agencyRegion, read)
  const applies = plan.problems.length === 0 && plan.added.length + plan.changed.length > 0
  if (!applies) return { outcome: 'seen', plan }
  return { outcome: 'seen', plan, importId: await keep(deps, enroller, upload, read.rows, plan) }
}
