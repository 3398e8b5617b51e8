import { EngineError } from '#engine/errors.ts'

/**
 * The known values of each segment 0 … k - 1: NaN is unknown and noise (-1) is nobody's segment; both are left out.
 * Throws `badShape` where lengths or labels do not fit.
 */
export const groupsOf = (values: ArrayLike<number>, labels: ArrayLike<number>, k: number): Float64Array[] => {
  if (values.length !== labels.length) {
    throw new EngineError('badShape', `${labels.length} labels need as many values; got ${values.length}`, {
      n: labels.length,
      got: values.length
    })
  }
  const sizes = new Int32Array(k)
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]
    if (!Number.isInteger(label) || label < -1 || label >= k) {
      throw new EngineError('badShape', `row ${i} has the label ${label}; labels are -1 … ${k - 1}`, {
        row: i,
        got: label
      })
    }
    if (label >= 0 && !Number.isNaN(values[i])) sizes[label]++
  }
  const groups = Array.from(sizes, (size) => new Float64Array(size))
  sizes.fill(0)
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]
    if (label >= 0 && !Number.isNaN(values[i])) groups[label][sizes[label]++] = values[i]
  }
  return groups
}
