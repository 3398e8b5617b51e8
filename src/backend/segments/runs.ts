import type { Database } from 'better-sqlite3'
import type { RunSummary, RunView } from '#shared/api/segments.ts'
import { TesseraError } from '#shared/errors.ts'
import { noiseLetter, restColour, segmentColour, segmentLetter } from '#shared/model/colours.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { readDataVersion, readMeta, writeMeta } from '../store/meta.ts'
import { type TopicsKnown, topicsKnown } from '../texts/topicsKnown.ts'
import type { RunResult } from './run.ts'

interface SummaryRow {
  readonly id: number
  readonly created_at: number
  readonly recipe: string
  readonly data_version: number
  readonly customers: number
  readonly segments: number
  /** JSON of the topics that the run looks at, as they were. */
  readonly topics: string | null
}

const summaryColumns = `id, created_at, recipe, data_version, customers, result -> '$.topics' AS topics,
  (SELECT count(*) FROM json_each(result, '$.segmentList') WHERE NOT value ->> '$.noise') AS segments`

/** The project as it is now. */
interface Now {
  readonly dataVersion: number
  readonly topics: TopicsKnown
  readonly pinned: ReadonlySet<number>
}

const nowIn = (db: Database): Now => ({
  dataVersion: readDataVersion(db),
  topics: topicsKnown(db),
  pinned: readPinned(db)
})

function summaryOf(row: SummaryRow, { dataVersion, topics, pinned }: Now): RunSummary {
  const then = Object.entries(JSON.parse(row.topics ?? '{}') as TopicsKnown)
  const dataChanged = row.data_version !== dataVersion
  const topicsChanged = then.some(([language, known]) => topics[language] !== known)
  return {
    id: row.id,
    createdAt: row.created_at,
    recipe: JSON.parse(row.recipe) as Recipe,
    segments: row.segments,
    customers: row.customers,
    stale: dataChanged || topicsChanged,
    ...(topicsChanged && !dataChanged && { topicsChanged }),
    pinned: pinned.has(row.id)
  }
}

/** Newest first. */
export function listRuns(db: Database): RunSummary[] {
  const now = nowIn(db)
  return db
    .prepare<[], SummaryRow>(`SELECT ${summaryColumns} FROM run ORDER BY id DESC`)
    .all()
    .map((row) => summaryOf(row, now))
}

const readPinned = (db: Database): ReadonlySet<number> =>
  new Set(JSON.parse(readMeta(db, 'pinned') ?? '[]') as readonly number[])

export function pinRun(db: Database, runId: number, pinned: boolean): void {
  if (!db.prepare('SELECT 1 FROM run WHERE id = ?').get(runId)) throw new TesseraError('noSuchRun')
  const now = new Set(readPinned(db))
  if (pinned) now.add(runId)
  else now.delete(runId)
  writeMeta(db, 'pinned', JSON.stringify([...now].sort((a, b) => a - b)))
}

interface Choice {
  readonly segment: number
  readonly name: string | null
  readonly colour: string | null
  readonly sentence: string | null
}

/** A run with the names, sentences and colours that the user gave its segments. */
export function viewRun(db: Database, runId: number): RunView {
  const row = db
    .prepare<[number], SummaryRow & { result: string }>(`SELECT ${summaryColumns}, result FROM run WHERE id = ?`)
    .get(runId)
  if (!row) throw new TesseraError('noSuchRun')
  const result = JSON.parse(row.result) as RunResult
  const choices = db
    .prepare<[number], Choice>('SELECT segment, name, colour, sentence FROM segment_choice WHERE run_id = ?')
    .all(runId)
  return {
    ...summaryOf(row, nowIn(db)),
    ...result,
    currency: readMeta(db, 'currency'),
    segmentList: result.segmentList.map((segment) => {
      const chosen = choices.find((choice) => choice.segment === segment.index)
      return {
        ...segment,
        letter: segment.noise ? noiseLetter : segmentLetter(segment.index),
        name: chosen?.name ?? null,
        sentence: chosen?.sentence ?? null,
        colour: chosen?.colour ?? (segment.noise ? restColour : segmentColour(segment.index))
      }
    })
  }
}
