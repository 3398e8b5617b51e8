import type { RunView, Segment } from '#shared/api/segments.ts'
import { heldOutInWords, isRough, measureInWords, ruleInWords } from '#shared/words/rules.ts'
import { useWords } from '../../../app/words.tsx'
import styles from './recognise.module.css'

interface Props {
  readonly view: RunView
  readonly segment: Segment
}

/** How to recognise the members of a segment by hand, and how often that is right. */
export function SegmentRules({ view, segment }: Props) {
  const { t, locale } = useWords()
  const found = view.rules?.segments.find((one) => one.segment === segment.index)
  if (!view.rules || !found) return null
  const words = { t, locale, currency: view.currency }
  const { rules, either } = found
  return (
    <section className={styles.rules} aria-labelledby="segment-rules">
      <h3 id="segment-rules" title={t('recognise.rules.meaning')}>
        {t('recognise.rules.title')}
      </h3>
      {rules.length === 0 ? (
        <p>{t('recognise.rules.none')}</p>
      ) : (
        <>
          {rules.length > 1 && <p className="secondary">{t('recognise.rules.lead', { count: rules.length })}</p>}
          <ul>
            {rules.map((rule) => {
              const said = ruleInWords(rule, words)
              return (
                <li key={said}>
                  <strong>{said}</strong>
                  <span className="secondary">{measureInWords(rule.heldOut, 'one', words)}</span>
                </li>
              )
            })}
          </ul>
          {rules.length > 1 && <p className="secondary">{measureInWords(either.heldOut, 'both', words)}</p>}
          <p className="secondary">
            {isRough(either.heldOut) && `${t('recognise.rules.weak')} `}
            {heldOutInWords(view.rules.heldOut, words)}
          </p>
        </>
      )}
    </section>
  )
}
