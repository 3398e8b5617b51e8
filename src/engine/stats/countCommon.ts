/** How many numbers two ascending lists without repetition have in common. O(n + m). */
export function countCommon(a: Int32Array | Float64Array, b: Int32Array | Float64Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      count++
      i++
      j++
    } else if (a[i] < b[j]) i++
    else j++
  }
  return count
}
