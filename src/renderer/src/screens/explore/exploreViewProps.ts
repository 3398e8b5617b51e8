import type { RunView } from '#shared/api/segments.ts'

/** What every view is given. For selections that are no segment, and to select otherwise, it asks `useSelection`. */
export interface ExploreViewProps {
  readonly view: RunView
  /** Index of the selected segment; `null` where another selection, or none, is made. */
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}
