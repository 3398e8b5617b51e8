import type { Ability, SourceQuality } from '#shared/api/quality.ts'
import { task } from '../jobs/task.ts'
import { columnQuality } from './columnQuality.ts'
import { readFacts } from './facts.ts'
import { problemsOf } from './problems.ts'
import { readKeptSource } from './readRows.ts'
import { tallyRows } from './tallies.ts'
import { verdictOn } from './verdict.ts'

export interface SourceInput {
  /** The project's file. */
  readonly path: string
  readonly sourceId: number
}

export interface Verdict {
  abilities: Ability[]
}

export const qualityTasks = {
  'quality.source': task<SourceInput, SourceQuality>(function* ({ path, sourceId }, { openReader }) {
    const db = openReader(path)
    const source = readKeptSource(db, sourceId)
    const tallies = yield* tallyRows(db, source)
    yield { phase: 'problems', done: 0, total: 0 }
    const problems = problemsOf(tallies)
    return { sourceId, rows: source.rows, columns: tallies.columns.map(columnQuality), problems }
  }),
  'quality.verdict': task<{ readonly path: string }, Verdict>(function* ({ path }, { openReader }) {
    yield { phase: 'facts', done: 0, total: 0 }
    return { abilities: verdictOn(readFacts(openReader(path))) }
  })
} as const
