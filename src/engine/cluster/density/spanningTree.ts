/**
 * A minimum spanning tree of rows under the mutual reachability distance of Campello, Moulavi & Sander 2013, definition
 * 3.3: max(core distance of a, core distance of b, distance of a and b), where a row's core distance is how far it must
 * look for `minPoints` rows. Squared throughout: the order is the same.
 */
export interface SpanningTree {
  /** n - 1 edges between rows, in no order. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly squares: Float64Array
}

export const emptyTree = (n: number): SpanningTree => ({
  from: new Int32Array(Math.max(0, n - 1)),
  to: new Int32Array(Math.max(0, n - 1)),
  squares: new Float64Array(Math.max(0, n - 1))
})
