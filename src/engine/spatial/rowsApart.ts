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
