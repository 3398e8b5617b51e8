import type { RunView, Segment } from '#shared/api/segments.ts'
import { formatCount, formatMoney, formatMoneyExactly, formatShare } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import styles from './panel.module.css'

interface Props {
  readonly view: RunView
  readonly segment: Segment
}

/** Size and value of a segment, exact on hover. */
export function SegmentFigures({ view, segment }: Props) {
  const { t, locale } = useWords()
  const { revenue, revenueShare } = segment
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('segments.panel.size')}</dt>
        <dd>
          {t('segments.panel.sizeValue', {
            n: formatCount(segment.size, locale),
            share: formatShare(segment.share, locale)
          })}
        </dd>
      </div>
      {revenue !== null && (
        <>
          <div>
            <dt>{t('segments.panel.revenue')}</dt>
            <dd title={formatMoneyExactly(revenue, locale, view.currency)}>
              {revenueShare === null
                ? formatMoney(revenue, locale, view.currency)
                : t('segments.panel.revenueValue', {
                    money: formatMoney(revenue, locale, view.currency),
                    share: formatShare(revenueShare, locale)
                  })}
            </dd>
          </div>
          <div>
            <dt title={t('segments.panel.perCustomerMeaning')}>{t('segments.panel.perCustomer')}</dt>
            <dd title={formatMoneyExactly(revenue / segment.size, locale, view.currency)}>
              {formatMoney(revenue / segment.size, locale, view.currency)}
            </dd>
          </div>
        </>
      )}
      {view.orders > 0 && (
        <div>
          <dt>{t('segments.panel.orders')}</dt>
          <dd>{formatCount(segment.orders, locale)}</dd>
        </div>
      )}
    </dl>
  )
}
