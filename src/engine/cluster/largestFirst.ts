/** A queue of indices that gives back the one with the largest value first, of equals the lowest. A binary heap. */
export const largestFirst = (values: ArrayLike<number>): { add(index: number): void; take(): number } => {
  const heap: number[] = []
  const before = (a: number, b: number): boolean => values[a] > values[b] || (values[a] === values[b] && a < b)
  const swap = (i: number, j: number): void => {
    ;[heap[i], heap[j]] = [heap[j], heap[i]]
  }
  return {
    add(index) {
      heap.push(index)
      for (let i = heap.length - 1; i > 0 && before(heap[i], heap[(i - 1) >> 1]); i = (i - 1) >> 1)
        swap(i, (i - 1) >> 1)
    },
    take() {
      const first = heap[0]
      const last = heap.pop()!
      if (heap.length === 0) return first
      heap[0] = last
      for (let i = 0; ; ) {
        let child = 2 * i + 1
        if (child >= heap.length) return first
        if (child + 1 < heap.length && before(heap[child + 1], heap[child])) child++
        if (!before(heap[child], heap[i])) return first
        swap(i, child)
        i = child
      }
    }
  }
}
