import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { JobResult } from '#shared/api/jobs.ts'
import type { TestBackend } from './backend.ts'

/** Imports a file (unpacked first, where it is gzipped) as Tessera proposes to read it. */
export async function importFile(t: TestBackend, path: string): Promise<JobResult<'imports.start'>> {
  const bytes = await readFile(path)
  const file = await t.grantText(
    basename(path).replace(/\.gz$/, ''),
    path.endsWith('.gz') ? new Uint8Array(gunzipSync(bytes)) : new Uint8Array(bytes)
  )
  const { mapping } = await t.call('imports.preview', { file: file.id })
  const job = await t.runJob('imports.start', { file: file.id, mapping, currency: null, replace: null })
  if (!job.result) throw new Error(`the import ended ${job.state}: ${JSON.stringify(job.error)}`)
  return job.result
}
