import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { formCrew, soloCrew } from '#engine/kernels/crew.ts'
import { failureOf, flag, mostBehind, type StartMessage, type ThreadMessage } from './messages.ts'
import { buffersIn, type LaterTask, type Task, type TaskContext } from './task.ts'

/** The eye sees no more than this. */
const millisecondsBetweenProgress = 40

class Cancelled extends Error {}

/** Makes this worker thread a compute thread: it runs one task at a time, says how far it is, stops when asked. */
export function serveTasks(tasks: object): void {
  const port = parentPort
  if (!port) throw new Error('a compute thread is a worker thread')
  const { nativeBinding } = workerData as { nativeBinding: string }
  port.on('message', async (start: StartMessage) => {
    const post = (message: ThreadMessage): void => port.postMessage(message, buffersIn(message))
    try {
      const listed = (tasks as Readonly<Record<string, Task<unknown, unknown> | LaterTask<unknown, unknown>>>)[
        start.task
      ]
      const work = typeof listed === 'object' ? await listed.load() : listed
      if (!work) throw new Error(`no task ${start.task}`)
      post({ type: 'done', value: run(work, start, nativeBinding, port) })
    } catch (error) {
      if (error instanceof Cancelled) post({ type: 'cancelled' })
      else post({ type: 'failed', failure: failureOf(error) })
    }
  })
}

function run(
  work: Task<unknown, unknown>,
  { input, flags, crew: threads }: StartMessage,
  nativeBinding: string,
  port: MessagePort
): unknown {
  const opened: Database.Database[] = []
  const stopIfAsked = (): void => {
    if (Atomics.load(flags, flag.cancelled) !== 0) throw new Cancelled()
  }
  const post = (message: ThreadMessage): void => port.postMessage(message, buffersIn(message))
  const crew = threads > 1 ? formCrew(threads) : soloCrew()
  if (threads > 1) post({ type: 'crew', seats: crew.seats() })
  const context: TaskContext = {
    crew,
    openReader(path) {
      const db = new Database(path, { nativeBinding, readonly: true, fileMustExist: true })
      opened.push(db)
      return db
    },
    compact(path) {
      const db = new Database(path, { nativeBinding, fileMustExist: true })
      try {
        db.exec('VACUUM')
        db.pragma('wal_checkpoint(TRUNCATE)')
      } finally {
        db.close()
      }
    },
    emit(message) {
      for (
        let behind = Atomics.load(flags, flag.behind);
        behind >= mostBehind;
        behind = Atomics.load(flags, flag.behind)
      ) {
        stopIfAsked()
        Atomics.wait(flags, flag.behind, behind, 50)
      }
      Atomics.add(flags, flag.behind, 1)
      post({ type: 'interim', message })
    }
  }
  const steps = work(input, context)
  try {
    let said = 0
    let phase = ''
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value
      stopIfAsked()
      const now = performance.now()
      if (now - said < millisecondsBetweenProgress && step.value.phase === phase) continue
      said = now
      phase = step.value.phase
      post({ type: 'progress', progress: step.value })
    }
  } finally {
    crew.close()
    letGo(steps, opened)
  }
}

/** A task that was stopped half-way ends its own reading first: a file that is being read does not close. */
function letGo(steps: Generator, opened: readonly Database.Database[]): void {
  try {
    steps.return(undefined)
  } finally {
    for (const db of opened) db.close()
  }
}
