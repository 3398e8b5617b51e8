import { Rows, Run } from './structures'

/** Adds what the seats noted to the sums, and clears it. */
function gather(data: Rows, run: Run): void {
  const values = <usize>run.k * <usize>(data.d + 1)
  for (let seat: usize = 0; seat < <usize>run.seats; seat++) {
    const changes = run.changes + seat * (values << 3)
    for (let q: usize = 0; q < values << 3; q += 8) {
      store<i64>(run.sums + q, load<i64>(run.sums + q) + load<i64>(changes + q))
      store<i64>(changes + q, 0)
    }
  }
}

/** Gathers the sums; returns how many centres have no rows. */
export function countEmpty(rows: usize, runs: usize): i32 {
  const data = changetype<Rows>(rows)
  const run = changetype<Run>(runs)
  gather(data, run)
  const entry = <usize>(data.d + 1) << 3
  let empty = 0
  for (let c: usize = 0; c < <usize>run.k; c++) {
    if (load<i64>(run.sums + c * entry + entry - 8) == 0) empty++
  }
  return empty
}

/** Sets what the assignment reads from the centres: their tiles and lengths. */
export function setTiles(rows: usize, runs: usize): void {
  const data = changetype<Rows>(rows)
  const run = changetype<Run>(runs)
  const d = <usize>data.d
  const column = <usize>run.stride << 2
  for (let c: usize = 0; c < <usize>run.k; c++) {
    let square: f64 = 0
    for (let j: usize = 0; j < d; j++) {
      const value = (load<f64>(run.centres + ((c * d + j) << 3)) - load<f64>(data.offset + (j << 3))) * data.shrink
      store<f32>(run.tiles + j * column + (c << 2), <f32>(-2 * value))
      square += value * value
    }
    store<f32>(run.norms + (c << 2), <f32>square)
  }
}

/** Centres to the means of their rows, none of them empty; returns the sum of their squared moves. */
export function moveCentres(rows: usize, runs: usize): f64 {
  const data = changetype<Rows>(rows)
  const run = changetype<Run>(runs)
  gather(data, run)
  const d = <usize>data.d
  const k = <usize>run.k
  const weightScale = load<f64>(data.scales + (d << 3))
  let total: f64 = 0
  let fastest: f64 = 0
  let second: f64 = 0
  let first: usize = 0
  for (let c: usize = 0; c < k; c++) {
    const sums = run.sums + c * ((d + 1) << 3)
    const weight = <f64>load<i64>(sums + (d << 3)) / weightScale
    let square: f64 = 0
    for (let j: usize = 0; j < d; j++) {
      const at = run.centres + ((c * d + j) << 3)
      const next = <f64>load<i64>(sums + (j << 3)) / load<f64>(data.scales + (j << 3)) / weight + load<f64>(data.offset + (j << 3))
      const away = next - load<f64>(at)
      square += away * away
      store<f64>(at, next)
    }
    total += square
    const move = Math.sqrt(square) * data.shrink
    store<f64>(run.way + (c << 3), load<f64>(run.way + (c << 3)) + move)
    if (move > fastest) {
      second = fastest
      fastest = move
      first = c
    } else if (move > second) second = move
  }
  for (let c: usize = 0; c < k; c++) {
    const way = load<f64>(run.way + (c << 3)) + (c == first ? second : fastest)
    store<f64>(run.way + (c << 3), way)
    store<f32>(run.drift + (c << 2), <f32>(way * (1 + 2.5e-7)))
  }
  setTiles(rows, runs)
  return total
}
