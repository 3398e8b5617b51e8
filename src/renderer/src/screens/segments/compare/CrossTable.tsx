import type { Output } from '#shared/api/contract.ts'
import type { RunView } from '#shared/api/segments.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useWords } from '../../../app/words.tsx'
import { SegmentMark } from '../../../components/charts/SegmentMark.tsx'
import styles from './compare.module.css'

interface Props {
  readonly here: RunView
  readonly there: RunView
  readonly table: Output<'segments.compare'>['table']
}

/** Segments of this run by those of the other: each row's shares, where most of it goes in bold. */
export function CrossTable({ here, there, table }: Props) {
  const { t, locale } = useWords()
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  return (
    <section aria-labelledby="compare-table">
      <h3 id="compare-table">{t('charts.compare.table')}</h3>
      <p className="secondary">{t('charts.compare.tableCaption')}</p>
      <div className={styles.scroll}>
        <table className={styles.table} aria-labelledby="compare-table">
          <thead>
            <tr>
              <td />
              {there.segmentList.map((segment) => (
                <th key={segment.index} scope="col" title={segmentName(segment, t)}>
                  <SegmentMark letter={segment.letter} colour={segment.colour} small />
                  <span>{segmentName(segment, t)}</span>
                </th>
              ))}
              <th scope="col">{t('charts.compare.all')}</th>
            </tr>
          </thead>
          <tbody>
            {here.segmentList.map((segment, a) => {
              const row = table[a] ?? []
              const whole = sum(row)
              return (
                <tr key={segment.index}>
                  <th scope="row">
                    <SegmentMark letter={segment.letter} colour={segment.colour} small /> {segmentName(segment, t)}
                  </th>
                  {row.map((customers, b) => {
                    const share = whole > 0 ? customers / whole : 0
                    return (
                      <td
                        // biome-ignore lint/suspicious/noArrayIndexKey: a column is a segment of the other run, by its place
                        key={b}
                        className={share > 0.5 ? styles.most : undefined}
                        data-none={customers === 0 || undefined}
                        title={t('charts.compare.cell', {
                          n: formatCount(customers, locale),
                          share: formatShare(share, locale)
                        })}
                      >
                        {customers === 0 ? '–' : formatShare(share, locale)}
                      </td>
                    )
                  })}
                  <td>{formatCount(whole, locale)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
