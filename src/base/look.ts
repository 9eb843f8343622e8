/** What was read in each look. */
const looks = new WeakMap<object, Map<unknown, Promise<unknown>>>()

/** The dependencies of one look at many things, such as all jobs: what is read `oncePerLook` with them is read once. */
export function lookWith<D extends object>(deps: D): D {
  const look = { ...deps }
  looks.set(look, new Map())
  return look
}

/** A read that many share. With dependencies that belong to no look it reads every time. */
export const oncePerLook =
  <D extends object, T>(read: (deps: D) => Promise<T>): ((deps: D) => Promise<T>) =>
  deps => {
    const known = looks.get(deps)
    // A statement of the query builder runs each time it is waited for; a promise does not.
    const found = (known?.get(read) as Promise<T> | undefined) ?? Promise.resolve(read(deps))
    known?.set(read, found)
    return found
  }
