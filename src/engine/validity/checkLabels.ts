import { EngineError } from '#engine/errors.ts'

/**
 * Sizes of the segments 0 … k - 1 of a labelling of `n` rows, k being one more than the highest label. Throws
 * `badShape` where lengths differ, a label is not a whole number from 0, or a segment is empty.
 */
export const segmentSizes = (labels: ArrayLike<number>, n: number): Int32Array => {
  if (labels.length !== n) {
    throw new EngineError('badShape', `labels for ${n} rows are needed; got ${labels.length}`, {
      n,
      got: labels.length
    })
  }
  let k = 0
  for (let i = 0; i < n; i++) {
    if (!Number.isInteger(labels[i]) || labels[i] < 0 || labels[i] >= n) {
      throw new EngineError('badShape', `row ${i} has the label ${labels[i]}; labels are 0 … k - 1`, {
        row: i,
        got: labels[i]
      })
    }
    k = Math.max(k, labels[i] + 1)
  }
  const sizes = new Int32Array(k)
  for (let i = 0; i < n; i++) sizes[labels[i]]++
  const empty = sizes.indexOf(0)
  if (empty >= 0) throw new EngineError('badShape', `segment ${empty} of ${k} has no rows`, { segment: empty, k })
  return sizes
}

/** The same for measures that compare segments: they need at least two, and fewer than rows. */
export const comparableSizes = (labels: ArrayLike<number>, n: number): Int32Array => {
  const sizes = segmentSizes(labels, n)
  if (sizes.length < 2 || sizes.length >= n) {
    throw new EngineError('badOption', `this needs 2 to ${n - 1} segments of ${n} rows; got ${sizes.length}`, {
      name: 'k',
      value: sizes.length
    })
  }
  return sizes
}
