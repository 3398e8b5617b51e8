/**
 * A sum that does not depend on the order of the values: whole numbers (stored money, counts) are added as they stand,
 * which is exact; others from the smallest to the largest. Sorts `values` then.
 */
export function exactSum(values: Float64Array): number {
  let sum = 0
  let size = 0
  let whole = true
  for (let i = 0; i < values.length; i++) {
    sum += values[i]!
    size += Math.abs(values[i]!)
    if (!Number.isInteger(values[i]!)) whole = false
  }
  if (whole && size <= Number.MAX_SAFE_INTEGER) return sum
  values.sort()
  sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum
}

/** The middle value, or the mean of the two in the middle. Sorts `values`. */
export function medianOf(values: Float64Array): number {
  values.sort()
  const middle = values.length >> 1
  return values.length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2
}
