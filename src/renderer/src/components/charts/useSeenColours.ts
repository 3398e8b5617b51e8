import { useCallback, useMemo } from 'react'
import { seenOn } from '#report/scenes/shade.ts'
import type { RunView } from '#shared/api/segments.ts'
import { usePalette } from './usePalette.ts'

/** A segment's colour as the theme that is shown lets it be seen. */
export function useSeenColour(): (colour: string) => string {
  const { paper } = usePalette()
  return useCallback((colour: string) => seenOn(colour, paper), [paper])
}

/** A run whose segments have colours that are seen in the theme that is shown; files have them as they were chosen. */
export function useSeenColours<V extends RunView | undefined>(view: V): V {
  const seen = useSeenColour()
  return useMemo(
    () =>
      view && {
        ...view,
        segmentList: view.segmentList.map((segment) => ({ ...segment, colour: seen(segment.colour) }))
      },
    [view, seen]
  )
}
