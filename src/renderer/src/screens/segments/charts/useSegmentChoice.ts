import type { RunView } from '#shared/api/segments.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useSelection } from '../../../app/selection.tsx'
import { useWords } from '../../../app/words.tsx'

/** Makes a chart's segments, and whatever else its marks stand for, choosable: choosing the chosen one lets go of it. */
export function useSegmentChoice(view: RunView) {
  const { t } = useWords()
  const { segment, selectSegment: chooseSegment, selection, select } = useSelection()
  return {
    selected: segment,
    choice: { selection, select },
    onSelect: (index: number): void => chooseSegment(index === segment ? null : index),
    nameOf: (index: number): string => {
      const one = view.segmentList.find((candidate) => candidate.index === index)
      return one ? segmentName(one, t) : ''
    }
  }
}
