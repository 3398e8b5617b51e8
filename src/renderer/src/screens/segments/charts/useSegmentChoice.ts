import type { RunView } from '#shared/api/segments.ts'
import { useSelection } from '../../../app/selection.tsx'
import { useWords } from '../../../app/words.tsx'
import { choosableSegments } from '../../../components/charts/choosableSegments.ts'

/** Makes a chart's segments, and whatever else its marks stand for, choosable. */
export function useSegmentChoice(view: RunView) {
  const { t } = useWords()
  const { segment, selectSegment, selection, select } = useSelection()
  return { choice: { selection, select }, ...choosableSegments(view, segment, selectSegment, t) }
}
