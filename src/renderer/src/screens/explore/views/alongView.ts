import { useSyncExternalStore } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import type { Along } from '#shared/api/views.ts'

export const alongs = ['components', 'features', 'neighbours'] as const satisfies readonly Along['is'][]

interface AlongView {
  readonly is: Along['is']
  /** The features that were chosen last. */
  readonly x: string | null
  readonly y: string | null
}

let current: AlongView = { is: 'components', x: null, y: null }
const listeners = new Set<() => void>()

export function showAlong(change: Partial<AlongView>): void {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}

/** What lies along the map's directions; it stays when the user goes elsewhere and comes back. */
export function useAlong({ features }: RunView): Along {
  const { is, x, y } = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current
  )
  const there = (id: string | null): string | undefined => features.find((feature) => feature.id === id)?.id
  if (is === 'features') {
    // Those that tell the segments apart most, unless others are chosen.
    const apart = [...features].sort((a, b) => b.etaSquared - a.etaSquared).map(({ id }) => id)
    const across = there(x) ?? apart[0]!
    return { is: 'features', x: across, y: there(y) ?? apart.find((id) => id !== across) ?? across } as Along
  }
  return { is }
}
