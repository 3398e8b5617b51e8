import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import { defaultRecipe } from '#shared/model/recipe.ts'

type JsonObject = { [name: string]: Json }
type Json = null | boolean | number | string | Json[] | JsonObject

/** What recipes say that goes with an erased person. */
export interface Gone {
  /** Keys of customers, normalised. */
  readonly names: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly features: ReadonlySet<string>
}

/** Recipes name customers, words and features: in the draft, in what was chosen before, and in runs. */
export function eraseFromRecipes(db: Database, gone: Gone): void {
  const cleaned = (text: string): string => JSON.stringify(without(JSON.parse(text) as Json, gone) ?? null)
  for (const key of ['draft', 'history']) {
    const text = db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key)
    if (text !== undefined) db.prepare('UPDATE meta SET value = ? WHERE key = ?').run(cleaned(text), key)
  }
  for (const { id, recipe } of db.prepare<[], { id: number; recipe: string }>('SELECT id, recipe FROM run').all()) {
    const now = cleaned(recipe)
    if (now !== recipe) db.prepare('UPDATE run SET recipe = ? WHERE id = ?').run(now, id)
  }
}

/** `undefined`: a step that named nothing else. */
function without(value: Json, gone: Gone): Json | undefined {
  if (Array.isArray(value)) return value.map((one) => without(one, gone)).filter((one) => one !== undefined)
  if (typeof value === 'string') return gone.features.has(value) ? undefined : value
  if (typeof value !== 'object' || value === null) return value
  const { kind } = value
  if (kind === 'customers') return partly(value, 'keys', (key) => !gone.names.has(normaliseKey(key)))
  if (kind === 'words') {
    if (typeof value['into'] === 'string' && gone.words.has(value['into'])) return undefined
    return partly(value, 'words', (word) => !gone.words.has(word))
  }
  const parts = Object.entries(value).map(([name, one]) => [name, without(one, gone)] as const)
  // A step about a feature that is gone is none.
  if (parts.some(([, now]) => now === undefined)) return undefined
  return Object.fromEntries(
    parts.map(([name, now]) => [name, name === 'basis' && isEmpty(now) ? [...defaultRecipe.basis] : now!])
  )
}

const isEmpty = (value: Json | undefined): boolean => Array.isArray(value) && value.length === 0

function partly(step: JsonObject, list: string, stays: (text: string) => boolean): Json | undefined {
  const all = step[list]
  if (!Array.isArray(all)) return step
  const left = all.filter((one) => typeof one !== 'string' || stays(one))
  return left.length === 0 ? undefined : { ...step, [list]: left }
}
