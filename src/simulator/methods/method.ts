import type { ApiMethods, InputFile } from 'grammy/types'
import type { Upload } from '../description.ts'
import type { Engine } from '../engine.ts'

/** Where grammY's callers pass an `InputFile`, the simulator has received an `Upload`. */
type Received<T> = T extends InputFile ? Upload : T extends object ? { [K in keyof T]: Received<T[K]> } : T

export type Args<M extends keyof ApiMethods> = Received<NonNullable<Parameters<ApiMethods[M]>[0]>>

/** `signal` aborts when the caller hangs up. */
export type Call = { engine: Engine; signal: AbortSignal }

type Answer<M extends keyof ApiMethods> = ReturnType<ApiMethods[M]>

/** Methods by name; parameters have been checked against the Bot API description before one is called. */
export type Methods = {
  [M in keyof ApiMethods]?: (call: Call, args: Args<M>) => Answer<M> | Promise<Answer<M>>
}
