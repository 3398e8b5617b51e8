import { useSyncExternalStore } from 'react'
import { everyReview, type ReviewFilter, type ReviewOrder } from '#shared/model/reviews.ts'

/** Which reviews are being read, and whether what is personal is hidden: it stays when the user comes back. */
interface TextsView {
  readonly filter: Omit<ReviewFilter, 'segment'>
  readonly order: ReviewOrder
  readonly offset: number
  readonly masked: boolean
  /** Counts the ways taken from a chart to the reviews. */
  readonly jump: number
}

const beginning: TextsView = { filter: everyReview, order: 'newest', offset: 0, masked: true, jump: 0 }
let current = beginning
const listeners = new Set<() => void>()

export function changeTexts(change: Partial<TextsView>): void {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}

let visited = 0

/** Another visit to a project, maybe to another one: nothing of the one before is asked of it. */
export function enterTexts(visit: number): void {
  if (visit !== visited) changeTexts(beginning)
  visited = visit
}

export const useTexts = (): TextsView =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current
  )

/** Where the reviews stand on the screen. */
export const reviewsId = 'texts-reviews'

/** From a chart to the reviews behind it. */
export function readReviews(change: Partial<TextsView['filter']>, order?: ReviewOrder): void {
  changeTexts({
    filter: { ...current.filter, ...change },
    offset: 0,
    jump: current.jump + 1,
    ...(order ? { order } : {})
  })
}
