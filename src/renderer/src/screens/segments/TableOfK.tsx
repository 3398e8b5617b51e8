import type { ReactNode } from 'react'
import type { Choice, Criterion, KRow } from '#shared/api/segments.ts'
import { formatCount, formatMeasure } from '#shared/words/format.ts'
import { noteInWords } from '#shared/words/notes.ts'
import { useLevel } from '../../app/level.ts'
import { useWords } from '../../app/words.tsx'
import { Statistics } from '../../components/Statistics.tsx'
import { Explained } from '../../help/Explained.tsx'
import { Term } from '../../help/Term.tsx'
import { columnsOf, preferred, votesInWords } from './criteriaColumns.ts'
import styles from './tables.module.css'

interface Props {
  /** Of the run that tried several numbers of groups. */
  readonly choice: Choice
  /** How many groups are on screen. */
  readonly shown: number
  readonly choose: (k: number) => void
  readonly busy: boolean
  /** The same as a picture. */
  readonly children?: ReactNode
}

const aboutVotes: ReadonlySet<string> = new Set(['criteriaAgree', 'criteriaSplit'])

/** Every number of groups that was tried, with what speaks for it; a row shows that many. */
export function TableOfK({ choice, shown, choose, busy, children }: Props) {
  const words = useWords()
  const { t, locale } = words
  const { level } = useLevel()
  const { table, recommended, reasons } = choice
  const columns = columnsOf(table)
  const best = new Map(columns.map((criterion) => [criterion, preferred(choice, criterion)]))
  const votes = votesInWords(choice, words)
  const said = [
    // The votes themselves say more than that there is agreement or not.
    ...reasons.filter(({ code }) => !votes || !aboutVotes.has(code)).map((reason) => noteInWords(reason, t, locale)),
    ...(votes ? [votes] : [])
  ]
  const sampled = table.some((row) => row.silhouetteError > 0)

  return (
    <section aria-labelledby="segments-ks">
      <h2 id="segments-ks">{t('segments.ks.title')}</h2>
      <p className="measure">
        {level === 'plain' ? t('level.ks', { k: recommended, shown }) : <Explained>{said.join(' ')}</Explained>}
      </p>
      <Statistics>
        {level === 'plain' && (
          <p className="measure">
            <Explained>{said.join(' ')}</Explained>
          </p>
        )}
        {children && <div className={styles.picture}>{children}</div>}
        <p className="secondary">{t('segments.ks.caption')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it sideways */}
        <section className={styles.scroll} tabIndex={0} aria-label={t('segments.ks.scroll')}>
          <table className={styles.table} data-many={columns.length > 4 || undefined} aria-labelledby="segments-ks">
            <thead>
              <tr>
                <th scope="col">{t('segments.ks.k')}</th>
                {columns.map((criterion) => (
                  <th key={criterion} scope="col">
                    <Term id={criterion}>{t(`segments.ks.${criterion}`)}</Term>
                  </th>
                ))}
                <th scope="col" title={t('segments.ks.smallestMeaning')}>
                  {t('segments.ks.smallest')}
                </th>
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
                  {columns.map((criterion) => (
                    <Measure key={criterion} row={row} criterion={criterion} best={best.get(criterion) === row.k} />
                  ))}
                  <td>{formatCount(row.smallest, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {sampled && (
          <p className="secondary">
            <Explained>{t('segments.ks.sampled')}</Explained>
          </p>
        )}
      </Statistics>
    </section>
  )
}

/** Sums have no use for decimals; the others differ from row to row in the second or third. */
const digits: Partial<Record<Criterion, number>> = { calinskiHarabasz: 0, bic: 0 }

interface MeasureProps {
  readonly row: KRow
  readonly criterion: Criterion
  readonly best: boolean
}

function Measure({ row, criterion, best }: MeasureProps) {
  const { t, locale } = useWords()
  const value = row[criterion]
  const error = criterion === 'silhouette' ? row.silhouetteError : criterion === 'gap' ? (row.gapError ?? 0) : 0
  const say = (number: number): string => formatMeasure(number, locale, digits[criterion] ?? 3)
  return (
    <td {...(best ? { className: styles.best, title: t('segments.ks.best') } : {})}>
      {value !== null && say(value)}
      {value !== null && error > 0 && <span className="secondary"> ± {say(error)}</span>}
    </td>
  )
}
