/** Adds the `n` rows of `d` float64 values at `rows`, one after the other, to the `d` float64 sums at `sums`. */
export function columnSums(rows: usize, n: i32, d: i32, sums: usize): void {
  let at = rows
  for (let i = 0; i < n; i++) {
    for (let j: usize = 0; j < <usize>d; j++, at += 8) {
      const sum = sums + (j << 3)
      store<f64>(sum, load<f64>(sum) + load<f64>(at))
    }
  }
}
