declare const isOwner: unique symbol
declare const managesAgency: unique symbol

/** Somebody with the roles they hold now, as the workers' gate reads them; a `Speaker` is one. */
export type RoleHolder = {
  worker?: { id: number } | undefined
  roles: readonly { role: string; scope: string; agencyId: number | null }[]
}

/** One who runs the bot and may found agencies. Minted by `asOwner` alone. */
export type Owner = { readonly id: number; readonly [isOwner]: true }

/** One who may change one agency. Minted by `asManager` alone. */
export type Manager = { readonly id: number; readonly agencyId: number; readonly [managesAgency]: true }

export function asOwner({ worker, roles }: RoleHolder): Owner | undefined {
  const holds = roles.some(({ role }) => role === 'owner')
  return worker !== undefined && holds ? ({ id: worker.id } as Owner) : undefined
}

/** Owners manage every agency, the agency's own people theirs. */
export function asManager({ worker, roles }: RoleHolder, agencyId: number): Manager | undefined {
  const holds = roles.some(held => held.role === 'owner' || (held.role === 'agency' && held.agencyId === agencyId))
  return worker !== undefined && holds ? ({ id: worker.id, agencyId } as Manager) : undefined
}
