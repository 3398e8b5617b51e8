/** Stretches of the height that edges are looked up by. */
const most = 256

/**
 * Which points lie in an area with these corners (x, y, x, y …): by how often a ray to the right crosses its edges, odd
 * is inside (Shimrat 1962). Points without a place are outside. O(points × edges at their height).
 */
export function inArea(x: ArrayLike<number>, y: ArrayLike<number>, corners: readonly number[]): Uint8Array {
  const inside = new Uint8Array(x.length)
  const count = corners.length >> 1
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let c = 0; c < count; c++) {
    left = Math.min(left, corners[2 * c]!)
    right = Math.max(right, corners[2 * c]!)
    low = Math.min(low, corners[2 * c + 1]!)
    high = Math.max(high, corners[2 * c + 1]!)
  }
  // A point is asked only about edges at its height.
  const bandOf = (at: number): number => Math.min(most - 1, Math.floor((most * (at - low)) / (high - low || 1)))
  const bands: number[][] = Array.from({ length: most }, () => [])
  for (let c = 0; c < count; c++) {
    const [one, other] = [corners[2 * c + 1]!, corners[2 * (c === 0 ? count : c) - 1]!]
    for (let band = bandOf(Math.min(one, other)); band <= bandOf(Math.max(one, other)); band++) bands[band]!.push(c)
  }
  for (let i = 0; i < x.length; i++) {
    const [px, py] = [x[i]!, y[i]!]
    if (!(px >= left && px <= right && py >= low && py <= high)) continue
    let odd = 0
    for (const c of bands[bandOf(py)]!) {
      const before = c === 0 ? count - 1 : c - 1
      const [ax, ay, bx, by] = [corners[2 * c]!, corners[2 * c + 1]!, corners[2 * before]!, corners[2 * before + 1]!]
      if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) odd ^= 1
    }
    inside[i] = odd
  }
  return inside
}
