import type { Matrix } from '#engine/linalg/matrix.ts'

/** Squared distance between two rows, summed by column. */
export const rowsApart = ({ d, data }: Matrix, p: number, q: number): number => {
  let total = 0
  for (let j = 0, a = p * d, b = q * d; j < d; j++, a++, b++) {
    const away = data[a] - data[b]
    total += away * away
  }
  return total
}

/** The same where it is at most `limit`; else some number above that, without looking at all columns. */
export const rowsApartWithin = ({ d, data }: Matrix, p: number, q: number, limit: number): number => {
  let total = 0
  let [a, b] = [p * d, q * d]
  const end = a + d
  while (a < end) {
    const pause = Math.min(end, a + 8)
    for (; a < pause; a++, b++) {
      const away = data[a] - data[b]
      total += away * away
    }
    if (total > limit) return total
  }
  return total
}
