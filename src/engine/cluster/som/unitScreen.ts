import { type Frame, frameOf } from '#engine/cluster/hierarchical/wardGroups.ts'
import type { Crew } from '#engine/kernels/crew.ts'
import type { Pointer } from '#engine/kernels/kernelMemory.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'

/** Codes in a crew's memory as the kernel wants them, and room for as many rows and their answers. */
export interface UnitScreen {
  readonly frame: Frame
  readonly stride: number
  /** What rounding may put between the second nearest code and one that is nearer. */
  readonly slack: number
  readonly scratchBytes: number
  readonly at: Readonly<
    Record<'rows' | 'codes' | 'columns' | 'middles' | 'first' | 'second' | 'square' | 'scratch', Pointer>
  >
}

/** On the screen: farther than any code, and its square no float32 overflow. */
const nowhere = 1e15

/** The screen is framed by the rows; codes beyond it are off by as much more as they are farther out. */
export const startScreen = ({ memory, threads }: Crew, x: Matrix, codebook: Matrix, rows: number): UnitScreen => {
  const { n: count, d, data } = codebook
  const frame = frameOf(x)
  const stride = Math.ceil(count / 4) * 4
  const scratchBytes = 16 * (d + stride) + 64
  const at = {
    rows: memory.alloc(rows * d * 8),
    codes: memory.alloc(count * d * 8),
    columns: memory.alloc(stride * d * 4),
    middles: memory.alloc(d * 8),
    first: memory.alloc(rows * 4),
    second: memory.alloc(rows * 4),
    square: memory.alloc(rows * 8),
    scratch: memory.alloc(scratchBytes * threads)
  }
  memory.float64(at.codes, count * d).set(data)
  memory.float64(at.middles, d).set(frame.middles)
  const columns = memory.float32(at.columns, stride * d).fill(nowhere)
  let farthest = 1
  for (let c = 0; c < count; c++) {
    for (let j = 0; j < d; j++) {
      const value = (data[c * d + j] - frame.middles[j]) * frame.scale
      columns[j * stride + c] = value
      farthest = Math.max(farthest, Math.abs(value))
    }
  }
  return { frame, stride, slack: 2.1 * frame.slack * farthest * farthest, scratchBytes, at }
}
