import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** What the numbers were measured on; `load` at this moment, so that a busy machine shows. */
export function machineLine(databases: readonly string[]): string {
  const [load = 0] = loadavg()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`
  return [cores, memory, `node ${process.version}`, ...databases, `load ${load.toFixed(1)}`].join(' · ')
}

export const loadNow = () => (loadavg()[0] ?? 0).toFixed(1)
