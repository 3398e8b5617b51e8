import { createContext, useContext } from 'react'
import type { StepId } from '../../screens/steps.ts'

/** Where the tour stops, on which screen; the element that is shown carries the stop's name as `data-tour`. */
export const stops = [
  { id: 'found', step: 'segments' },
  { id: 'table', step: 'segments' },
  { id: 'trust', step: 'segments' },
  { id: 'level', step: 'segments' },
  { id: 'features', step: 'features' },
  { id: 'explore', step: 'explore' },
  { id: 'report', step: 'report' },
  { id: 'steps', step: 'report' }
] as const satisfies readonly { readonly id: string; readonly step: StepId }[]

export interface TourState {
  /** Index of the stop; `null`: no tour. */
  readonly at: number | null
  readonly start: () => void
  /** Starts it for those who have not seen it. */
  readonly offer: () => void
  readonly go: (at: number) => void
  readonly leave: () => void
}

export const TourContext = createContext<TourState>({
  at: null,
  start: () => {},
  offer: () => {},
  go: () => {},
  leave: () => {}
})

export const useTour = (): TourState => useContext(TourContext)
