import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import type { Counts, Mapping } from '#shared/api/imports.ts'
import { fromStoredMoney } from '#shared/model/money.ts'
import { textAt } from '../imports/cells.ts'
import { positionsOf } from '../imports/columnsOf.ts'
import { rewriteKeptRows } from '../store/keptRows.ts'
import type { Turns } from '../turns.ts'
import type { Identity } from './identity.ts'

const linesShown = 10

/**
 * Blanks a person's rows in the files as they are kept, within the transaction that is open: what was made of them has
 * to be there still. Each is counted as erased, so that a file's numbers add up as before. Answers how many rows.
 */
export async function eraseRows(db: Database, person: Identity, taking: Turns): Promise<number> {
  const sources = db
    .prepare<[], { id: number; mapping: string; counts: string }>('SELECT id, mapping, counts FROM source')
    .all()
  let rows = 0
  for (const { id, mapping, counts } of sources) {
    const told = linesTold(db, id, person.id)
    const isTheirs = namesPerson(JSON.parse(mapping) as Mapping, person)
    const lines: number[] = []
    const blocks = rewriteKeptRows(db, id, ({ line, text }) => {
      const cells = JSON.parse(text) as string[]
      if (!told.has(line) && !isTheirs(cells, text)) return null
      lines.push(line)
      return JSON.stringify(cells.map(() => ''))
    })
    for (const _ of blocks) await taking.turns()
    if (lines.length === 0) continue
    rows += lines.length
    recount(db, id, JSON.parse(counts) as Counts, lines, told, person.id)
  }
  return rows
}

const linesTold = (db: Database, source: number, customer: number): Set<number> =>
  new Set(
    ['order_line', 'event', 'review', 'contact', 'listed'].flatMap((table) =>
      db
        .prepare<[number, number], number>(`SELECT line FROM ${table} WHERE source_id = ? AND customer_id = ?`)
        .pluck()
        .all(source, customer)
    )
  )

/** Also rows that were left out, and whatever else holds an address of theirs. */
function namesPerson(mapping: Mapping, { names }: Identity): (cells: readonly string[], text: string) => boolean {
  const { key, email } = positionsOf(mapping)
  const addresses = [...names].filter((name) => name.includes('@'))
  const isName = (text: string): boolean =>
    text !== '' && (names.has(normaliseKey(text)) || names.has(normaliseKey(text, { pointZero: true })))
  return (cells, text) => {
    if (addresses.length > 0) {
      const lower = text.toLowerCase()
      if (addresses.some((address) => lower.includes(address))) return true
    }
    if (cells.length < mapping.columns.length) return cells.some((cell) => cell.split(/[\s,;|"]+/).some(isName))
    return isName(textAt(cells, key)) || isName(textAt(cells, email))
  }
}

function recount(
  db: Database,
  source: number,
  counts: Counts,
  lines: readonly number[],
  told: ReadonlySet<number>,
  customer: number
): void {
  const money = db.prepare<[number, number, number], { n: number; sum: number }>(
    'SELECT count(*) AS n, coalesce(sum(amount), 0) AS sum FROM order_line WHERE source_id = ? AND customer_id = ? AND kind = ?'
  )
  const [sales, returns] = [money.get(source, customer, 0)!, money.get(source, customer, 1)!]
  const leftOut = new Map(counts.leftOut.map((one) => [one.reason, { ...one, firstLines: [...one.firstLines] }]))
  const reasonOf = db
    .prepare<[number, number], Counts['leftOut'][number]['reason']>(
      'SELECT reason FROM left_out WHERE source_id = ? AND line = ?'
    )
    .pluck()
  const note = db.prepare("INSERT OR REPLACE INTO left_out VALUES (?, ?, 'erased')")
  let kept = counts.kept
  for (const line of lines) {
    const reason = reasonOf.get(source, line)
    const before = reason === undefined ? undefined : leftOut.get(reason)
    if (before) {
      before.rows--
      before.firstLines = before.firstLines.filter((one) => one !== line)
    } else kept--
    note.run(source, line)
  }
  const erased = leftOut.get('erased') ?? { reason: 'erased' as const, rows: 0, firstLines: [] }
  erased.rows += lines.length
  erased.firstLines = [...erased.firstLines, ...lines].slice(0, linesShown)
  leftOut.delete('erased')
  const now: Counts = {
    ...counts,
    kept,
    returns: counts.returns - returns.n,
    leftOut: [erased, ...leftOut.values()].filter((one) => one.rows > 0),
    customers: counts.customers - (told.size > 0 ? 1 : 0),
    sales: counts.sales - fromStoredMoney(sales.sum),
    returned: counts.returned + fromStoredMoney(returns.sum)
  }
  db.prepare('UPDATE source SET counts = ? WHERE id = ?').run(JSON.stringify(now), source)
}
