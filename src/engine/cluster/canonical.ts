/** Centres in the order of their names: the largest segment first, equal sizes by centre, first column first. */
export const canonicalOrder = (sizes: ArrayLike<number>, centres: Float64Array, d: number): number[] =>
  Array.from({ length: sizes.length }, (_, c) => c).sort((a, b) => {
    if (sizes[a] !== sizes[b]) return sizes[b] - sizes[a]
    for (let j = 0; j < d; j++) {
      const away = centres[a * d + j] - centres[b * d + j]
      if (away !== 0) return away
    }
    return a - b
  })
