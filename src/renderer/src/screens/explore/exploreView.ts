import { useSyncExternalStore } from 'react'

export const exploreViews = ['map', 'compare', 'time', 'customers', 'texts'] as const
export type ExploreView = (typeof exploreViews)[number]

let current: ExploreView = 'map'
const listeners = new Set<() => void>()

export function showView(view: ExploreView): void {
  current = view
  for (const listener of listeners) listener()
}

/** For other screens that lead to the customers of a segment. */
export const showCustomers = (): void => showView('customers')

/** What Explore shows; it stays when the user goes to another step and comes back. */
export const useExploreView = (): ExploreView =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current
  )
