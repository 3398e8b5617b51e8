import type { Scene } from './scene.ts'

/** Where values stand in a scene: a value's place on the upright axis, and the other way round. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Values at the bottom and at the top. */
  readonly low: number
  readonly high: number
}

/** A scene whose upright axis can be read off, and dragged along. */
export interface PlottedScene extends Scene {
  readonly plot: Plot
}

export const placeOf = ({ top, bottom, low, high }: Plot, value: number): number =>
  bottom - ((value - low) / (high - low || 1)) * (bottom - top)

export const valueAt = ({ top, bottom, low, high }: Plot, y: number): number =>
  low + ((bottom - y) / (bottom - top)) * (high - low)

/** Round values from `low` to `high`: at most `most` of them, one, two or five tens apart. */
export function ticks(low: number, high: number, most: number): number[] {
  const span = high - low
  if (!(span > 0)) return [low]
  const rough = span / most
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= rough * (1 - 1e-9))!
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  // Multiplying keeps steps free of sums of rounding errors.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** The roundest value between two: as few figures as will do. */
export function roundBetween(low: number, high: number): number {
  const middle = (low + high) / 2
  for (let figures = 1; figures <= 15; figures++) {
    const rounded = Number(middle.toPrecision(figures))
    if (rounded > low && rounded < high) return rounded
  }
  return middle
}
