import { TesseraError } from '#shared/errors.ts'
import type { OwnProblem } from './ownColumns.ts'

/** A run cannot leave out what its recipe asks for: says which own feature it is, and what it needs. */
export function errorOf({ name, problem: { code, params } }: OwnProblem): TesseraError {
  if (code === 'unknownFeature') return new TesseraError('ownNeedsFeature', { name, needed: params.found ?? '' })
  if (code === 'circle') return new TesseraError('ownNeedsItself', { name, list: params.list ?? '' })
  return new TesseraError('ownUnreadable', { name })
}
