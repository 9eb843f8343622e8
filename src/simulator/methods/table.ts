import { chats } from './chats.ts'
import { editing } from './editing.ts'
import type { Methods } from './method.ts'
import { polls } from './polls.ts'
import { presses } from './presses.ts'
import { profile } from './profile.ts'
import { sending } from './sending.ts'
import { updates } from './updates.ts'

/** Every method the simulator answers. A new one is an entry in one of these files, or a file beside them. */
export const METHODS: Methods = { ...updates, ...profile, ...sending, ...polls, ...editing, ...presses, ...chats }
