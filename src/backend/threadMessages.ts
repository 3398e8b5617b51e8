import type { BackendEvent } from '#shared/api/transport.ts'

/** What a shell and its backend thread say to each other. */
export type ToThread =
  | { readonly type: 'call'; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly type: 'grant'; readonly id: number; readonly path: string; readonly name: string | undefined }
  | { readonly type: 'close'; readonly id: number }

export type FromThread = { readonly id: number; readonly value: unknown } | { readonly event: BackendEvent }
