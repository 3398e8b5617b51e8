import type { ComponentType } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import type { TextKey } from '#shared/i18n/texts.ts'
import { Texts } from '../texts/Texts.tsx'
import { CustomersMap } from './CustomersMap.tsx'
import { CustomersTable } from './CustomersTable.tsx'
import type { ExploreViewProps } from './exploreViewProps.ts'
import { OverTime } from './OverTime.tsx'
import { SegmentsCompared } from './SegmentsCompared.tsx'
import { CategoryMixes } from './views/CategoryMixes.tsx'
import { CustomerSilhouettes } from './views/CustomerSilhouettes.tsx'
import { OrderCalendar } from './views/OrderCalendar.tsx'
import { Profiles } from './views/Profiles.tsx'
import { RunsAgree } from './views/RunsAgree.tsx'

export interface ExploreView {
  readonly id: string
  readonly label: TextKey
  readonly Component: ComponentType<ExploreViewProps>
  /** Most stand under "More views". */
  readonly more?: true
  /** Is there anything to see for this run? Where it is not said, always. */
  readonly there?: (view: RunView, data: { readonly reviews: boolean }) => boolean
}

const hasOrders = ({ asOf }: RunView): boolean => asOf !== null
const hasWords = ({ categories }: RunView): boolean => categories.length > 0

/** Every view of Explore, in the order in which they are offered: another one is another line. */
export const exploreViews: readonly ExploreView[] = [
  { id: 'map', label: 'explore.views.map', Component: CustomersMap },
  { id: 'compare', label: 'explore.views.compare', Component: SegmentsCompared },
  { id: 'time', label: 'explore.views.time', Component: OverTime },
  { id: 'customers', label: 'explore.views.customers', Component: CustomersTable },
  { id: 'calendar', label: 'views.names.calendar', Component: OrderCalendar, more: true, there: hasOrders },
  { id: 'profiles', label: 'views.names.profiles', Component: Profiles, more: true },
  { id: 'mixes', label: 'views.names.mixes', Component: CategoryMixes, more: true, there: hasWords },
  { id: 'silhouettes', label: 'views.names.silhouettes', Component: CustomerSilhouettes, more: true },
  { id: 'agreement', label: 'views.names.agreement', Component: RunsAgree, more: true },
  { id: 'texts', label: 'explore.views.texts', Component: Texts, there: (_, { reviews }) => reviews }
]
