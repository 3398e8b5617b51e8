import { Button } from '@mantine/core'
import type { FeatureId } from '#shared/model/recipe.ts'
import { featureName } from '#shared/words/features.ts'
import { useWords } from '../../app/words.tsx'
import type { Twice } from './betterOf.ts'
import styles from './features.module.css'

interface Props {
  /** The feature in whose row it stands. */
  readonly id: string
  readonly twice: readonly Twice[]
  readonly readOnly: boolean
  readonly drop: (id: FeatureId) => void
}

/** Of two features that count twice, a click keeps the better one; it stands where the other is. */
export function KeepBetter({ id, twice, readOnly, drop }: Props) {
  const { t } = useWords()
  return twice
    .filter((pair) => pair.drop === id)
    .map(({ keep, drop: worse, why }) => (
      <p key={keep} className={styles.keep}>
        <Button variant="subtle" size="compact-xs" disabled={readOnly} onClick={() => drop(worse)}>
          {t('features.related.keep', { feature: featureName(keep, t) })}
        </Button>
        <span>{t(`features.related.why.${why}`)}</span>
      </p>
    ))
}
