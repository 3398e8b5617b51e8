/**
 * How many letters have to be put in, taken out or replaced to make one word of the other; `most + 1` where it is more
 * than `most`. Reference: Levenshtein, "Binary codes capable of correcting deletions, insertions and reversals", 1966,
 * by the dynamic programme of Wagner & Fischer, 1974. O(|a| |b|), less where the words are far apart.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const replaced = before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      const cost = Math.min(replaced, before[j] + 1, row[j - 1] + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    before = row
  }
  return Math.min(before[b.length], most + 1)
}
