import type { Database } from 'better-sqlite3'
import { noWord } from '../cleaning/cleanValues.ts'
import type { Turns } from '../turns.ts'

/**
 * Runs and kept selections may say words that nobody but an erased person used: they say "–" instead. A run that looked
 * at topics named by such words goes; it cannot be told without them.
 */
export async function eraseFromRuns(
  db: Database,
  words: ReadonlySet<string>,
  topics: readonly string[],
  taking: Turns
): Promise<void> {
  const runs = db.prepare<[], number>('SELECT id FROM run').pluck().all()
  const read = db.prepare<[number], string>('SELECT result FROM run WHERE id = ?').pluck()
  const write = db.prepare('UPDATE run SET result = ? WHERE id = ?')
  const forget = db.prepare('DELETE FROM run WHERE id = ?')
  for (const id of words.size + topics.length === 0 ? [] : runs) {
    await taking.turns()
    const result = read.get(id)!
    if (topics.some((topic) => result.includes(JSON.stringify(topic)))) forget.run(id)
    else if (says(result, words)) write.run(without(result, words), id)
  }
  const rules = db.prepare<[], { id: number; rule: string }>(
    'SELECT id, rule FROM kept_selection WHERE rule IS NOT NULL'
  )
  for (const { id, rule } of rules.all())
    if (says(rule, words)) db.prepare('UPDATE kept_selection SET rule = ? WHERE id = ?').run(without(rule, words), id)
}

const says = (json: string, words: ReadonlySet<string>): boolean =>
  [...words].some((word) => json.includes(JSON.stringify(word)))

/** Where a run or a selection says words of the data; elsewhere, the same letters mean something else. */
const sayWords = ['levels', 'words', 'word', 'value']

const without = (json: string, words: ReadonlySet<string>): string => {
  const cleaned = (value: unknown): unknown => (typeof value === 'string' && words.has(value) ? noWord : value)
  return JSON.stringify(
    JSON.parse(json, (key, value: unknown) =>
      sayWords.includes(key) ? (Array.isArray(value) ? value.map(cleaned) : cleaned(value)) : value
    )
  )
}
