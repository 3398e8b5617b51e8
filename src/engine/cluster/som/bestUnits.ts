import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { type BestUnits, plainBestUnits } from './plainBestUnits.ts'
import { startScreen, type UnitScreen } from './unitScreen.ts'

export type { BestUnits } from './plainBestUnits.ts'

/** Differences that are squared in a piece: some milliseconds. */
const workInPiece = 1 << 24
/** Where there is less to do, the kernel is not worth its preparation. */
const fewDifferences = 200_000
/** Rows that are in the memory of the crew at a time. */
const rowsAtATime = 1 << 16

const argsFor = (
  { frame, stride, slack, scratchBytes, at }: UnitScreen,
  n: number,
  inPiece: number,
  codebook: Matrix
) => [
  at.rows,
  n,
  inPiece,
  codebook.d,
  at.codes,
  codebook.n,
  at.columns,
  stride * 4,
  at.middles,
  frame.scale,
  slack,
  at.first,
  at.second,
  at.square,
  at.scratch,
  scratchBytes
]

export interface BestUnitsOptions {
  readonly crew?: Crew | undefined
  /** What is told meanwhile; the rows done by default. */
  readonly progress?: Progress
}

/**
 * The two nodes nearest to each row. By a kernel where there is enough to do; the answer has the same bits with any
 * number of threads, and without it. O(n nodes d).
 */
export function* bestUnits(
  x: Matrix,
  codebook: Matrix,
  { crew = soloCrew(), progress }: BestUnitsOptions = {}
): Generator<Progress, BestUnits> {
  const { n, d, data } = x
  yield progress ?? { phase: 'map', done: 0, total: n }
  if (n * codebook.n * d < fewDifferences) return plainBestUnits(x, codebook)
  const found = { first: new Int32Array(n), second: new Int32Array(n), square: new Float64Array(n) }
  const { memory } = crew
  const mark = memory.mark()
  try {
    const screen = startScreen(crew, x, codebook, Math.min(n, rowsAtATime))
    const { at } = screen
    const inPiece = Math.max(4, Math.floor(workInPiece / (codebook.n * d * 4)) * 4)
    for (let from = 0; from < n; from += rowsAtATime) {
      const rows = Math.min(rowsAtATime, n - from)
      memory.float64(at.rows, rows * d).set(data.subarray(from * d, (from + rows) * d))
      const args = argsFor(screen, rows, inPiece, codebook)
      for (const _ of crew.each('map', 'bestMatching', args, Math.ceil(rows / inPiece))) {
        yield progress ?? { phase: 'map', done: from, total: n }
      }
      found.first.set(memory.int32(at.first, rows), from)
      found.second.set(memory.int32(at.second, rows), from)
      found.square.set(memory.float64(at.square, rows), from)
    }
    return found
  } finally {
    memory.release(mark)
  }
}
