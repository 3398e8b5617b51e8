/** Marsaglia's xorshift: the same files in every run. */
export function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** A file with some bits turned, a piece cut out, a piece repeated, or its end missing. */
export function mutated(bytes: Buffer, next: (below: number) => number): Buffer {
  const at = next(bytes.length)
  const length = 1 + next(Math.min(400, bytes.length))
  switch (next(5)) {
    case 0:
      return bytes.subarray(0, at)
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    case 2:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
    default: {
      const copy = Buffer.from(bytes)
      for (let n = 1 + next(4); n > 0; n--) copy[next(copy.length)]! ^= 1 << next(8)
      return copy
    }
  }
}
