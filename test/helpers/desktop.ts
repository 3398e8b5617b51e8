import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { BrowserWindowConstructorOptions } from 'electron'
import type { Channel, Channels } from '../../src/preload/channels.ts'
import { endWithTests } from './children.ts'
import type { StandInRecord } from './electronStandIn.ts'

/** What a test asks of the desktop shell's process. */
export type E2eRequest =
  | { type: 'invoke'; channel: string; args: readonly unknown[]; foreign?: { url: string } }
  | { type: 'fetch'; url: string; method: string }
  | { type: 'wouldCancel'; url: string }
  | { type: 'permission'; name: string }
  | { type: 'openWindow'; url: string }
  | { type: 'tryEvent'; name: string }
  | { type: 'loaded' }
  | { type: 'dialogs'; open: string[]; save: string | null }
  | { type: 'menu'; path: string }
  | { type: 'systemOpens'; path: string }
  | { type: 'secondInstance'; argv: string[]; folder: string }
  | { type: 'record' }
  | { type: 'closeWindow' }

/** What the process tells. */
export type E2eMessage =
  | { type: 'evaluated'; windows: number }
  | { type: 'opened'; url: string; options: BrowserWindowConstructorOptions }
  | { type: 'sent'; channel: string; args: readonly unknown[] }
  | { type: 'answer'; n: number; value?: unknown; error?: string }

type Opened = Extract<E2eMessage, { type: 'opened' }>

/** The built desktop shell, running on the stand-in for Electron. */
export interface Desktop {
  /** The window it opened first. */
  readonly window: Opened
  /** How many windows there were before Electron was ready. */
  readonly windowsBeforeReady: number
  ask<T>(request: E2eRequest): Promise<T>
  /** As the page would, through the preload. */
  invoke<C extends Channel>(channel: C, ...args: Channels[C]['args']): Promise<Channels[C]['result']>
  record(): Promise<StandInRecord & { windows: number; schemes: { scheme: string }[] }>
  onSent(listener: (channel: string, args: readonly unknown[]) => void): () => void
  /** The system's dialogs will answer this. */
  dialogs(answers: { open?: string[]; save?: string | null }): Promise<void>
  /** Closes the window and waits for the process to end; answers its exit status. */
  close(): Promise<number | null>
}

export interface DesktopOptions {
  readonly dataFolder: string
  readonly projectsFolder: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Further arguments for Node. */
  readonly execArgv?: readonly string[]
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export function spawnDesktop(options: DesktopOptions): ChildProcess {
  const { dataFolder, projectsFolder, args = [], env = {}, execArgv = [] } = options
  return spawn(
    process.execPath,
    ['--no-warnings', ...execArgv, path('./electronChild.ts'), path('../../out/main/index.js'), ...args],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, TESSERA_DATA_FOLDER: dataFolder, TESSERA_PROJECTS_FOLDER: projectsFolder, ...env }
    }
  )
}

export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  const child = endWithTests(spawnDesktop(options))
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>()
  const listeners = new Set<(channel: string, args: readonly unknown[]) => void>()
  const ended = once(child, 'exit')
  let lastId = 0
  let windowsBeforeReady = -1
  const window = await new Promise<Opened>((resolve, reject) => {
    void ended.then(([code]) => {
      const error = new Error(`the desktop shell ended with ${code}`)
      reject(error)
      for (const { reject: refuse } of waiting.values()) refuse(error)
    })
    child.on('message', (message: E2eMessage) => {
      if (message.type === 'evaluated') windowsBeforeReady = message.windows
      if (message.type === 'opened') resolve(message)
      if (message.type === 'sent') for (const listener of listeners) listener(message.channel, message.args)
      if (message.type !== 'answer') return
      const asked = waiting.get(message.n)
      waiting.delete(message.n)
      if (message.error === undefined) asked?.resolve(message.value as never)
      else asked?.reject(new Error(message.error))
    })
  })

  const ask: Desktop['ask'] = (request) =>
    new Promise((resolve, reject) => {
      const n = ++lastId
      waiting.set(n, { resolve, reject })
      child.send({ n, request })
    })
  return {
    window,
    windowsBeforeReady,
    ask,
    invoke: (channel, ...args) => ask({ type: 'invoke', channel, args }),
    record: () => ask({ type: 'record' }),
    onSent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dialogs: ({ open = [], save = null }) => ask({ type: 'dialogs', open, save }),
    async close() {
      // The process may end before it has answered.
      ask({ type: 'closeWindow' }).catch(() => {})
      return (await ended)[0]
    }
  }
}
