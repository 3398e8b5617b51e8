import type { PreparedColumn } from '#engine/stats/prepare.ts'
import { signedExp } from '#engine/stats/transform.ts'

/** A value of a prepared feature as it was before: in days, orders or money. */
export const inOwnUnits = (prepared: number, { logged, center, scale }: PreparedColumn): number => {
  const value = prepared * scale + center
  return logged ? signedExp(value) : value
}
