import { Run } from './structures'

/** Centres whose drifts a register of bytes can look up. */
const mostInRegisters: i32 = 16

/** Lists row `i` at place `count` if its bound is used up; returns the next place. */
@inline
function listRow(run: Run, i: i32, list: usize, count: usize): usize {
  store<i32>(list + (count << 2), i)
  const label = <usize>load<u8>(run.labels + i)
  return count + usize(!(load<f32>(run.bounds + (<usize>i << 2)) > load<f32>(run.drift + (label << 2))))
}

/** Which of 4 rows have a bound that does not exceed their drift, as bits. */
@inline
function usedUp(run: Run, i: i32, drift: v128): i32 {
  return i32x4.bitmask(f32x4.gt(v128.load(run.bounds + (<usize>i << 2)), drift)) ^ 15
}

/**
 * Lists the rows from … to - 1 whose bound is used up; returns how many. Up to 16 centres the drifts of 16 rows are
 * looked up at once, byte by byte: the drifts stand in four registers, one for each byte of a float32.
 */
export function listRows(run: Run, from: i32, to: i32, list: usize): i32 {
  let count: usize = 0
  let i = from
  if (run.k <= mostInRegisters) {
    const a = v128.load(run.drift)
    const b = v128.load(run.drift, 16)
    const c = v128.load(run.drift, 32)
    const e = v128.load(run.drift, 48)
    const ab01 = v128.shuffle<u8>(a, b, 0, 4, 8, 12, 16, 20, 24, 28, 1, 5, 9, 13, 17, 21, 25, 29)
    const ce01 = v128.shuffle<u8>(c, e, 0, 4, 8, 12, 16, 20, 24, 28, 1, 5, 9, 13, 17, 21, 25, 29)
    const ab23 = v128.shuffle<u8>(a, b, 2, 6, 10, 14, 18, 22, 26, 30, 3, 7, 11, 15, 19, 23, 27, 31)
    const ce23 = v128.shuffle<u8>(c, e, 2, 6, 10, 14, 18, 22, 26, 30, 3, 7, 11, 15, 19, 23, 27, 31)
    const plane0 = v128.shuffle<u64>(ab01, ce01, 0, 2)
    const plane1 = v128.shuffle<u64>(ab01, ce01, 1, 3)
    const plane2 = v128.shuffle<u64>(ab23, ce23, 0, 2)
    const plane3 = v128.shuffle<u64>(ab23, ce23, 1, 3)
    for (; i + 16 <= to; i += 16) {
      const labels = v128.load(run.labels + i)
      const byte0 = v128.swizzle(plane0, labels)
      const byte1 = v128.swizzle(plane1, labels)
      const byte2 = v128.swizzle(plane2, labels)
      const byte3 = v128.swizzle(plane3, labels)
      const low01 = v128.shuffle<u8>(byte0, byte1, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
      const low23 = v128.shuffle<u8>(byte2, byte3, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
      const high01 = v128.shuffle<u8>(byte0, byte1, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
      const high23 = v128.shuffle<u8>(byte2, byte3, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
      const used =
        usedUp(run, i, v128.shuffle<u16>(low01, low23, 0, 8, 1, 9, 2, 10, 3, 11)) |
        (usedUp(run, i + 4, v128.shuffle<u16>(low01, low23, 4, 12, 5, 13, 6, 14, 7, 15)) << 4) |
        (usedUp(run, i + 8, v128.shuffle<u16>(high01, high23, 0, 8, 1, 9, 2, 10, 3, 11)) << 8) |
        (usedUp(run, i + 12, v128.shuffle<u16>(high01, high23, 4, 12, 5, 13, 6, 14, 7, 15)) << 12)
      if (used == 0) continue
      // Each is written, and written over unless it counts: that is faster than to branch on what cannot be foreseen.
      for (let row = 0; row < 16; row++) {
        store<i32>(list + (count << 2), i + row)
        count += (used >> row) & 1
      }
    }
  }
  for (; i < to; i++) count = listRow(run, i, list, count)
  return <i32>count
}
