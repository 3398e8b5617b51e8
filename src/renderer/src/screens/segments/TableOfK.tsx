import type { Choice, KRow } from '#shared/api/segments.ts'
import type { Locale } from '#shared/i18n/texts.ts'
import { formatCount } from '#shared/words/format.ts'
import { noteInWords } from '#shared/words/notes.ts'
import { useWords } from '../../app/words.tsx'
import styles from './tables.module.css'

interface Props {
  /** Of the run that tried several numbers of groups. */
  readonly choice: Choice
  /** How many groups are on screen. */
  readonly shown: number
  readonly choose: (k: number) => void
  readonly busy: boolean
}

/** To three decimals, always: the differences between rows are what is read. */
const score = (value: number | null, locale: Locale): string =>
  value === null
    ? ''
    : new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'de-DE', {
        minimumFractionDigits: 3,
        maximumFractionDigits: 3
      }).format(value)

const bestOf = (table: readonly KRow[], value: (row: KRow) => number): number => Math.max(...table.map(value))

/** Every number of groups that was tried, with what speaks for it; a row shows that many. */
export function TableOfK({ choice, shown, choose, busy }: Props) {
  const { t, locale } = useWords()
  const { table, recommended, reasons } = choice
  const sampled = table.some((row) => row.silhouetteError > 0)
  const best = {
    silhouette: bestOf(table, (row) => row.silhouette ?? -1),
    calinskiHarabasz: bestOf(table, (row) => row.calinskiHarabasz ?? -1),
    daviesBouldin: -bestOf(table, (row) => -(row.daviesBouldin ?? Number.POSITIVE_INFINITY))
  }
  const emphasis = (is: boolean) => (is ? { className: styles.best, title: t('segments.ks.best') } : {})

  return (
    <section aria-labelledby="segments-ks">
      <h2 id="segments-ks">{t('segments.ks.title')}</h2>
      <p className="measure">{reasons.map((reason) => noteInWords(reason, t, locale)).join(' ')}</p>
      <p className="secondary">{t('segments.ks.caption')}</p>
      <table className={styles.table} aria-labelledby="segments-ks">
        <thead>
          <tr>
            <th scope="col">{t('segments.ks.k')}</th>
            {(['silhouette', 'calinskiHarabasz', 'daviesBouldin', 'smallest'] as const).map((measure) => (
              <th key={measure} scope="col" title={t(`segments.ks.${measure}Meaning`)}>
                {t(`segments.ks.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.map((row) => (
            <tr
              key={row.k}
              data-selected={row.k === shown || undefined}
              onClick={() => {
                if (!busy && row.k !== shown) choose(row.k)
              }}
            >
              <th scope="row">
                <button
                  type="button"
                  className={styles.nameButton}
                  disabled={busy}
                  aria-pressed={row.k === shown}
                  aria-label={t('segments.ks.show', { k: row.k })}
                >
                  {row.k}
                </button>
                {row.k === recommended && <span className={styles.tag}>{t('segments.ks.recommended')}</span>}
                {row.k === shown && <span className={styles.shown}>{t('segments.ks.shown')}</span>}
              </th>
              <td {...emphasis(row.silhouette === best.silhouette)}>
                {score(row.silhouette, locale)}
                {row.silhouetteError > 0 && <span className="secondary"> ± {score(row.silhouetteError, locale)}</span>}
              </td>
              <td {...emphasis(row.calinskiHarabasz === best.calinskiHarabasz)}>
                {row.calinskiHarabasz === null ? '' : formatCount(row.calinskiHarabasz, locale)}
              </td>
              <td {...emphasis(row.daviesBouldin === best.daviesBouldin)}>{score(row.daviesBouldin, locale)}</td>
              <td>{formatCount(row.smallest, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sampled && <p className="secondary">{t('segments.ks.sampled')}</p>}
    </section>
  )
}
