import type { ReactNode } from 'react'
import type { Output } from '#shared/api/contract.ts'
import type { RunView } from '#shared/api/segments.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useSelection } from '../../../app/selection.tsx'
import { useWords } from '../../../app/words.tsx'
import { SegmentMark } from '../../../components/charts/SegmentMark.tsx'
import styles from '../explore.module.css'

interface Props {
  readonly view: RunView
  readonly kept: Output<'selection.kept'>
}

/** More segments than this are shown by their letters, so that what they filter stays in sight. */
const mostNamed = 12

/** Everyone, a segment, or what the user keeps: one press selects it. */
export function SelectionChips({ view, kept }: Props) {
  const { t } = useWords()
  const { selection, segment: selected, select, selectSegment } = useSelection()
  const now = JSON.stringify(selection)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame what is a row of buttons
    <div
      className={styles.filter}
      data-brief={view.segmentList.length > mostNamed || undefined}
      role="group"
      aria-label={t('explore.filter.label')}
    >
      <Chip pressed={selection === null} press={() => select(null)} label={t('explore.filter.all')} />
      {view.segmentList.map((segment) => (
        <Chip
          key={segment.index}
          pressed={segment.index === selected}
          press={() => selectSegment(segment.index === selected ? null : segment.index)}
          label={segmentName(segment, t)}
          mark={<SegmentMark letter={segment.letter} colour={segment.colour} small />}
        />
      ))}
      {kept.map((one) => {
        const pressed = JSON.stringify(one.selection) === now
        return (
          <Chip
            key={`kept ${one.id}`}
            pressed={pressed}
            press={() => select(pressed ? null : one.selection)}
            label={one.name}
            disabled={one.customers === null}
            {...(one.customers === null ? { hint: `${one.name}: ${t('selection.notInRun')}` } : {})}
            mark={<span className={styles.keptMark} data-rule={one.keeps === 'rule' || undefined} aria-hidden="true" />}
          />
        )
      })}
    </div>
  )
}

interface ChipProps {
  readonly pressed: boolean
  readonly press: () => void
  readonly label: string
  readonly mark?: ReactNode
  readonly disabled?: boolean
  readonly hint?: string
}

function Chip({ pressed, press, label, mark = null, disabled = false, hint = label }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      title={hint}
      disabled={disabled}
      onClick={press}
    >
      {mark}
      <span>{label}</span>
    </button>
  )
}
