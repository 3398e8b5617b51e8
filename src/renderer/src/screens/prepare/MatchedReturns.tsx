import type { Recipe } from '#shared/model/recipe.ts'
import { formatCount, formatMoney } from '#shared/words/format.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import styles from './prepare.module.css'

interface Props {
  readonly draft: Recipe
  readonly currency: string | null
  /** All returns of the project. */
  readonly rows: number
}

/** How many returns found their purchase, and how many did not. */
export function MatchedReturns({ draft: { asOf, cleaning }, currency, rows }: Props) {
  const { t, locale } = useWords()
  const { data, isPending } = useApi('cleaning.returns', { asOf, cleaning }, { keepPrevious: true })
  if (isPending) return <span className={styles.matched}>{t('prepare.returns.matching')}</span>
  if (!data) return null
  const { matched, unmatched, gone } = data
  const n = (count: number): string => formatCount(count, locale)
  const money = (value: number): string => formatMoney(value, locale, currency)
  return (
    <span className={styles.matched}>
      {t('prepare.returns.matched', {
        n: n(matched.rows),
        all: n(rows),
        money: money(matched.amount),
        gone: n(gone)
      })}
      {unmatched.rows > 0 &&
        ` ${t('prepare.returns.unmatched', { count: unmatched.rows, n: n(unmatched.rows), money: money(unmatched.amount) })}`}
    </span>
  )
}
