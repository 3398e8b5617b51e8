import type { RunView } from '#shared/api/segments.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { segmentName } from '#shared/words/segments.ts'

/** Makes a chart's segments choosable by their names: choosing the chosen one lets go of it. */
export const choosableSegments = (
  { segmentList }: Pick<RunView, 'segmentList'>,
  selected: number | null,
  select: (segment: number | null) => void,
  t: Translate
) => ({
  selected,
  onSelect: (index: number): void => select(index === selected ? null : index),
  nameOf: (index: number): string => {
    const segment = segmentList.find((one) => one.index === index)
    return segment ? segmentName(segment, t) : ''
  }
})
