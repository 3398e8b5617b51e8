import type { Composition } from '#shared/api/reports.ts'

/** Every part of the composer shows one composition and says how it is to change. */
export interface ComposeProps {
  readonly composition: Composition
  readonly change: (composition: Composition) => void
}
