import type { Matrix } from '#engine/linalg/matrix.ts'

/** Whether row `a` comes before row `b` by their values, first column first: an order that no order of arrival moves. */
export const rowBefore = ({ d, data }: Matrix, a: number, b: number): boolean => {
  for (let j = 0, p = a * d, q = b * d; j < d; j++, p++, q++) if (data[p] !== data[q]) return data[p] < data[q]
  return false
}
