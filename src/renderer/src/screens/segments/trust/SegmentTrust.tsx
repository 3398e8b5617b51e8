import type { Segment } from '#shared/api/segments.ts'
import { formatShare } from '#shared/words/format.ts'
import { useWords } from '../../../app/words.tsx'
import { StabilityMark } from './StabilityMark.tsx'
import { stabilityFacts } from './stabilityFacts.ts'
import styles from './trust.module.css'

/** How far to trust the selected segment, and what follows from it. */
export function SegmentTrust({ segment: { noise, stability, certainty } }: { readonly segment: Segment }) {
  const words = useWords()
  const { t, locale } = words
  if (!noise && !stability && certainty === null) return null
  const facts = stability && stabilityFacts(stability, words)
  return (
    <section className={styles.trust} aria-labelledby="segment-trust">
      <h3 id="segment-trust">{t('segments.stability.title')}</h3>
      {noise && <p>{t('segments.stability.noiseText')}</p>}
      {stability && facts && (
        <>
          <p className={styles.headline}>
            <StabilityMark verdict={stability.verdict} /> {facts.verdict}{' '}
            <span className="secondary" title={t('segments.stability.meaning', { ...facts })}>
              {t('segments.stability.term', { jaccard: `${facts.jaccard} ± ${facts.error}` })}
            </span>
          </p>
          <p>
            {t('segments.stability.text', { ...facts })} {t(`segments.stability.advice.${stability.verdict}`)}
          </p>
        </>
      )}
      {certainty !== null && (
        <p title={t('segments.stability.sureMeaning')}>
          {t('segments.stability.sureText', { share: formatShare(certainty, locale) })}
        </p>
      )}
    </section>
  )
}
