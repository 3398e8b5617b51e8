import type { RunView } from '#shared/api/segments.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useSelection } from '../../../app/selection.tsx'
import { useWords } from '../../../app/words.tsx'

/** Makes a chart's segments choosable, as everywhere: choosing the chosen one lets go of it. */
export function useSegmentChoice(view: RunView) {
  const { t } = useWords()
  const { segment, selectSegment: chooseSegment } = useSelection()
  return {
    selected: segment,
    onSelect: (index: number): void => chooseSegment(index === segment ? null : index),
    nameOf: (index: number): string => {
      const one = view.segmentList.find((candidate) => candidate.index === index)
      return one ? segmentName(one, t) : ''
    }
  }
}
