import type { TextKey } from '#shared/i18n/texts.ts'
import type { Check } from './useCheck.ts'

interface Facts {
  readonly readOnly: boolean
  /** The same data is in the project, and the user has not said what to do about it. */
  readonly undecidedTwin: boolean
  readonly missing: boolean
  readonly undecidedDates: boolean
  readonly check: Check
}

/** Why the import cannot begin yet, or `null` where it can: first what the user can do something about. */
export function whyItWaits({ readOnly, undecidedTwin, missing, undecidedDates, check }: Facts): TextKey | null {
  if (readOnly) return 'app.readOnly'
  if (missing) return 'imports.waits.missing'
  if (undecidedTwin) return 'imports.waits.twin'
  if (undecidedDates) return 'imports.waits.dates'
  if (check.is === 'failed' || check.is === 'stopped') return 'imports.waits.failed'
  if (check.is !== 'done') return 'imports.waits.check'
  return check.result.counts.kept === 0 ? 'imports.waits.nothing' : null
}
