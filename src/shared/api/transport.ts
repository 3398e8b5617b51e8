import { z } from 'zod'
import type { Note } from '../errors.ts'
import { type GrantedFile, grantedFile } from './files.ts'
import { job } from './jobs.ts'

/** What the backend tells every window. Windows ask again for what changed; nobody polls. */
export const backendEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('job'), job }),
  z.object({
    type: z.literal('changed'),
    what: z.enum([
      'project',
      'sources',
      'runs',
      'recent',
      'settings',
      'draft',
      'topics',
      'people',
      'views',
      'kept',
      'reports'
    ])
  }),
  /** A command of the application's menu, or a file that the system asks to open. */
  z.object({
    type: z.literal('menu'),
    command: z.enum(['new', 'open', 'import', 'export', 'close', 'settings', 'help'])
  }),
  z.object({ type: z.literal('openFile'), file: grantedFile })
])
export type BackendEvent = z.infer<typeof backendEvent>

export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Note }

/** What a shell gives its page: the same in Electron (preload) and in a browser window (WebSocket and uploads). */
export interface Host {
  readonly kind: 'desktop' | 'browser'
  call(method: string, params: unknown): Promise<Reply>
  onEvent(listener: (event: BackendEvent) => void): () => void
  /** Asks the user for files: data to import, a project to open, or a recipe to use. Empty when they cancel. */
  pickFiles(what: 'data' | 'project' | 'recipe' | 'picture'): Promise<readonly GrantedFile[]>
  /** Files dropped on the window. */
  grantDropped(files: readonly File[]): Promise<readonly GrantedFile[]>
  /** Where an export goes: a save dialog on the desktop, a download slot in a browser. `null` when cancelled. */
  saveTarget(suggestedName: string): Promise<GrantedFile | null>
  /** Hands a finished export over: nothing more to do on the desktop, a download in a browser. With a table comes its definition. */
  deliver(target: GrantedFile, definition?: string | null): Promise<void>
  /** Shows a finished export in its folder, where the host can. */
  reveal(target: GrantedFile): Promise<void>
}

/** `File` is a DOM type; shared code only passes it through. */
type File = { readonly name: string; readonly size: number }
