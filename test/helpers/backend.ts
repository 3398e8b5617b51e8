import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Backend, startBackend } from '#backend/index.ts'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import type { Input, MethodName, Output } from '#shared/api/contract.ts'
import type { GrantedFile } from '#shared/api/files.ts'
import type { Job } from '#shared/api/jobs.ts'
import type { BackendEvent } from '#shared/api/transport.ts'
import { type Note, TesseraError } from '#shared/errors.ts'
import { builtThreads } from './builtThreads.ts'

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Methods that start a job and answer its id. */
type JobMethod = { [M in MethodName]: Output<M> extends { jobId: string } ? M : never }[MethodName]

/** The real backend, from its sources, on a folder of its own that goes with it. */
export interface TestBackend {
  readonly backend: Backend
  readonly folder: string
  /** Everything it told its windows, oldest first. */
  readonly events: readonly BackendEvent[]
  /** The answer; a refusal is thrown as a TesseraError. */
  call<M extends MethodName>(method: M, params: Input<M>): Promise<Output<M>>
  /** The refusal's code and facts; fails where the call succeeds. */
  refusal<M extends MethodName>(method: M, params: Input<M>): Promise<Note>
  /** Starts a job and waits for its end, whichever way it ends. `onEvent` sees the job move. */
  runJob<M extends JobMethod>(
    method: M,
    params: Input<M>,
    onEvent?: (job: Job) => void
  ): Promise<Extract<Job, { kind: M }>>
  /** The next event of this kind, waited for. */
  nextEvent(matches: (event: BackendEvent) => boolean): Promise<BackendEvent>
  /** A file that the user chose. */
  grant(path: string): Promise<GrantedFile>
  /** A file of this content, chosen by the user. */
  grantText(name: string, content: string | Uint8Array): Promise<GrantedFile>
  /** A new project, which becomes the current one; answers where it lies. */
  createProject(name?: string): Promise<string>
  close(): Promise<void>
}

export async function startTestBackend(): Promise<TestBackend> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-test-'))
  const backend = startBackend({
    ...builtThreads(),
    nativeBinding: findNativeBinding(undefined),
    resourcesFolder: root('resources'),
    dataFolder: join(folder, 'data'),
    projectsFolder: join(folder, 'projects'),
    version: '0.0.0-test',
    locale: 'en'
  })
  const events: BackendEvent[] = []
  backend.onEvent((event) => events.push(event))

  async function call<M extends MethodName>(method: M, params: Input<M>): Promise<Output<M>> {
    const reply = await backend.call(method, params)
    if (!reply.ok) throw new TesseraError(reply.error.code, reply.error.params)
    return reply.value as Output<M>
  }

  const test: TestBackend = {
    backend,
    folder,
    events,
    call,
    async refusal(method, params) {
      const reply = await backend.call(method, params)
      if (reply.ok) throw new Error(`${method} was expected to be refused; it answered ${JSON.stringify(reply.value)}`)
      return reply.error
    },
    runJob: (method, params, onEvent) =>
      new Promise((resolve, reject) => {
        let id: string | null = null
        const seen: Job[] = []
        const look = (job: Job): void => {
          if (job.id !== id) return
          onEvent?.(job)
          if (job.state === 'running') return
          stop()
          resolve(job as never)
        }
        const stop = backend.onEvent((event) => {
          if (event.type !== 'job') return
          if (id === null) seen.push(event.job)
          else look(event.job)
        })
        call(method, params).then(
          (answer) => {
            id = (answer as { jobId: string }).jobId
            for (const job of seen) look(job)
          },
          (error: unknown) => {
            stop()
            reject(error)
          }
        )
      }),
    nextEvent: (matches) =>
      new Promise((resolve) => {
        const stop = backend.onEvent((event) => {
          if (!matches(event)) return
          stop()
          resolve(event)
        })
      }),
    grant: (path) => backend.grantFile(path),
    async grantText(name, content) {
      const path = join(folder, name)
      await writeFile(path, content)
      return backend.grantFile(path)
    },
    createProject: async (name = 'Test') => (await call('projects.create', { name })).path,
    async close() {
      await backend.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
  return test
}
