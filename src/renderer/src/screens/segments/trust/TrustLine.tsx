import type { Segment } from '#shared/api/segments.ts'
import { formatShare } from '#shared/words/format.ts'
import { useLevel } from '../../../app/level.ts'
import { useWords } from '../../../app/words.tsx'
import { StabilityMark } from './StabilityMark.tsx'
import { stabilityFacts } from './stabilityFacts.ts'
import styles from './trust.module.css'

/** On one line: how surely the segment is found again, and how surely customers belong to it. */
export function TrustLine({ segment: { noise, stability, certainty } }: { readonly segment: Segment }) {
  const words = useWords()
  const { t, locale } = words
  const { level } = useLevel()
  if (noise) return <div className={styles.line}>{t('segments.stability.noise')}</div>
  if (!stability && certainty === null) return null
  const facts = stability && stabilityFacts(stability, words)
  return (
    <div className={styles.line} data-tour="trust">
      {stability && facts && (
        <span title={t('segments.stability.meaning', { ...facts })}>
          <StabilityMark verdict={stability.verdict} /> {t('segments.stability.row', { ...facts })}
          {level === 'statistics' && (
            <span className={styles.term}> ({t('segments.stability.term', { jaccard: facts.jaccard })})</span>
          )}
        </span>
      )}
      {certainty !== null && (
        <span title={t('segments.stability.sureMeaning')}>
          {t('segments.stability.sure', { share: formatShare(certainty, locale) })}
        </span>
      )}
    </div>
  )
}
