import { benchBroadcast } from './broadcast/broadcast.ts'
import { benchDigest } from './digest/digest.ts'
import { benchPages } from './pages/pages.ts'
import { benchRoster } from './roster/roster.ts'
import { benchStart } from './start/start.ts'
import { benchUpdates } from './updates/updates.ts'

const benches: Record<string, () => Promise<void>> = {
  updates: benchUpdates,
  broadcast: benchBroadcast,
  digest: benchDigest,
  roster: benchRoster,
  start: benchStart,
  pages: benchPages,
}
const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const bench = benches[name]
  if (!bench) throw new Error(`There is no bench "${name}": ${Object.keys(benches).join(', ')} can be run.`)
  await bench()
}
