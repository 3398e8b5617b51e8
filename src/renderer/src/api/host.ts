import type { Host } from '#shared/api/transport.ts'
import { alwaysOpen, type Connection } from './connection.ts'
import { socketHost } from './socketHost.ts'

declare global {
  interface Window {
    /** Put there by the desktop's preload. */
    readonly tesseraHost?: Host
  }
}

/** The shell that this page runs in. */
export function findHost(): { readonly host: Host; readonly connection: Connection } {
  if (window.tesseraHost) return { host: window.tesseraHost, connection: alwaysOpen }
  return socketHost(`${location.origin.replace(/^http/, 'ws')}/ws`)
}
