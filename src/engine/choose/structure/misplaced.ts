import type { Matrix } from '#engine/linalg/matrix.ts'

/**
 * The share of rows of two parts that lie nearer to the mean of the other part than to their own: near 0 for round
 * groups side by side, a third or more where one part surrounds, threads or bends around the other, so that nothing that
 * goes by centres can tell them apart. `parts` has 1 or 2 for their rows. O(n d).
 */
export const misplaced = ({ n, d, data }: Matrix, parts: Uint8Array): number => {
  const means = new Float64Array(2 * d)
  const counts = [0, 0]
  for (let i = 0; i < n; i++) {
    if (parts[i] === 0) continue
    counts[parts[i] - 1]++
    for (let j = 0; j < d; j++) means[(parts[i] - 1) * d + j] += data[i * d + j]
  }
  for (let q = 0; q < 2 * d; q++) means[q] /= counts[Math.floor(q / d)]
  let wrong = 0
  for (let i = 0; i < n; i++) {
    if (parts[i] === 0) continue
    let lead = 0
    for (let j = 0; j < d; j++) {
      lead += (data[i * d + j] - means[j]) ** 2 - (data[i * d + j] - means[d + j]) ** 2
    }
    if (parts[i] === 1 ? lead > 0 : lead < 0) wrong++
  }
  return counts[0] + counts[1] > 0 ? wrong / (counts[0] + counts[1]) : 0
}
