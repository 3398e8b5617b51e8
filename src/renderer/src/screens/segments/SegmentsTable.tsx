import type { RunView, Segment } from '#shared/api/segments.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import { featureName, featureShortName, featureValue, featureValueExactly, unitName } from '#shared/words/features.ts'
import { formatCount, formatMoneyExactly, formatShare } from '#shared/words/format.ts'
import { segmentName, segmentSentence } from '#shared/words/segments.ts'
import { useWords } from '../../app/words.tsx'
import { SegmentMark } from '../../components/charts/SegmentMark.tsx'
import styles from './tables.module.css'
import { TrustLine } from './trust/TrustLine.tsx'

/** As many typical values as fit beside names and sentences; the panel shows the rest. */
const columns = 3

interface Props {
  readonly view: RunView
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

/** Every segment with its sentence and figures; a row selects it. */
export function SegmentsTable({ view, selected, select }: Props) {
  const { t, locale } = useWords()
  const features = [...view.features].sort((a, b) => Number(b.basis) - Number(a.basis)).slice(0, columns)
  const money = view.revenue !== null
  return (
    <section className={styles.roomFor} data-tour="table" aria-labelledby="segments-table">
      <h2 id="segments-table">{t('segments.table.title')}</h2>
      <p className="secondary">{t('segments.table.caption')}</p>
      <table className={styles.table} aria-labelledby="segments-table">
        <thead>
          <tr>
            <th scope="col">{t('segments.table.segment')}</th>
            <th scope="col" title={t('segments.table.sizeMeaning')}>
              {t('segments.table.size')}
            </th>
            <th scope="col" title={t('segments.table.shareMeaning')}>
              {t('segments.table.share')}
            </th>
            {money && (
              <th scope="col" title={t('segments.table.revenueShareMeaning')}>
                {t('segments.table.revenueShare')}
              </th>
            )}
            {features.map(({ id, unit }) => (
              <th
                key={id}
                scope="col"
                className={styles.extra}
                title={`${featureName(id, t)}. ${featureDefinition(id, t, locale, view.recipe)} ${t('segments.table.median')}`}
              >
                {featureShortName(id, t)}
                {unit === 'days' && <div>{unitName(unit, t)}</div>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.segmentList.map((segment) => (
            <tr
              key={segment.index}
              data-selected={segment.index === selected || undefined}
              onClick={() => select(segment.index === selected ? null : segment.index)}
            >
              <NameCell view={view} segment={segment} selected={segment.index === selected} />
              <td>{formatCount(segment.size, locale)}</td>
              <td title={exactShare(segment.share, locale)}>{formatShare(segment.share, locale)}</td>
              {money && (
                <td title={formatMoneyExactly(segment.revenue ?? 0, locale, view.currency)}>
                  {segment.revenueShare === null ? '–' : formatShare(segment.revenueShare, locale)}
                </td>
              )}
              {features.map(({ id, unit }) => {
                const median = segment.stats[id]?.median
                return (
                  <td
                    key={id}
                    className={styles.extra}
                    title={median === undefined ? undefined : featureValueExactly(median, unit, locale, view.currency)}
                  >
                    {median === undefined ? '–' : featureValue(median, unit, locale, view.currency)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('segments.table.all')}</th>
            <td>{formatCount(view.customers, locale)}</td>
            <td>{formatShare(1, locale)}</td>
            {money && <td>{formatShare(1, locale)}</td>}
            {features.map(({ id, unit, overall }) => (
              <td
                key={id}
                className={styles.extra}
                title={featureValueExactly(overall.median, unit, locale, view.currency)}
              >
                {featureValue(overall.median, unit, locale, view.currency)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

const exactShare = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 }).format(share)

interface NameCellProps {
  readonly view: RunView
  readonly segment: Segment
  readonly selected: boolean
}

function NameCell({ view, segment, selected }: NameCellProps) {
  const { t, locale } = useWords()
  return (
    <th scope="row">
      <div className={styles.nameCell}>
        <SegmentMark letter={segment.letter} colour={segment.colour} />
        <div>
          <button type="button" className={styles.nameButton} aria-pressed={selected}>
            {segmentName(segment, t)}
          </button>
          <div className="secondary">{segmentSentence(view, segment, t, locale)}</div>
          <TrustLine segment={segment} />
        </div>
      </div>
    </th>
  )
}
