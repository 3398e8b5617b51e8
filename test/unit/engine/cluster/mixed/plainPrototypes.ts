import type { MixedData } from '#engine/cluster/mixed/mixedData.ts'

/** Rows of numbers and codes, said as a table. */
export const mixedOf = (
  numbers: readonly (readonly number[])[] | null,
  codes: readonly (readonly number[])[],
  levels: readonly number[]
): MixedData => {
  const n = numbers?.length ?? codes.length
  return {
    numeric: numbers && { n, d: numbers[0]!.length, data: Float64Array.from(numbers.flat()) },
    categorical: {
      n,
      columns: levels.map((count, c) => ({ codes: Int32Array.from(codes, (row) => row[c]!), levels: count }))
    }
  }
}

/** The cost of a labelling by its definition: segment by segment, variable by variable. */
export const plainCost = ({ numeric, categorical }: MixedData, labels: ArrayLike<number>, gamma: number): number => {
  let total = 0
  for (const label of new Set(Array.from(labels))) {
    const rows = Array.from({ length: categorical.n }, (_, i) => i).filter((i) => labels[i] === label)
    for (let j = 0; j < (numeric?.d ?? 0); j++) {
      const values = rows.map((i) => numeric!.data[i * numeric!.d + j]!)
      const mean = values.reduce((sum, value) => sum + value, 0) / rows.length
      total += values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    }
    for (const { codes } of categorical.columns) {
      const counts = new Map<number, number>()
      for (const i of rows) counts.set(codes[i]!, (counts.get(codes[i]!) ?? 0) + 1)
      total += gamma * (rows.length - Math.max(...counts.values()))
    }
  }
  return total
}

/** The least cost of all labellings into at most k segments. */
export const leastCost = (data: MixedData, k: number, gamma: number): number => {
  const { n } = data.categorical
  let least = Number.POSITIVE_INFINITY
  for (let code = 0; code < k ** n; code++) {
    const labels = Array.from({ length: n }, (_, i) => Math.floor(code / k ** i) % k)
    least = Math.min(least, plainCost(data, labels, gamma))
  }
  return least
}
