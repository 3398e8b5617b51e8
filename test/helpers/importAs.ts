import type { GrantedFile } from '#shared/api/files.ts'
import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import type { JobResult } from '#shared/api/jobs.ts'
import type { TestBackend } from './backend.ts'

/** Imports a file as a kind of source, with the roles of its columns by name; the others are kept and not used. */
export async function importAs(
  t: TestBackend,
  file: GrantedFile,
  kind: SourceKind,
  roles: Readonly<Record<string, ColumnRole>>
): Promise<JobResult<'imports.start'>> {
  const { mapping } = await t.call('imports.preview', { file: file.id })
  const columns = mapping.columns.map((column) => ({ ...column, role: roles[column.name] ?? ('none' as const) }))
  const read = { ...mapping, kind, columns }
  const job = await t.runJob('imports.start', { file: file.id, mapping: read, currency: null, replace: null })
  if (!job.result) throw new Error(`the import ended ${job.state}: ${JSON.stringify(job.error)}`)
  return job.result
}

export const importReviews = (
  t: TestBackend,
  file: GrantedFile,
  roles: Readonly<Record<string, ColumnRole>>
): Promise<JobResult<'imports.start'>> => importAs(t, file, 'reviews', roles)
