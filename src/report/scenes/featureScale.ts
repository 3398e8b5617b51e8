import type { RunFeature } from '#shared/api/segments.ts'

/** Where a value lies on a logarithmic axis that also takes 0 and negative values: sign(v) log(1 + |v|). */
export const signedLog = (value: number): number => Math.sign(value) * Math.log1p(Math.abs(value))

/** The value that lies there. */
export const signedExp = (place: number): number => Math.sign(place) * Math.expm1(Math.abs(place))

/** Where a value of a feature stands between two, 0 to 1: by its logarithm where that was taken to form segments. */
export function featureScale({ logged }: Pick<RunFeature, 'logged'>, low: number, high: number) {
  const on = logged ? signedLog : (value: number): number => value
  const [from, to] = [on(low), on(high)]
  return (value: number): number => (to > from ? (on(value) - from) / (to - from) : 0.5)
}

/** Powers of ten, and 0, within a logarithmic axis, with their doubles and halves where there are few; every second, third … where there are more than `atMost`. */
export function logTicks(low: number, high: number, atMost: number): number[] {
  const powers = (most: number): number[] =>
    most < 1 ? [] : Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, i) => 10 ** i)
  const within = (values: readonly number[]): number[] =>
    values.filter((value) => value >= low && value <= high).sort((a, b) => a - b)
  const tens = [...powers(-low).map((value) => -value), ...(low <= 0 ? [0] : []), ...powers(high)]
  const all = within(tens)
  const finer = within([...tens, ...tens.flatMap((ten) => (ten === 0 ? [] : [2 * ten, 5 * ten]))])
  if (all.length < 3 && finer.length <= atMost) return finer
  const every = Math.ceil(all.length / atMost)
  return all.filter((_, i) => (all.length - 1 - i) % every === 0)
}
