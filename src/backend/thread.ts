import { parentPort, workerData } from 'node:worker_threads'
import type { BackendEvent } from '#shared/api/transport.ts'
import type { BackendOptions, Context } from './context.ts'
import { dispatch } from './dispatch.ts'
import { createFiles } from './files.ts'
import { createJobs } from './jobs/jobs.ts'
import { createPool } from './jobs/pool.ts'
import { createLog, logDefect } from './log.ts'
import { createSession } from './projects/session.ts'
import type { FromThread, ToThread } from './threadMessages.ts'

/** The backend thread's entry: wires the product together and answers its shell. */
const port = parentPort
if (!port) throw new Error('thread.ts runs as a worker thread')
const options = workerData as BackendOptions

const post = (message: FromThread): void => port.postMessage(message)
const emit = (event: BackendEvent): void => post({ event })
const log = createLog(options.dataFolder)
const pool = createPool(options.computeFile, options.nativeBinding)
const jobs = createJobs(
  pool,
  (job) => {
    emit({ type: 'job', job })
    if (job.state === 'running') return
    const code = job.error ? { code: job.error.code } : {}
    log.write('job', { kind: job.kind, state: job.state, ...code, ms: Date.now() - job.startedAt })
  },
  (kind, error) => logDefect(log, { job: kind }, error)
)
/** Nothing reads or writes a project any more when it is closed. */
const endWork = (): Promise<void> => {
  jobs.cancelAll()
  return pool.quiet()
}
const context: Context = {
  options,
  log,
  jobs,
  emit,
  files: createFiles(),
  session: createSession(options.nativeBinding, endWork),
  pool
}

port.on('message', async (message: ToThread) => {
  switch (message.type) {
    case 'call':
      return post({ id: message.id, value: await dispatch(message.method, message.params, context) })
    case 'grant':
      return post({ id: message.id, value: context.files.grant(message.path, message.name) })
    case 'close':
      await context.session.close()
      await endWork()
      await pool.close()
      post({ id: message.id, value: null })
      return port.close()
  }
})
