import type { RunView } from '#shared/api/segments.ts'
import { belongingInWords } from '#shared/words/belonging.ts'
import { featureName, featureValueInWords } from '#shared/words/features.ts'
import { useWords } from '../../app/words.tsx'
import { SegmentMark } from '../../components/charts/SegmentMark.tsx'
import styles from './explore.module.css'
import { useHoveredCustomer } from './useHoveredCustomer.ts'

interface Props {
  readonly view: RunView
  readonly row: number
  readonly customer: string
  readonly segment: number
}

/** As many figures as a card beside the pointer can hold. */
const most = 8

/** Who a point on the map is. */
export function CustomerCard({ view, row, customer, segment: index }: Props) {
  const { t, locale } = useWords()
  const found = useHoveredCustomer(view.id, { row, customer })
  const segment = view.segmentList.find((one) => one.index === index)
  return (
    <>
      <div className={styles.cardName}>{found?.name ?? customer}</div>
      {found?.name && <div className="secondary">{customer}</div>}
      {segment && (
        <div className={styles.cardSegment}>
          <SegmentMark letter={segment.letter} colour={segment.colour} small />
          {belongingInWords(segment, found?.probability ?? null, t, locale)}
        </div>
      )}
      <dl className={styles.cardFigures}>
        {view.features.slice(0, most).map(({ id, unit }, i) => {
          const value = found?.values[i]
          return (
            <div key={id}>
              <dt>{featureName(id, t)}</dt>
              <dd>
                {value === undefined || value === null
                  ? '–'
                  : featureValueInWords(value, unit, t, locale, view.currency)}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
