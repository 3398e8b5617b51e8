/** Where a value lies on a logarithmic axis that also takes 0 and negative values: sign(v) log(1 + |v|). */
export const signedLog = (value: number): number => Math.sign(value) * Math.log1p(Math.abs(value))

/** Round values on a linear axis: multiples of 1, 2 or 5 times a power of ten, about `wanted` of them. */
export function linearTicks(low: number, high: number, wanted: number): number[] {
  if (!(high > low)) return [low]
  const rough = (high - low) / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (rough / power > 5 ? 10 : rough / power > 2 ? 5 : rough / power > 1 ? 2 : 1)
  const first = Math.ceil(low / step)
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, i) => (first + i) * step)
}

/** Powers of ten, and 0, within a logarithmic axis; every second, third … where there are more than `atMost`. */
export function logTicks(low: number, high: number, atMost: number): number[] {
  const powers = (most: number): number[] =>
    most < 1 ? [] : Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, i) => 10 ** i)
  const all = [...powers(-low).map((value) => -value), ...(low <= 0 ? [0] : []), ...powers(high)]
    .filter((value) => value >= low && value <= high)
    .sort((a, b) => a - b)
  const every = Math.ceil(all.length / atMost)
  return all.filter((_, i) => (all.length - 1 - i) % every === 0)
}
