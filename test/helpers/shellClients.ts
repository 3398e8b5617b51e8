import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect } from 'vitest'
import { WebSocket } from 'ws'
import type { Input, MethodName, Output } from '#shared/api/contract.ts'
import type { GrantedFile } from '#shared/api/files.ts'
import type { Job, JobKind, JobResult } from '#shared/api/jobs.ts'
import type { BackendEvent, Reply } from '#shared/api/transport.ts'
import { TesseraError } from '#shared/errors.ts'
import { definitionName } from '#shared/model/definitionName.ts'
import { startDesktop } from './desktop.ts'
import { ownFolders } from './folders.ts'
import { startServer } from './server.ts'

/** What a page gets from its shell, without a page. */
interface Transport {
  call(method: string, params: unknown): Promise<Reply>
  onEvent(listener: (event: BackendEvent) => void): () => void
  /** A file that the user chose. */
  give(path: string): Promise<GrantedFile>
  /** A place for an export, its bytes once it is there, and what says of a table what it holds. */
  target(name: string): Promise<{ id: string; bytes(): Promise<Buffer>; definition(): Promise<string> }>
  close(): Promise<number | null>
}

/** A shell as the contract's suite uses it. */
export interface ShellClient {
  call<M extends MethodName>(method: M, params: Input<M>): Promise<Output<M>>
  run<K extends JobKind & MethodName>(kind: K, params: Input<K>): Promise<JobResult<K>>
  give: Transport['give']
  target: Transport['target']
  close(): Promise<void>
}

export const shellTransports = { server: overSocket, desktop: overIpc } as const

export async function openClient(kind: keyof typeof shellTransports): Promise<ShellClient> {
  const folders = ownFolders()
  const transport = await shellTransports[kind](folders)
  const call: ShellClient['call'] = async (method, params) => {
    const reply = await transport.call(method, params)
    if (!reply.ok) throw new TesseraError(reply.error.code, reply.error.params)
    return reply.value as never
  }
  return {
    call,
    async run(kind, params) {
      const ended = new Map<string, Job>()
      let hear = (_job: Job): void => {}
      const stop = transport.onEvent((event) => {
        if (event.type !== 'job' || event.job.state === 'running') return
        ended.set(event.job.id, event.job)
        hear(event.job)
      })
      const { jobId } = (await call(kind, params)) as { jobId: string }
      const job = await new Promise<Job>((resolve) => {
        hear = (one) => one.id === jobId && resolve(one)
        const early = ended.get(jobId)
        if (early) resolve(early)
      })
      stop()
      if (job.error) throw new TesseraError(job.error.code, job.error.params)
      return job.result as never
    },
    give: transport.give,
    target: transport.target,
    async close() {
      expect(await transport.close()).toBe(0)
      folders.remove()
    }
  }
}

type Folders = ReturnType<typeof ownFolders>

async function overSocket(folders: Folders): Promise<Transport> {
  const server = await startServer(folders)
  const { origin } = server
  const first = await fetch(server.address, { redirect: 'manual' })
  const headers = { cookie: first.headers.get('set-cookie')?.split(';')[0] ?? '', origin }
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/ws`, { headers })
  await new Promise((resolve) => socket.on('open', resolve))
  const waiting = new Map<number, (reply: Reply) => void>()
  const listeners = new Set<(event: BackendEvent) => void>()
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as { id: number; reply: Reply } | { event: BackendEvent }
    if ('event' in message) for (const listener of listeners) listener(message.event)
    else waiting.get(message.id)?.(message.reply)
  })
  const post = async (path: string, body?: Buffer): Promise<GrantedFile> => {
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers,
      ...(body ? { body: new Uint8Array(body) } : {})
    })
    return (await response.json()) as GrantedFile
  }
  let lastId = 0
  return {
    call: (method, params) =>
      new Promise((resolve) => {
        waiting.set(++lastId, resolve)
        socket.send(JSON.stringify({ id: lastId, method, params }))
      }),
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    give: (path) => post(`/files?name=${encodeURIComponent(basename(path))}`, readFileSync(path)),
    async target(name) {
      const { id } = await post(`/targets?name=${encodeURIComponent(name)}`)
      return {
        id,
        async bytes() {
          const response = await fetch(`${origin}/files/${id}`, { headers })
          expect(response.status).toBe(200)
          expect(response.headers.get('content-disposition')).toContain(`filename="${name}"`)
          return Buffer.from(await response.arrayBuffer())
        },
        async definition() {
          const response = await fetch(`${origin}/files/${id}?what=definition`, { headers })
          expect(response.headers.get('content-disposition')).toContain(`filename="${definitionName(name)}"`)
          return response.text()
        }
      }
    },
    close: () => server.close()
  }
}

async function overIpc(folders: Folders): Promise<Transport> {
  const desktop = await startDesktop(folders)
  return {
    call: (method, params) => desktop.invoke('tessera:call', method, params),
    onEvent: (listener) => desktop.onSent((_channel, [event]) => listener(event as BackendEvent)),
    async give(path) {
      await desktop.dialogs({ open: [path] })
      const [file] = await desktop.invoke('tessera:pickFiles', 'data')
      if (!file) throw new Error('no file')
      return file
    },
    async target(name) {
      const path = join(folders.folder, name)
      await desktop.dialogs({ save: path })
      const file = await desktop.invoke('tessera:saveTarget', name)
      if (!file) throw new Error('no target')
      return {
        id: file.id,
        async bytes() {
          expect(existsSync(path)).toBe(true)
          return readFileSync(path)
        },
        definition: async () => readFileSync(definitionName(path), 'utf8')
      }
    },
    close: () => desktop.close()
  }
}

/** 300 orders of 60 customers, the same every time; one row without a customer, one of a return. */
export function writeSmallShop(path: string): void {
  const rows = Array.from({ length: 300 }, (_, n) => {
    const customer = n < 120 ? n % 60 : (n * 7) % 20
    const day = new Date(Date.UTC(2024, 0, 1 + ((n * 37) % 360))).toISOString().slice(0, 10)
    return `${1000 + n},C${customer},${day},${(5 + ((n * 131) % 900) / 7 + (customer % 5) * 40).toFixed(2)}`
  })
  writeFileSync(
    path,
    ['order,customer,date,amount', ...rows, '2000,,2024-05-01,10.00', '2001,C1,2024-05-02,-9.50', ''].join('\n')
  )
}
