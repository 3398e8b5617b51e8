import type { Input } from '#shared/api/contract.ts'
import type { JobResult } from '#shared/api/jobs.ts'
import type { Context } from '../context.ts'
import { giveBack } from '../jobs/giveBack.ts'
import type { JobControl, Step } from '../jobs/jobs.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { raiseDataVersion, readMeta, writeMeta } from '../store/meta.ts'
import type { ImportedFile } from './fileText.ts'
import { knownHash } from './knownHash.ts'
import { rememberMapping } from './lastTime.ts'
import type { ReadMessage } from './readForImport.ts'
import { removeSource, removeStrangers } from './removeSource.ts'
import { sourceWriter } from './writeSource.ts'

const checkSteps: readonly Step[] = [
  { name: 'deciding', weight: 1 },
  { name: 'counting', weight: 2 }
]

const importSteps: readonly Step[] = [
  { name: 'reading', weight: 1 },
  { name: 'deciding', weight: 1 },
  { name: 'writing', weight: 12 },
  { name: 'sorting', weight: 7 }
]
const replaceSteps: readonly Step[] = [{ name: 'removing', weight: 4 }, ...importSteps]

/** A task's phases are the job's steps. */
function following(job: JobControl): (progress: TaskProgress) => void {
  let phase = ''
  return (progress) => {
    if (progress.phase !== phase) job.step(progress.phase)
    phase = progress.phase
    job.progress(progress.done, progress.total)
  }
}

export function startCheck(
  file: ImportedFile,
  { mapping, update }: Input<'imports.check'>,
  { jobs, session }: Context
): string {
  const project = session.current()?.path ?? null
  return jobs.start('imports.check', checkSteps, (job) =>
    job.compute(
      'imports.check',
      { file, mapping, project, update: update ?? null },
      { onProgress: following(job), endThread: true }
    )
  )
}

/** Imports in one transaction, while a compute thread reads: a cancel or a crash leaves nothing. */
export function startImport(
  file: ImportedFile,
  size: number,
  { file: granted, mapping, currency, replace, update = null }: Input<'imports.start'>,
  { jobs, session, emit, options, files }: Context
): string {
  const store = session.store()
  // The thread that reads sees the earlier source as it was before this began.
  const gone = update ?? replace
  return jobs.start('imports.start', gone === null ? importSteps : replaceSteps, async (job) => {
    const result = await store.write<JobResult<'imports.start'>>(
      'imports.start',
      async (db) => {
        if (gone !== null) await removeSource(db, gone, job.signal)
        const writer = sourceWriter(db, file.name, size)
        const { counts } = await job.compute(
          'imports.read',
          { file, mapping, project: store.path, update, sha256: knownHash(files, granted) },
          { onProgress: following(job), onMessage: (message: ReadMessage) => writer.take(message), endThread: true }
        )
        if (gone !== null) await removeStrangers(db, job.signal)
        if (currency !== null && readMeta(db, 'currency') === null) writeMeta(db, 'currency', currency)
        raiseDataVersion(db)
        return { sourceId: await writer.finish(counts, job.signal), counts }
      },
      job.signal
    )
    giveBack(result.counts.rows)
    rememberMapping({ options, files }, granted, mapping)
    emit({ type: 'changed', what: 'sources' })
    emit({ type: 'changed', what: 'project' })
    return result
  })
}
