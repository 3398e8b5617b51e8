import type { Input } from '#shared/api/contract.ts'
import { definitionName } from '#shared/model/definitionName.ts'
import type { Context } from '../context.ts'
import type { Step } from '../jobs/jobs.ts'
import { viewRun } from '../segments/runs.ts'
import { contentOf } from './content.ts'
import { definitionBeside } from './definitionBeside.ts'
import { once } from './once.ts'
import { wallClock } from './wallClock.ts'
import { writeWhole } from './writeWhole.ts'

const steps: readonly Step[] = [{ name: 'writeReport', weight: 1 }]

/**
 * Starts writing one export of a run to the place that the user chose, a table's definition beside it; answers the job's id.
 * @throws TesseraError `noSuchRun`, `fileNotGranted`
 */
export function startReport(input: Input<'reports.start'>, { jobs, session, files, options, pool }: Context): string {
  const { runId, format, locale, target } = input
  const store = session.store()
  const path = files.path(target)
  const name = files.name(target)
  viewRun(store.reader, runId)
  return jobs.start('reports.start', steps, async (job) => {
    const { resourcesFolder, dataFolder, version } = options
    const source = { store, pool, runId, locale, resourcesFolder, dataFolder, version, made: wallClock() }
    const content = contentOf(source, format, (done, total) => {
      job.signal.throwIfAborted()
      job.progress(done, total)
    })
    const bytes = await writeWhole(path, job.id, content, job.signal)
    const definition = definitionBeside(source, format, name)
    if (definition === null) return { name, bytes, definition }
    await writeWhole(definitionName(path), job.id, once(definition), job.signal)
    return { name, bytes, definition: definitionName(name) }
  })
}
