import { fold } from './fold.ts'

/** One in three letters may be wrong, and neighbours may have changed places. */
const allowed = (length: number): number => Math.max(1, Math.floor(length / 3))
const longest = 60

/** The candidate that was probably meant by `word`; of several, the nearest, then the first. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const meant = fold(word)
  if (meant.length === 0 || meant.length > longest) return null
  let best: string | null = null
  let least = allowed(meant.length) + 1
  for (const candidate of candidates) {
    const folded = fold(candidate)
    if (Math.abs(folded.length - meant.length) >= least) continue
    const distance = slips(meant, folded)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/**
 * Letters put in, taken out, replaced or swapped with a neighbour (optimal string alignment, Damerau 1964): of typing,
 * swaps are the commonest slip. O(|a| |b|).
 */
function slips(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(row[j - 1]! + (same ? 0 : 1), row[j]! + 1, next[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length]!
}
