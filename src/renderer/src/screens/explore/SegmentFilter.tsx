import type { ReactNode } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useWords } from '../../app/words.tsx'
import { SegmentMark } from '../../components/charts/SegmentMark.tsx'
import styles from './explore.module.css'

interface Props {
  readonly view: RunView
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

/** More segments than this are shown by their letters, so that what they filter stays in sight. */
const mostNamed = 12

/** All customers or one segment: what everything on the screen is about. */
export function SegmentFilter({ view, selected, select }: Props) {
  const { t } = useWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame what is a row of buttons
    <div
      className={styles.filter}
      data-brief={view.segmentList.length > mostNamed || undefined}
      role="group"
      aria-label={t('explore.filter.label')}
    >
      <Chip pressed={selected === null} press={() => select(null)} label={t('explore.filter.all')} />
      {view.segmentList.map((segment) => (
        <Chip
          key={segment.index}
          pressed={segment.index === selected}
          press={() => select(segment.index === selected ? null : segment.index)}
          label={segmentName(segment, t)}
          mark={<SegmentMark letter={segment.letter} colour={segment.colour} small />}
        />
      ))}
    </div>
  )
}

interface ChipProps {
  readonly pressed: boolean
  readonly press: () => void
  readonly label: string
  readonly mark?: ReactNode
}

function Chip({ pressed, press, label, mark = null }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} title={label} onClick={press}>
      {mark}
      <span>{label}</span>
    </button>
  )
}
