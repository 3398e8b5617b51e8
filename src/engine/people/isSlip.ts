import { editDistance } from '#engine/quality/editDistance.ts'

/** From here on two letters may differ. */
const longWord = 8
const shortest = 3

/**
 * Is one word the other but for a slip: a letter put in, left out or replaced, two neighbours swapped (Damerau, 1964);
 * two slips from eight letters on. Words of three letters differ by a letter for good reasons, "Jan", "Jon"; there only a
 * letter more or less is a slip. O(|a| |b|), at once where lengths are far apart.
 */
export function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  if (length < shortest || a === b) return false
  if (length === shortest && a.length === b.length) return false
  const most = length < longWord ? 1 : 2
  return editDistance(a, b, most) <= most || areNeighboursSwapped(a, b)
}

function areNeighboursSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let i = 0
  while (a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}
