import type { Database } from 'better-sqlite3'
import type { Mapping } from '#shared/api/imports.ts'

/** What the verdict rests on. */
export interface Facts {
  /** Customers who bought, and of them those who ordered twice or more. */
  readonly buyers: number
  readonly repeaters: number
  /** Days from the first sale to the last that does not lie in the future. */
  readonly days: number
  /** Customers with values in columns of numbers or words. */
  readonly described: number
  readonly numberColumns: number
  readonly wordColumns: number
  /** A column that says who left, and how many of the rarer kind it has. */
  readonly left: { readonly column: string; readonly rarer: number } | null
  /** A file that says who was contacted and who bought then. */
  readonly trial: { readonly contacted: string; readonly answered: string } | null
}

const leftNames = /churn|attrition|cancel|gek(ü|ue)ndigt|k(ü|ue)ndigung/i
const contactedNames =
  /^(treat(ment|ed)?|control(_?group)?|contact(ed)?|exposed|test_?group|mail(ed|ing)|segment|variant)$/i
const answeredNames = /^(visit(ed)?|conver(sion|ted)|respon(se|ded)|answered|spend|bought|purchased)$/i

export function readFacts(db: Database): Facts {
  const latest = db.prepare('SELECT max(imported_at) FROM source').pluck().get() as number | null
  const sales = db
    .prepare<[number], { buyers: number; repeaters: number; first: number | null; last: number | null }>(
      `SELECT count(*) AS buyers, coalesce(sum(orders > 1), 0) AS repeaters, min(first) AS first, max(last) AS last
       FROM (SELECT count(DISTINCT order_no) AS orders, min(moment) AS first, max(moment) AS last
             FROM order_line WHERE kind = 0 AND moment <= ? GROUP BY customer_id)`
    )
    .get((latest ?? 0) + 86_400_000)
  const mappings = db
    .prepare<[], string>('SELECT mapping FROM source ORDER BY id')
    .pluck()
    .all()
    .map((text) => JSON.parse(text) as Mapping)
  const count = (sql: string): number => db.prepare(sql).pluck().get() as number
  return {
    buyers: sales?.buyers ?? 0,
    repeaters: sales?.repeaters ?? 0,
    days: Math.floor(((sales?.last ?? 0) - (sales?.first ?? 0)) / 86_400_000),
    described: count(
      `SELECT count(*) FROM customer WHERE EXISTS (SELECT 1 FROM attribute_value WHERE customer_id = customer.id)
       OR EXISTS (SELECT 1 FROM category_value WHERE customer_id = customer.id)`
    ),
    numberColumns: count('SELECT count(DISTINCT name) FROM attribute'),
    wordColumns: count('SELECT count(DISTINCT name) FROM category'),
    left: readLeft(db),
    trial: mappings.map(trialIn).find((found) => found !== null) ?? null
  }
}

function trialIn({ kind, columns }: Mapping): Facts['trial'] {
  if (kind === 'contacts') {
    const [group, responded] = (['group', 'responded'] as const).map((role) => columns.find((one) => one.role === role))
    return group && responded ? { contacted: group.name, answered: responded.name } : null
  }
  const contacted = columns.find(({ name }) => contactedNames.test(name))
  const answered = columns.find(({ name }) => answeredNames.test(name))
  return contacted && answered ? { contacted: contacted.name, answered: answered.name } : null
}

/** Columns of words or of noughts and ones whose name says that it is about leaving. */
function readLeft(db: Database): Facts['left'] {
  const rows = db
    .prepare<[], { column: string; customers: number }>(
      `SELECT name AS column, count(*) AS customers FROM category JOIN category_value ON category_id = category.id
       GROUP BY name, level UNION ALL
       SELECT name, count(*) FROM attribute JOIN attribute_value ON attribute_id = attribute.id
       WHERE name LIKE '%churn%' OR name LIKE '%attrition%' OR name LIKE '%cancel%' OR name LIKE '%k_ndig%'
       GROUP BY name, value`
    )
    .all()
    .filter(({ column }) => leftNames.test(column))
  const names = [...new Set(rows.map(({ column }) => column))]
  for (const column of names) {
    const sizes = rows.filter((row) => row.column === column).map(({ customers }) => customers)
    if (sizes.length === 2) return { column, rarer: Math.min(...sizes) }
  }
  return null
}
