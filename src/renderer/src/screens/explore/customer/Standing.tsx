import type { CustomerPage } from '#shared/api/customerPage.ts'
import type { RunView } from '#shared/api/segments.ts'
import { customerWord } from '#shared/words/customerWord.ts'
import { featureName, featureValueInWords } from '#shared/words/features.ts'
import { formatShare } from '#shared/words/format.ts'
import { useWords } from '../../../app/words.tsx'
import styles from './customer.module.css'

interface Props {
  readonly view: RunView
  readonly customer: CustomerPage
}

/** Each feature beside the middle half of the segment. */
export function Standing({ view, customer }: Props) {
  const { t, locale } = useWords()
  const share = (one: number | null): string => (one === null ? '–' : formatShare(one, locale))
  const colour = view.segmentList[customer.segment]?.colour ?? 'currentcolor'
  return (
    <section aria-labelledby="customer-standing">
      <h3 id="customer-standing">{t('customerPage.standing')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <div className={styles.wide} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('customerPage.feature')}</th>
              <th scope="col" data-number>
                {t('customerPage.value')}
              </th>
              <th scope="col" title={t('customerPage.place')}>
                {t('customerPage.typical')}
              </th>
              <th scope="col" data-number title={t('customerPage.belowMeans')}>
                {t('customerPage.inSegment')}
              </th>
              <th scope="col" data-number title={t('customerPage.belowMeans')}>
                {t('customerPage.inAll')}
              </th>
            </tr>
          </thead>
          <tbody>
            {customer.features.map(({ feature, value, typical, inSegment, inAll }) => {
              const unit = view.features.find(({ id }) => id === feature)?.unit ?? 'number'
              const said = (one: number): string => featureValueInWords(one, unit, t, locale, view.currency)
              return (
                <tr key={feature}>
                  <th scope="row">{featureName(feature, t)}</th>
                  <td data-number>{value === null ? '–' : said(value)}</td>
                  <td>
                    <div className={styles.typical}>
                      <Band value={value} typical={typical} colour={colour} />
                      <span>{t('customerPage.range', { from: said(typical[0]), to: said(typical[1]) })}</span>
                    </div>
                  </td>
                  <td data-number>{share(inSegment)}</td>
                  <td data-number>{share(inAll)}</td>
                </tr>
              )
            })}
            {view.categories.map((category, i) => (
              <tr key={category.id}>
                <th scope="row">{featureName(category.id, t)}</th>
                <td data-number>{customerWord(category, customer.words[i]?.word ?? null, t)}</td>
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const [wide, tall, edge] = [120, 14, 4]

/** The customer's mark beside the segment's band; the numbers stand beside it. */
function Band({
  value,
  typical: [from, to],
  colour
}: Pick<CustomerPage['features'][number], 'value' | 'typical'> & { readonly colour: string }) {
  const low = Math.min(from, value ?? from)
  const high = Math.max(to, value ?? to)
  const across = (one: number): number =>
    high === low ? wide / 2 : edge + ((one - low) / (high - low)) * (wide - 2 * edge)
  return (
    <svg width={wide} height={tall} aria-hidden="true" className={styles.band}>
      <line x1={0} x2={wide} y1={tall / 2} y2={tall / 2} stroke="var(--hairline)" />
      <rect
        x={across(from)}
        width={Math.max(2, across(to) - across(from))}
        y={4}
        height={tall - 8}
        rx={2}
        fill={colour}
        opacity={0.6}
      />
      {value !== null && <rect x={across(value) - 1.5} width={3} y={0} height={tall} rx={1.5} fill="var(--ink)" />}
    </svg>
  )
}
