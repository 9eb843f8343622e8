/** A promise and its key: how tests hold something at a certain point, and wait for it to get there. */
export function gate<T = void>() {
  let open: (value: T) => void = () => {}
  const opened = new Promise<T>(resolve => {
    open = resolve
  })
  return { open, opened }
}
