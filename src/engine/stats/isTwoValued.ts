/**
 * Does a column hold just two different values, as yes and no do? Scaled to the deviation of other columns, such a step
 * is as wide as two deviations or more and nothing stands on it, so that any way that measures distances cuts there
 * first: the groups then repeat what the column said. O(n).
 */
export const isTwoValued = (values: Float64Array): boolean => {
  let other: number | undefined
  for (const value of values) {
    if (value === values[0]) continue
    if (other !== undefined && value !== other) return false
    other = value
  }
  return other !== undefined
}
