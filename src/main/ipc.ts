import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { z } from 'zod'
import type { Backend } from '#backend/index.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Channel, Channels } from '../preload/channels.ts'
import type { Windows } from './window.ts'

/** Answers one channel: to our own page only, and only what has the right shape. */
export function serve<C extends Channel>(
  windows: Windows,
  channel: C,
  schema: z.ZodType<Channels[C]['args']>,
  reply: (...args: Channels[C]['args']) => Promise<Channels[C]['result']>
): void {
  ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...args: unknown[]) => {
    const checked = schema.safeParse(args)
    if (!windows.owns(event.senderFrame) || !checked.success) throw new TesseraError('badRequest', { detail: channel })
    return reply(...checked.data)
  })
}

/** The contract's methods; the backend checks what they are given. */
export const serveCalls = (windows: Windows, backend: Backend): void =>
  serve(windows, 'tessera:call', z.tuple([z.string(), z.unknown()]), (method, params) =>
    backend.call(String(method), params)
  )
