/** A part of a plane. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** The smallest box that holds all points; they may lie on one line. */
export function boxOf(x: readonly number[], y: readonly number[]): Box {
  const [left, right] = ends(x)
  const [bottom, top] = ends(y)
  return { left, right, bottom, top }
}

/** Larger by a share of its width and height on each side. */
export function widened({ left, right, bottom, top }: Box, by: number): Box {
  const [across, upwards] = [(right - left) * by, (top - bottom) * by]
  return { left: left - across, right: right + across, bottom: bottom - upwards, top: top + upwards }
}

/** Which of `columns` by `rows` cells a place lies in, from the top left, row by row; -1 outside. */
export function cellsOf({ left, right, bottom, top }: Box, columns: number, rows: number) {
  const [across, upwards] = [columns / (right - left || 1), rows / (top - bottom || 1)]
  return (x: number, y: number): number => {
    if (!(x >= left && x <= right && y >= bottom && y <= top)) return -1
    const column = Math.min(columns - 1, Math.floor((x - left) * across))
    return Math.min(rows - 1, Math.floor((top - y) * upwards)) * columns + column
  }
}

function ends(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}

export const isSame = (one: Box, other: Box): boolean =>
  one.left === other.left && one.right === other.right && one.bottom === other.bottom && one.top === other.top
