import type { RunFeature } from '#shared/api/segments.ts'

/**
 * The next value beyond a border that is shown as it is: what a screen would round could lie before the border, and
 * would not move anybody.
 */
export function sayableBeyond(border: number, unit: RunFeature['unit'], up: boolean): number {
  const step = stepOf(Math.abs(border), unit)
  const steps = up ? Math.floor(border / step) + 1 : Math.ceil(border / step) - 1
  return Number((steps * step).toPrecision(12))
}

const threeDigits = (size: number): number => 10 ** (Math.floor(Math.log10(Math.max(size, 1e-9))) - 2)

/** As finely as figures of this size and unit are written. */
function stepOf(size: number, unit: RunFeature['unit']): number {
  switch (unit) {
    case 'share':
      return size < 0.0995 ? 0.001 : 0.01
    case 'year':
      return 1
    case 'money':
      // "£0.05", "£250", "£1.2M"
      if (size < 1) return 0.01
      return size < 999_999 ? 1 : 10 ** (3 * Math.floor(Math.log10(size + 1) / 3) - 1)
    case 'days':
    case 'orders':
      return size < 1 ? threeDigits(size) : 1
    default:
      return threeDigits(size)
  }
}
