import type { Speaker } from '../../speaker.ts'
import type { Command } from '../../telegram/menu.ts'
import type { Kind } from '../reports/kinds/kind.ts'
import { kindOf } from '../reports/kinds/registry.ts'

/** For whom the guide has a section. A person may be several of these. */
export type Part = 'stranger' | 'worker' | 'coordinator' | 'agency' | 'reader' | 'owner'

export function partsFor({ worker, roles }: Speaker): Part[] {
  const held = new Set(roles.map(({ role }) => role))
  const parts: Part[] = worker && worker.memberships.length > 0 ? ['worker'] : []
  for (const role of ['coordinator', 'agency', 'reader', 'owner'] as const) if (held.has(role)) parts.push(role)
  if (parts.length > 0) return parts
  return worker ? ['worker'] : ['stranger']
}

/** The kinds of report that a pillar files most; the others make do with what every worker does. */
const usualKinds: Readonly<Record<string, readonly string[]>> = {
  pkh: ['p2k2_session', 'home_visit', 'nihil'],
  tksk: ['home_visit', 'activity', 'nihil'],
}
const everybodysKinds = ['activity', 'home_visit']
const mostExamples = 3

/** Kinds whose samples show a worker of these pillars how to report, at most three; those spoken of in private left out. */
export function exampleKinds(pillars: readonly string[]): Kind[] {
  const usual = pillars.flatMap(pillar => usualKinds[pillar] ?? everybodysKinds)
  const chosen = [...new Set(usual.length > 0 ? usual : everybodysKinds)]
  return chosen
    .flatMap(id => kindOf(id) ?? [])
    .filter(kind => !kind.privateOnly)
    .slice(0, mostExamples)
}

/** How menus are read from above: what is done every day first. Commands that are not named here follow. */
const menuOrder = [
  ...['undang', 'umumkan', 'polling', 'periksa', 'terbit', 'tindaklanjut', 'notulen', 'petugas', 'rekap', 'ekspor'],
  ...['pengaturan', 'lapor', 'laporanku', 'bulanan', 'tugasku', 'agenda', 'inovasi', 'panduan', 'profil', 'grup'],
]

const placeOf = ({ command }: Command) => {
  const place = menuOrder.indexOf(command)
  return place === -1 ? menuOrder.length : place
}

export const inMenuOrder = (commands: readonly Command[]): Command[] =>
  [...commands].sort((a, b) => placeOf(a) - placeOf(b))

/** Those whose own update can have changed who leads: leads and owners give roles, newcomers take them up. */
export const mayChangeMenus = ({ worker, roles }: Speaker): boolean =>
  worker === undefined || roles.some(({ role }) => role !== 'reader')
