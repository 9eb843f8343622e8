/** A kind of worker; only those in the pay of the state are expected to report, volunteers never. */
export type PillarSeed = { code: string; label: string; expected: boolean }

/** What every agency begins with; each may rename, add or expect otherwise. */
export const pillarSeeds = [
  { code: 'pkh', label: 'Pendamping PKH', expected: true },
  { code: 'tksk', label: 'TKSK', expected: true },
  { code: 'tagana', label: 'Tagana', expected: false },
  { code: 'psm', label: 'PSM', expected: false },
  { code: 'karang_taruna', label: 'Karang Taruna', expected: false },
  { code: 'slrt', label: 'SLRT', expected: false },
] as const satisfies readonly PillarSeed[]
