import { basename } from 'node:path'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { readMeta } from '../store/meta.ts'
import type { Store } from '../store/store.ts'

/** What is in a project, at a glance. Counts come from the sources' own, so that this costs nothing at any size. */
export function projectInfo({ reader, path, readOnly }: Store): ProjectInfo {
  const one = <T>(sql: string): T => reader.prepare<[], T>(sql).pluck().get() as T
  const { lines, first, last } = reader
    .prepare<[], { lines: number; first: number | null; last: number | null }>(
      `SELECT coalesce(sum(counts ->> 'kept'), 0) AS lines, min(counts ->> 'firstMoment') AS first,
              max(counts ->> 'lastMoment') AS last
       FROM source WHERE mapping ->> 'kind' = 'orders'`
    )
    .get() as { lines: number; first: number | null; last: number | null }
  return {
    name: readMeta(reader, 'name') ?? basename(path, '.tessera'),
    path,
    readOnly,
    currency: readMeta(reader, 'currency'),
    sources: one<number>('SELECT count(*) FROM source'),
    customers: one<number>('SELECT count(*) FROM customer'),
    orderLines: lines,
    firstMoment: first,
    lastMoment: last,
    runs: one<number>('SELECT count(*) FROM run')
  }
}
