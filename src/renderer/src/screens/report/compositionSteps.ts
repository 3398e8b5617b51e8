import type { Composition } from '#shared/api/reports.ts'

/** Compositions that can be gone back to, latest last, and those that were undone, next first. */
export interface CompositionSteps {
  readonly past: readonly Composition[]
  readonly future: readonly Composition[]
  /** When the last change was made, and which text it wrote. */
  readonly at: number
  readonly text: string | null
}

export const noSteps: CompositionSteps = { past: [], future: [], at: 0, text: null }

const most = 100
/** Changes to the same text that follow each other faster than this are one: it is being written. */
const oneChangeMs = 2000

/** The steps after one more change of `before`. */
export function withChange(
  { past, at: last, text: lastText }: CompositionSteps,
  before: Composition,
  after: Composition,
  at: number
): CompositionSteps {
  const text = textChanged(before, after)
  const same = past.length > 0 && text !== null && text === lastText && at - last < oneChangeMs
  return { past: same ? past : [...past, before].slice(-most), future: [], at, text }
}

/** Undo (-1) or redo (1): what holds then, and the steps from there; `null` where there is nothing more. */
export function stepped(
  { past, future }: CompositionSteps,
  now: Composition,
  by: -1 | 1
): { readonly composition: Composition; readonly steps: CompositionSteps } | null {
  const composition = by < 0 ? past.at(-1) : future[0]
  if (!composition) return null
  return {
    composition,
    steps:
      by < 0
        ? { ...noSteps, past: past.slice(0, -1), future: [now, ...future] }
        : { ...noSteps, past: [...past, now], future: future.slice(1) }
  }
}

/** The one text that is being written; `null` where something else was chosen, which is always a step of its own. */
function textChanged(before: Composition, after: Composition): string | null {
  const names = (Object.keys({ ...before, ...after }) as (keyof Composition)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])
  )
  if (names.length !== 1) return null
  if (names[0] !== 'sections') return names[0] === 'logo' ? null : names[0]!
  if (before.sections.length !== after.sections.length) return null
  const places = before.sections.flatMap((one, i) =>
    JSON.stringify(one) === JSON.stringify(after.sections[i]) ? [] : [i]
  )
  const [place] = places
  const isText = (one: Composition): boolean => place !== undefined && typeof one.sections[place] === 'object'
  return places.length === 1 && isText(before) && isText(after) ? `text ${place}` : null
}
