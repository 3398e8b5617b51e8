import type { Matrix } from '#engine/linalg/matrix.ts'

/** The means of the segments' members in prepared units; a row for each segment, of 0 where there is nobody. O(n d). */
export function segmentCentres({ n, d, data }: Matrix, segments: Uint8Array, groups: number): Matrix {
  const centres = new Float64Array(groups * d)
  const sizes = new Float64Array(groups)
  for (let i = 0; i < n; i++) {
    const s = segments[i]!
    sizes[s]!++
    for (let j = 0; j < d; j++) centres[s * d + j]! += data[i * d + j]!
  }
  for (let s = 0; s < groups; s++) for (let j = 0; j < d; j++) centres[s * d + j]! /= Math.max(1, sizes[s]!)
  return { n: groups, d, data: centres }
}

/** Rousseeuw's silhouette of one customer, and the segment of others that is nearest on average. O(n d). */
export function silhouetteOf(
  { n, d, data }: Matrix,
  segments: Uint8Array,
  groups: readonly number[],
  row: number
): { readonly value: number | null; readonly next: number | null } {
  const own = segments[row]!
  const sums = new Float64Array(256)
  const sizes = new Float64Array(256)
  for (let i = 0; i < n; i++) {
    if (i === row) continue
    let square = 0
    for (let j = 0; j < d; j++) square += (data[row * d + j]! - data[i * d + j]!) ** 2
    sums[segments[i]!]! += Math.sqrt(square)
    sizes[segments[i]!]!++
  }
  const far = (segment: number): number => sums[segment]! / sizes[segment]!
  let next: number | null = null
  for (const segment of groups)
    if (segment !== own && sizes[segment]! > 0 && (next === null || far(segment) < far(next))) next = segment
  if (next === null || !groups.includes(own)) return { value: null, next }
  // Who is alone has no own to be near to.
  if (sizes[own] === 0) return { value: 0, next }
  const [near, other] = [far(own), far(next)]
  return { value: near === other ? 0 : (other - near) / Math.max(near, other), next }
}

/** Share of the values that are less, equal ones counted half; those without a value have no say. */
export function shareBelow(values: ArrayLike<number>, value: number, of: (row: number) => boolean): number | null {
  let [below, known] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    const one = values[row]!
    if (Number.isNaN(one) || !of(row)) continue
    known++
    below += one < value ? 1 : one === value ? 0.5 : 0
  }
  return known === 0 ? null : below / known
}
