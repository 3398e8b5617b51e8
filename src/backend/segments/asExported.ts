import { decimalsOf } from '#report/csv/columns.ts'
import type { RunFeature } from '#shared/api/segments.ts'

/**
 * Values as the exported customers have them: what rules and sentences say holds for the file that a person can check.
 * A tie is rounded by the digits, as the export does.
 */
export function asExported(values: ArrayLike<number>, unit: RunFeature['unit']): Float64Array {
  const decimals = decimalsOf(unit)
  if (decimals === 'exact') return Float64Array.from(values)
  const scale = 10 ** decimals
  return Float64Array.from(values, (value) => {
    const scaled = value * scale
    if (Number.isInteger(value) || Number.isNaN(value)) return value
    const tie = Math.abs(Math.abs(scaled - Math.floor(scaled)) - 0.5) < 1e-3
    return tie ? Number(value.toFixed(decimals)) : Math.round(scaled) / scale
  })
}
