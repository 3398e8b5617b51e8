import type { Database } from 'better-sqlite3'

/** Letters beyond ASCII have no case in SQLite: the usual ways to write the text are looked for instead. */
const waysToWrite = (text: string): string[] => [
  ...new Set([
    text,
    text.toLocaleLowerCase(),
    text.toLocaleUpperCase(),
    text.charAt(0).toLocaleUpperCase() + text.slice(1).toLocaleLowerCase()
  ])
]

const pattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

/** For each of the customers 1 where the text occurs in the key or the name. */
export function searchCustomers(db: Database, text: string, ids: Int32Array): Uint8Array {
  const ascii = !/[^\p{ASCII}]/u.test(text)
  const patterns = (ascii ? [text] : waysToWrite(text)).map(pattern)
  const condition = patterns.map(() => `key LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\'`).join(' OR ')
  const found = new Set(
    db
      .prepare<string[], number>(`SELECT id FROM customer WHERE ${condition}`)
      .pluck()
      .all(...patterns.flatMap((one) => [one, one]))
  )
  return Uint8Array.from(ids, (id) => (found.has(id) ? 1 : 0))
}
