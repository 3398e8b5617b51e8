import { useSyncExternalStore } from 'react'

/** What Explore shows; it stays when the user goes to another step and comes back. */
interface Shown {
  readonly view: string
  /** A second view at its side, on a wide window. */
  readonly beside: string | null
  /** Whose page lies over the views. */
  readonly customer: { readonly runId: number; readonly row: number } | null
}

let current: Shown = { view: 'map', beside: null, customer: null }
const listeners = new Set<() => void>()

function show(change: Partial<Shown>): void {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}

export const showView = (view: string): void =>
  show({ view, customer: null, ...(current.beside === view ? { beside: null } : {}) })
export const showBeside = (beside: string | null): void => show({ beside })
export const showCustomer = (runId: number, row: number): void => show({ customer: { runId, row } })
export const leaveCustomer = (): void => show({ customer: null })

/** For other screens that lead to the customers of a segment. */
export const showCustomers = (): void => showView('customers')

export const useExploreView = (): Shown =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current
  )
