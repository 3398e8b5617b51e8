import { Button, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Counts, SourceKind } from '#shared/api/imports.ts'
import type { TextKey } from '#shared/i18n/texts.ts'
import { formatCount, formatMoney, formatMoneyExactly, formatShare } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import { countsInWords, leftOutRows } from './countsInWords.ts'
import styles from './data.module.css'
import type { Check, CheckResult } from './useCheck.ts'

interface Props {
  readonly missing: readonly TextKey[]
  readonly check: Check
  readonly last: CheckResult | null
  readonly again: () => void
  readonly kind: SourceKind
  /** Columns of numbers to group customers by. */
  readonly numbers: number
  readonly currency: string | null
}

/** What the file will bring into the project, counted over all of it; or what it still lacks. */
export function Outcome({ missing, check, last, again, kind, numbers, currency }: Props) {
  const words = useWords()
  const { t } = words
  if (missing.length > 0)
    return (
      <section className={styles.doubt} aria-labelledby="data-missing">
        <div role="status">
          <h2 id="data-missing">{t('imports.outcome.missing')}</h2>
          {missing.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
        </div>
      </section>
    )
  if (check.is === 'failed') return <Problem note={check.error} retry={again} />
  /** Of another mapping, or before a question about the dates is answered. */
  const isOld = check.is !== 'done' || check.result.ambiguousDates.length > 0
  const job = check.is === 'running' ? check.job : null
  return (
    <section className={styles.outcome} aria-label={t('imports.outcome.label')} aria-busy={job !== null}>
      <div className={styles.lead} role="status">
        {check.is === 'stopped' ? (
          <p>
            {t('imports.outcome.stopped')}{' '}
            <Button size="compact-sm" onClick={again}>
              {t('imports.outcome.again')}
            </Button>
          </p>
        ) : last ? (
          <p data-old={isOld || undefined}>{countsInWords(last.counts, 'outcome', words)}</p>
        ) : (
          <p data-old>{t('imports.outcome.reading')}</p>
        )}
      </div>
      <div className={styles.checking}>
        {job && (
          <Progress.Root size={3} transitionDuration={60}>
            <Progress.Section value={job.fraction * 100} aria-label={t('imports.outcome.reading')} />
          </Progress.Root>
        )}
      </div>
      <Figures counts={last?.counts ?? null} isOld={isOld} kind={kind} numbers={numbers} currency={currency} />
    </section>
  )
}

interface FiguresProps {
  readonly counts: Counts | null
  readonly isOld: boolean
  readonly kind: SourceKind
  readonly numbers: number
  readonly currency: string | null
}

function Figures({ counts, isOld, kind, numbers, currency }: FiguresProps) {
  const { t, locale } = useWords()
  const rows = (n: number): string => t('imports.rows', { count: n, n: formatCount(n, locale) })
  const left = counts ? leftOutRows(counts) : 0
  return (
    <dl className={styles.figures} data-old={isOld || undefined}>
      {kind === 'customers' && <Figure term={t('imports.outcome.numbers')}>{formatCount(numbers, locale)}</Figure>}
      {kind === 'orders' && (
        <>
          <Figure term={t('imports.outcome.sales')}>
            {counts && (
              <span title={formatMoneyExactly(counts.sales, locale, currency)}>
                {formatMoney(counts.sales, locale, currency)}
              </span>
            )}
          </Figure>
          <Figure
            term={t('imports.outcome.returns')}
            more={counts && counts.returns > 0 && t('imports.outcome.returnsMore')}
          >
            {counts &&
              (counts.returns === 0 ? (
                t('imports.outcome.noReturns')
              ) : (
                <span title={formatMoneyExactly(counts.returned, locale, currency)}>
                  {t('imports.outcome.returnsValue', {
                    rows: rows(counts.returns),
                    money: formatMoney(counts.returned, locale, currency)
                  })}
                </span>
              ))}
          </Figure>
        </>
      )}
      <Figure term={t('imports.outcome.leftOut')} more={counts && left > 0 && t('imports.outcome.leftOutMore')}>
        {counts &&
          (left === 0
            ? t('imports.outcome.noneLeftOut')
            : t('imports.outcome.leftOutValue', { rows: rows(left), share: formatShare(left / counts.rows, locale) }))}
      </Figure>
    </dl>
  )
}

interface FigureProps {
  readonly term: string
  readonly children: ReactNode
  readonly more?: ReactNode
}

function Figure({ term, children, more }: FigureProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children ?? '–'}</dd>
      {more && <dd className="secondary">{more}</dd>}
    </div>
  )
}
