import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** Steps of recipes name customers who are left out: in the draft, in what was chosen before, and in runs. */
export function eraseFromRecipes(db: Database, names: ReadonlySet<string>): void {
  const cleaned = (text: string): string => JSON.stringify(without(JSON.parse(text) as Json, names) ?? null)
  for (const key of ['draft', 'history']) {
    const text = db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key)
    if (text !== undefined) db.prepare('UPDATE meta SET value = ? WHERE key = ?').run(cleaned(text), key)
  }
  for (const { id, recipe } of db.prepare<[], { id: number; recipe: string }>('SELECT id, recipe FROM run').all()) {
    const now = cleaned(recipe)
    if (now !== recipe) db.prepare('UPDATE run SET recipe = ? WHERE id = ?').run(now, id)
  }
}

/** `undefined`: a step that named nobody else. */
function without(value: Json, names: ReadonlySet<string>): Json | undefined {
  if (Array.isArray(value)) return value.map((one) => without(one, names)).filter((one) => one !== undefined)
  if (typeof value !== 'object' || value === null) return value
  const { kind, keys } = value
  if (kind === 'customers' && Array.isArray(keys)) {
    const left = keys.filter((key) => typeof key !== 'string' || !names.has(normaliseKey(key)))
    return left.length === 0 ? undefined : { ...value, keys: left }
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const now = without(one, names)
      return now === undefined ? [] : [[name, now]]
    })
  )
}
