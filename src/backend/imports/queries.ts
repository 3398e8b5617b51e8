import type { Database } from 'better-sqlite3'
import type { Input, Output } from '#shared/api/contract.ts'
import {
  type Counts,
  type LeftOutReason,
  type Mapping,
  mapping,
  type Preview,
  type Source
} from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { keptRowFinder } from '../store/keptRows.ts'

type LeftOutRow = Output<'imports.leftOut'>['rows'][number]

interface SourceColumns {
  id: number
  name: string
  size: number
  sha256: string
  importedAt: number
  mapping: string
  counts: string
}

/** The files of a project, in the order in which they came. */
export const listSources = (db: Database): Source[] =>
  db
    .prepare<[], SourceColumns>(
      'SELECT id, name, size, sha256, imported_at AS importedAt, mapping, counts FROM source ORDER BY id'
    )
    .all()
    .map((row) => ({
      ...row,
      mapping: mapping.parse(JSON.parse(row.mapping)) as Mapping,
      counts: JSON.parse(row.counts)
    }))

/** The source that holds the same bytes, if there is one. */
export const sourceWithHash = (db: Database, sha256: string): Preview['alreadyImported'] =>
  db
    .prepare<[string], { sourceId: number; name: string; importedAt: number }>(
      'SELECT id AS sourceId, name, imported_at AS importedAt FROM source WHERE sha256 = ?'
    )
    .get(sha256) ?? null

/** The latest source of this kind with the same columns in the same order, if there is one. */
export const sourceLike = (db: Database, { kind, columns }: Mapping): Preview['earlier'] =>
  db
    .prepare<[string, string], { sourceId: number; name: string; importedAt: number }>(
      `SELECT id AS sourceId, name, imported_at AS importedAt FROM source
       WHERE header = ? AND mapping ->> 'kind' = ? ORDER BY id DESC LIMIT 1`
    )
    .get(JSON.stringify(columns.map(({ name }) => name)), kind) ?? null

export function leftOutPage(db: Database, page: Input<'imports.leftOut'>): Output<'imports.leftOut'> {
  const source = db
    .prepare<[number], { header: string; counts: string }>('SELECT header, counts FROM source WHERE id = ?')
    .get(page.sourceId)
  if (!source) throw new TesseraError('noSuchSource')
  const { leftOut } = JSON.parse(source.counts) as Counts
  const asked = leftOut.filter(({ reason }) => page.reason === null || reason === page.reason)
  return {
    total: asked.reduce((sum, { rows }) => sum + rows, 0),
    header: JSON.parse(source.header),
    rows: db
      .prepare<[number, string | null, string | null, number, number], LeftOut>(
        `SELECT line, reason FROM left_out
         WHERE source_id = ? AND (? IS NULL OR reason = ?) ORDER BY line LIMIT ? OFFSET ?`
      )
      .all(page.sourceId, page.reason, page.reason, page.limit, page.offset)
      .map(withCells(db, page.sourceId))
  }
}

/** Every row that was left out, in the order of the file. */
export function* eachLeftOut(db: Database, sourceId: number): Generator<LeftOutRow[]> {
  const next = db.prepare<[number, number], LeftOut>(
    'SELECT line, reason FROM left_out WHERE source_id = ? AND line > ? ORDER BY line LIMIT 2000'
  )
  const whole = withCells(db, sourceId)
  for (let after = -1; ; ) {
    const rows = next.all(sourceId, after).map(whole)
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = last.line
  }
}

interface LeftOut {
  readonly line: number
  readonly reason: LeftOutReason
}

function withCells(db: Database, sourceId: number): (row: LeftOut) => LeftOutRow {
  const textOf = keptRowFinder(db)
  return ({ line, reason }) => ({ line, reason, cells: JSON.parse(textOf(sourceId, line) ?? '[]') as string[] })
}
