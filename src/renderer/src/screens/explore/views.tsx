import type { ComponentType } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import type { TextKey } from '#shared/i18n/texts.ts'
import { Texts } from '../texts/Texts.tsx'
import { CustomersMap } from './CustomersMap.tsx'
import { CustomersTable } from './CustomersTable.tsx'
import { OverTime } from './OverTime.tsx'
import { SegmentsCompared } from './SegmentsCompared.tsx'

/** What every view is given. For selections that are no segment, and to select otherwise, it asks `useSelection`. */
export interface ExploreViewProps {
  readonly view: RunView
  /** Index of the selected segment; `null` where another selection, or none, is made. */
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

export interface ExploreView {
  readonly id: string
  readonly label: TextKey
  readonly Component: ComponentType<ExploreViewProps>
  /** Most stand under "More views". */
  readonly more?: true
  /** Is there anything to see for this run? Where it is not said, always. */
  readonly there?: (view: RunView, data: { readonly reviews: boolean }) => boolean
}

/** Every view of Explore, in the order in which they are offered: another one is another line. */
export const exploreViews: readonly ExploreView[] = [
  { id: 'map', label: 'explore.views.map', Component: CustomersMap },
  { id: 'compare', label: 'explore.views.compare', Component: SegmentsCompared },
  { id: 'time', label: 'explore.views.time', Component: OverTime },
  { id: 'customers', label: 'explore.views.customers', Component: CustomersTable },
  { id: 'texts', label: 'explore.views.texts', Component: Texts, there: (_, { reviews }) => reviews }
]
