import type { ColumnQuality } from '#shared/api/quality.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { distinctInWords, rangeInWords } from '#shared/words/quality.ts'
import { useWords } from '../../../app/words.tsx'
import styles from './quality.module.css'
import { Spread } from './Spread.tsx'

interface Props {
  readonly columns: readonly ColumnQuality[]
  readonly file: string
}

/** What each column of a file holds. */
export function ColumnsTable({ columns, file }: Props) {
  const { t } = useWords()
  return (
    // Many columns are wider than a window: the table scrolls, and can be reached by keyboard to do so.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
    <section className={styles.scrolls} aria-label={t('quality.ofFile', { name: file })} tabIndex={0}>
      <table className={styles.columns}>
        <caption>{t('quality.columns.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('quality.columns.name')}</th>
            <th scope="col">{t('quality.columns.type')}</th>
            <th scope="col">{t('quality.columns.missing')}</th>
            <th scope="col">{t('quality.columns.distinct')}</th>
            <th scope="col">{t('quality.columns.values')}</th>
            <th scope="col">{t('quality.columns.spread')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, i) => (
            // Two columns of a file may have one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
            <Column key={i} column={column} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Column({ column }: { readonly column: ColumnQuality }) {
  const { t, locale } = useWords()
  const { name, type, filled, missing, top, examples } = column
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{t(`quality.types.${type}`)}</td>
      <td>
        {formatCount(missing, locale)}
        {missing > 0 && <div className="secondary">{formatShare(missing / (missing + filled), locale)}</div>}
      </td>
      <td>{distinctInWords(column, t, locale)}</td>
      <td className={styles.values}>
        {top.length > 0 ? (
          <ul>
            {top.slice(0, 3).map(({ value, rows }) => (
              <li key={value} title={t('quality.rows', { count: rows, n: formatCount(rows, locale) })}>
                <span>{value}</span> <span className="secondary">{formatShare(rows / filled, locale)}</span>
              </li>
            ))}
          </ul>
        ) : (
          examples.length > 0 && t('quality.columns.examples', { list: examples.join(', ') })
        )}
      </td>
      <td>
        <Spread column={column} />
        <div className="secondary">{rangeInWords(column, t, locale)}</div>
      </td>
    </tr>
  )
}
