import type { Segment } from '#shared/api/segments.ts'
import { formatShare } from '#shared/words/format.ts'
import { useLevel } from '../../../app/level.ts'
import { useWords } from '../../../app/words.tsx'
import { Explained } from '../../../help/Explained.tsx'
import { HelpLink } from '../../../help/HelpLink.tsx'
import { StabilityMark } from './StabilityMark.tsx'
import { stabilityFacts } from './stabilityFacts.ts'
import styles from './trust.module.css'

/** How far to trust the selected segment, and what follows from it. */
export function SegmentTrust({ segment: { noise, stability, certainty } }: { readonly segment: Segment }) {
  const words = useWords()
  const { t, locale } = words
  const { level } = useLevel()
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
            {level === 'statistics' && (
              <span className="secondary" title={t('segments.stability.meaning', { ...facts })}>
                <Explained>{t('segments.stability.term', { jaccard: `${facts.jaccard} ± ${facts.error}` })}</Explained>
              </span>
            )}
          </p>
          <p>
            <Explained>
              {`${t('segments.stability.text', { ...facts })} ${t(`segments.stability.advice.${stability.verdict}`)}`}
            </Explained>{' '}
            <HelpLink page="trust">{t('help.aboutTrust')}</HelpLink>
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
