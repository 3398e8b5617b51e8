import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { type Choice, choice, type History } from '#shared/api/history.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { readMeta, writeMeta } from '../store/meta.ts'

const most = 200
/** Changes to the same thing that follow each other faster than this are one: a date being typed. */
const oneChangeMs = 2000

const stored = z.object({ choices: z.array(choice), position: z.int() })

/** What was chosen so far; nothing of what another version wrote differently. */
export function readHistory(db: Database): History {
  const text = readMeta(db, 'history')
  const parsed = stored.safeParse(text === null ? null : JSON.parse(text))
  return parsed.success ? parsed.data : { choices: [], position: 0 }
}

export function writeHistory(db: Database, history: History): void {
  writeMeta(db, 'history', JSON.stringify(history))
  const now = history.choices[history.position]
  if (now) writeMeta(db, 'draft', JSON.stringify(now.recipe))
}

/** The history with one more choice; `before` is the draft that it changes. */
export function withChoice({ choices, position }: History, before: Recipe, after: Recipe, at: number): History {
  const past = choices.length === 0 ? [{ at, recipe: before }] : choices.slice(0, position + 1)
  const last = past.at(-1)!
  const changed = changedParts(last.recipe, after)
  // What was undone can still be made again.
  if (changed.length === 0) return { choices: choices.length === 0 ? past : choices, position: past.length - 1 }
  const beforeLast = past.at(-2)
  const sameThing =
    beforeLast !== undefined &&
    at - last.at < oneChangeMs &&
    changedParts(beforeLast.recipe, last.recipe).join() === changed.join()
  // There and back again is no choice.
  if (sameThing && changedParts(beforeLast.recipe, after).length === 0)
    return { choices: past.slice(0, -1), position: past.length - 2 }
  const kept: Choice[] = [...(sameThing ? past.slice(0, -1) : past), { at, recipe: after }].slice(-most)
  return { choices: kept, position: kept.length - 1 }
}

const changedParts = (a: Recipe, b: Recipe): (keyof Recipe)[] =>
  (Object.keys({ ...a, ...b }) as (keyof Recipe)[]).filter(
    (part) => JSON.stringify(a[part]) !== JSON.stringify(b[part])
  )
