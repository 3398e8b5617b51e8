import type { GrantedFile } from '#shared/api/files.ts'
import type { BackendEvent, Reply } from '#shared/api/transport.ts'

/** Everything that goes between the window and the main process: a name, what is sent, what comes back. */
export interface Channels {
  'tessera:call': { args: [method: string, params: unknown]; result: Reply }
  'tessera:pickFiles': { args: [what: 'data' | 'project' | 'recipe' | 'picture']; result: readonly GrantedFile[] }
  /** Paths of files that were dropped on the window; only the preload can find them out. */
  'tessera:grantDropped': { args: [paths: readonly string[]]; result: readonly GrantedFile[] }
  'tessera:saveTarget': { args: [suggestedName: string]; result: GrantedFile | null }
  'tessera:reveal': { args: [id: string]; result: null }
}
export type Channel = keyof Channels

/** Pushed to the window. */
export const eventChannel = 'tessera:event'
export type EventArgs = [event: BackendEvent]
