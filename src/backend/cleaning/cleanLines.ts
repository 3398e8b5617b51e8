import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import type { CleaningStep } from '#shared/model/cleaning.ts'
import { dayMs, momentFromText } from '#shared/model/moment.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { repeatedLines } from './repeatedLines.ts'

/** Why a step leaves an order line out: codes in `notes.leftOut`. */
export const lineReasons = { period: 'outsidePeriod', duplicates: 'repeatedRow', customers: 'chosenCustomer' } as const
export type LineReason = (typeof lineReasons)[keyof typeof lineReasons]

export interface CleanedLines {
  readonly reason: LineReason
  readonly rows: number
  /** The step's place in the recipe. */
  readonly step: number
}

/**
 * Makes this connection see only the order lines that the steps leave: a temporary view takes the table's name, so that
 * whatever reads orders needs to know nothing of cleaning. Answers how many lines each step leaves out; a line that two
 * steps leave out counts for the first. Without steps about rows nothing costs. `cleaned_line` is the same by a name of
 * its own, for views on top of it.
 */
export function* cleanLines(db: Database, steps: readonly CleaningStep[]): Generator<TaskProgress, CleanedLines[]> {
  const cleaned: CleanedLines[] = []
  const conditions: string[] = []
  for (const [step, one] of steps.entries()) {
    const condition = yield* conditionOf(db, one, step)
    if (condition === null) continue
    yield { phase: 'cleaning', done: step, total: steps.length }
    const rows = db
      .prepare<[], number>(
        `SELECT count(*) FROM main.order_line WHERE ${[`(${condition})`, ...conditions.map((before) => `NOT (${before})`)].join(' AND ')}`
      )
      .pluck()
      .get()
    cleaned.push({ reason: lineReasons[one.kind as keyof typeof lineReasons], rows: rows ?? 0, step })
    conditions.push(condition)
  }
  const left = conditions.map((one) => `NOT (${one})`).join(' AND ')
  db.exec(`CREATE TEMP VIEW cleaned_line AS SELECT * FROM main.order_line WHERE ${left || 'true'}`)
  if (left !== '') db.exec('CREATE TEMP VIEW order_line AS SELECT * FROM cleaned_line')
  return cleaned
}

/** A day later no order of a file can be: clocks and time zones are not that far apart. */
const afterImport = `(SELECT imported_at + ${dayMs} FROM source WHERE id = source_id)`

/** Which lines a step leaves out, as a condition; `null` where it is not about lines. */
function* conditionOf(db: Database, step: CleaningStep, place: number): Generator<TaskProgress, string | null> {
  switch (step.kind) {
    case 'period': {
      const before = step.from === null ? [] : [`moment < ${momentFromText(step.from)}`]
      const last = step.to === 'imported' ? afterImport : step.to === null ? null : momentFromText(step.to)
      const after = last === null ? [] : [`moment > ${last}`]
      return [...before, ...after].join(' OR ') || null
    }
    case 'customers': {
      const table = temporary(db, `cleaned_customer_${place}`, 'id INTEGER PRIMARY KEY')
      const insert = db.prepare(
        `INSERT OR IGNORE INTO ${table} SELECT id FROM customer WHERE key = ?
         UNION SELECT customer_id FROM alias WHERE key = ?`
      )
      for (const key of step.keys) insert.run(key, normaliseKey(key))
      return `customer_id IN ${table}`
    }
    case 'duplicates': {
      const table = temporary(
        db,
        `cleaned_line_${place}`,
        'source_id INTEGER, line INTEGER, PRIMARY KEY (source_id, line)'
      )
      const insert = db.prepare(`INSERT INTO ${table} VALUES (?, ?)`)
      for (const { source, line } of yield* repeatedLines(db)) insert.run(source, line)
      return `(source_id, line) IN ${table}`
    }
    default:
      return null
  }
}

function temporary(db: Database, name: string, columns: string): string {
  db.exec(`CREATE TEMP TABLE ${name} (${columns})${columns.includes(',') ? ' WITHOUT ROWID' : ''}`)
  return name
}
