import type { CustomerPage } from '#shared/api/customerPage.ts'
import type { RunView } from '#shared/api/segments.ts'
import { featureName, featureValueInWords } from '#shared/words/features.ts'
import { formatShare } from '#shared/words/format.ts'
import { ruleInWords } from '#shared/words/rules.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useWords } from '../../../app/words.tsx'
import styles from './customer.module.css'

interface Props {
  readonly view: RunView
  readonly customer: CustomerPage
}

const mostMoves = 4

/** What holds them in their segment, and what would move them. */
export function WhyHere({ view, customer }: Props) {
  const { t, locale } = useWords()
  const next = customer.next === null ? undefined : view.segmentList[customer.next]
  const holding = customer.why.reduce((sum, { pull }) => sum + Math.max(0, pull), 0)
  const most = Math.max(0, ...customer.why.map(({ pull }) => Math.abs(pull)))
  return (
    <>
      {next && customer.why.length > 0 && (
        <section aria-labelledby="customer-why">
          <h3 id="customer-why">{t('customerPage.why')}</h3>
          {most === 0 ? (
            <p>{t('customerPage.whyNone')}</p>
          ) : (
            <>
              <p className="secondary">{t('customerPage.whyLead', { name: segmentName(next, t) })}</p>
              <ul className={styles.why}>
                {customer.why.map(({ feature, pull }) => (
                  <li key={feature}>
                    <span>{featureName(feature, t)}</span>
                    <span className={styles.pull} aria-hidden="true" data-away={pull < 0 || undefined}>
                      <span style={{ width: `${(100 * Math.abs(pull)) / most}%` }} />
                    </span>
                    <span className="secondary">
                      {pull > 0
                        ? t('customerPage.holds', { share: formatShare(pull / holding, locale) })
                        : t('customerPage.draws')}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <Moves view={view} customer={customer} />
    </>
  )
}

function Moves({ view, customer }: Props) {
  const { t, locale } = useWords()
  if (customer.moves === null) return <Rules view={view} customer={customer} />
  const said = (id: string, value: number | null): string => {
    const unit = view.features.find((feature) => feature.id === id)?.unit ?? 'number'
    return value === null ? '–' : featureValueInWords(value, unit, t, locale, view.currency)
  }
  return (
    <section aria-labelledby="customer-moves">
      <h3 id="customer-moves">{t('customerPage.moves')}</h3>
      {customer.moves.length === 0 ? (
        <p>{t('customerPage.movesNone')}</p>
      ) : (
        <>
          <ul className={styles.moves}>
            {customer.moves.slice(0, mostMoves).map(({ feature, to, segment }) => {
              const there = view.segmentList[segment]
              const now = customer.features.find((one) => one.feature === feature)?.value ?? null
              return (
                <li key={`${feature} ${to}`}>
                  {t('customerPage.move', {
                    feature: featureName(feature, t),
                    to: said(feature, to),
                    from: said(feature, now),
                    name: there ? segmentName(there, t) : ''
                  })}
                </li>
              )
            })}
          </ul>
          <p className="secondary">{t('customerPage.movesAll')}</p>
        </>
      )}
    </section>
  )
}

/** Where no centres decide, the rules by which the segment is recognised. */
function Rules({ view, customer }: Props) {
  const { t, locale } = useWords()
  const rules = view.rules?.segments.find(({ segment }) => segment === customer.segment)?.rules ?? []
  if (rules.length === 0) return null
  return (
    <section aria-labelledby="customer-rules">
      <h3 id="customer-rules">{t('customerPage.moves')}</h3>
      <p className="secondary">{t('customerPage.rules')}</p>
      <ul className={styles.moves}>
        {rules.map((rule) => {
          const said = ruleInWords(rule, { t, locale, currency: view.currency })
          return <li key={said}>{said}</li>
        })}
      </ul>
    </section>
  )
}
