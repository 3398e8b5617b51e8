import type { Output } from '#shared/api/contract.ts'
import { featureValueExactly, featureValueInWords } from '#shared/words/features.ts'
import { formatCount } from '#shared/words/format.ts'
import { useWords } from '../../../app/words.tsx'
import { Histogram } from '../Histogram.tsx'
import styles from './own.module.css'

interface Props {
  readonly tried: Extract<Output<'features.tryFormula'>, { kind: 'tried' }>
  readonly currency: string | null
}

/** What a formula comes to: how customers are spread over its values, and some of them by name. */
export function Tried({ tried: { unit, customers, summary, preview }, currency }: Props) {
  const { t, locale } = useWords()
  if (!summary) return <p className="secondary">{t('features.own.tried.nobody')}</p>
  const say = (value: number): string => featureValueInWords(value, unit, t, locale, currency)
  const known = customers - summary.missing
  return (
    <div className={styles.tried}>
      <div>
        {summary.constant ? (
          <p>{t('features.own.tried.constant', { value: say(summary.median) })}</p>
        ) : (
          <Histogram feature={summary} currency={currency} forms={false} />
        )}
        <p className="secondary">
          {t('features.own.tried.known', { n: formatCount(known, locale), all: formatCount(customers, locale) })}
        </p>
      </div>
      <table aria-label={t('features.own.tried.preview')}>
        <thead>
          <tr>
            <th scope="col">{t('features.own.tried.customer')}</th>
            <th scope="col">{t('features.own.tried.value')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.map(({ customer, name, value }) => (
            <tr key={customer}>
              <th scope="row" title={customer}>
                {name ?? customer}
              </th>
              <td title={featureValueExactly(value, unit, locale, currency)}>{say(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
