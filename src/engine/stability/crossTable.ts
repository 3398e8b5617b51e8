import { EngineError } from '#engine/errors.ts'

/**
 * Two labellings of the same rows beside each other: how many rows have each pair of labels. What a comparison of runs,
 * a diagram of who moves and the Jaccard similarity of segments are made of. Labels are whole numbers from -1 (noise);
 * those that occur come in ascending order. O(n + cells).
 */
export interface CrossTable {
  readonly rowLabels: readonly number[]
  readonly columnLabels: readonly number[]
  /** Row-major: one line for each label of the first labelling, one column for each of the second. */
  readonly counts: Int32Array
  readonly rowSizes: Int32Array
  readonly columnSizes: Int32Array
}

interface Positions {
  readonly labels: readonly number[]
  /** Where the label `value` stands among those that occur: `at[value + 1]`. */
  readonly at: Int32Array
}

const positions = (labels: ArrayLike<number>): Positions => {
  let highest = -1
  for (let i = 0; i < labels.length; i++) {
    if (!Number.isInteger(labels[i]) || labels[i] < -1 || labels[i] >= 2 ** 24) {
      throw new EngineError('badShape', `row ${i} has the label ${labels[i]}; labels are whole numbers from -1`, {
        row: i,
        got: labels[i]
      })
    }
    if (labels[i] > highest) highest = labels[i]
  }
  const at = new Int32Array(highest + 2).fill(-1)
  for (let i = 0; i < labels.length; i++) at[labels[i] + 1] = 0
  const found: number[] = []
  for (let v = 0; v < at.length; v++) if (at[v] === 0) at[v] = found.push(v - 1) - 1
  return { labels: found, at }
}

/** Throws `badShape` where lengths differ or a label is not a whole number from -1. */
export const crossTable = (a: ArrayLike<number>, b: ArrayLike<number>): CrossTable => {
  if (a.length !== b.length) {
    throw new EngineError('badShape', `two labellings of the same rows are needed; got ${a.length} and ${b.length}`, {
      n: a.length,
      got: b.length
    })
  }
  const [rows, columns] = [positions(a), positions(b)]
  const wide = columns.labels.length
  const counts = new Int32Array(rows.labels.length * wide)
  const rowSizes = new Int32Array(rows.labels.length)
  const columnSizes = new Int32Array(wide)
  for (let i = 0; i < a.length; i++) {
    const r = rows.at[a[i] + 1]
    const c = columns.at[b[i] + 1]
    counts[r * wide + c]++
    rowSizes[r]++
    columnSizes[c]++
  }
  return { rowLabels: rows.labels, columnLabels: columns.labels, counts, rowSizes, columnSizes }
}

/**
 * For each label of the first labelling the Jaccard similarity |A and B| / |A or B| with the most similar label of the
 * second; noise (-1) of either is nobody's segment. NaN at the place of noise in the first.
 */
export const bestJaccards = (table: CrossTable): Float64Array => {
  const { rowLabels, columnLabels, counts, rowSizes, columnSizes } = table
  return Float64Array.from(rowLabels, (label, r) => {
    if (label < 0) return Number.NaN
    let best = 0
    for (let c = 0; c < columnLabels.length; c++) {
      if (columnLabels[c] < 0) continue
      const both = counts[r * columnLabels.length + c]
      best = Math.max(best, both / (rowSizes[r] + columnSizes[c] - both))
    }
    return best
  })
}
