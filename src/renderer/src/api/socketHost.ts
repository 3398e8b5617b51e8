import { z } from 'zod'
import { type BackendEvent, backendEvent, type Host, type Reply } from '#shared/api/transport.ts'
import { note, noteOf } from '#shared/errors.ts'
import type { Connection, ConnectionState } from './connection.ts'
import { chooseFiles, download, downloadSlot, uploadFiles } from './pickFiles.ts'

const message = z.union([
  z.object({ event: backendEvent }),
  z.object({
    id: z.int(),
    reply: z.union([
      z.object({ ok: z.literal(true), value: z.unknown() }),
      z.object({ ok: z.literal(false), error: note })
    ])
  })
])

const retryAfterMs = [250, 500, 1000, 2000, 4000] as const
const lost: Reply = { ok: false, error: noteOf('disconnected') }

/**
 * The host of a page that a loopback server serves. Requests in flight when the connection ends are refused with
 * `disconnected`; new ones wait for the next connection, which is tried for as long as the page is open.
 */
export function socketHost(url: string): { readonly host: Host; readonly connection: Connection } {
  const waiting = new Map<number, (reply: Reply) => void>()
  const unsent = new Map<number, string>()
  const eventListeners = new Set<(event: BackendEvent) => void>()
  const stateListeners = new Set<(state: ConnectionState) => void>()
  let state: ConnectionState = 'open'
  let socket: WebSocket
  let attempts = 0
  let lastId = 0

  const become = (next: ConnectionState): void => {
    if (next === state) return
    state = next
    for (const listener of stateListeners) listener(next)
  }

  const receive = (text: string): void => {
    const parsed = message.safeParse(JSON.parse(text))
    if (!parsed.success) return
    if ('event' in parsed.data) {
      for (const listener of eventListeners) listener(parsed.data.event)
      return
    }
    waiting.get(parsed.data.id)?.(parsed.data.reply as Reply)
    waiting.delete(parsed.data.id)
  }

  const connect = (): void => {
    socket = new WebSocket(url)
    socket.addEventListener('open', () => {
      attempts = 0
      for (const text of unsent.values()) socket.send(text)
      unsent.clear()
      become('open')
    })
    socket.addEventListener('message', (event) => receive(String(event.data)))
    socket.addEventListener('close', () => {
      become('lost')
      for (const [id, answer] of waiting) {
        if (unsent.has(id)) continue
        waiting.delete(id)
        answer(lost)
      }
      setTimeout(connect, retryAfterMs[Math.min(attempts, retryAfterMs.length - 1)])
      attempts++
    })
  }
  connect()

  const host: Host = {
    kind: 'browser',
    call: (method, params) =>
      new Promise((resolve) => {
        const id = ++lastId
        const text = JSON.stringify({ id, method, params })
        waiting.set(id, resolve)
        if (socket.readyState === WebSocket.OPEN) socket.send(text)
        else unsent.set(id, text)
      }),
    onEvent(listener) {
      eventListeners.add(listener)
      return () => eventListeners.delete(listener)
    },
    pickFiles: async (what) => uploadFiles(await chooseFiles(what)),
    grantDropped: (files) => uploadFiles(files as readonly File[]),
    saveTarget: downloadSlot,
    deliver: async (target, definition) => {
      download(target)
      if (definition) download({ ...target, name: definition }, '?what=definition')
    },
    reveal: async () => {}
  }
  const connection: Connection = {
    state: () => state,
    onChange(listener) {
      stateListeners.add(listener)
      return () => stateListeners.delete(listener)
    }
  }
  return { host, connection }
}
