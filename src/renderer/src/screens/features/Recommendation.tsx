import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { Recipe } from '#shared/model/recipe.ts'
import { useWords } from '../../app/words.tsx'
import { Explained } from '../../help/Explained.tsx'
import type { Basis } from './basis.ts'
import styles from './features.module.css'

interface Props {
  readonly basis: Basis
  readonly change: (patch: Partial<Recipe>) => void
  readonly readOnly: boolean
}

/** What to start from with this data, and the way back to it. */
export function Recommendation({ basis: { chosen, recommended, fixed }, change, readOnly }: Props) {
  const { t } = useWords()
  const self = useRef<HTMLDivElement>(null)
  /** The button goes with what it does; who pressed it by keyboard stays here. */
  const take = (patch: Partial<Recipe>): void => {
    self.current?.focus()
    change(patch)
  }
  if (fixed)
    return (
      <div className={styles.recommendation} ref={self} tabIndex={-1}>
        <p className={styles.lead}>
          <Explained>{t('features.recommend.rfm')}</Explained>
        </p>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={readOnly}
          onClick={() => take({ method: { kind: 'kmeans', k: 'auto' } })}
        >
          {t('features.recommend.byLikeness')}
        </Button>
      </div>
    )
  const same =
    recommended !== null && recommended.length === chosen.length && recommended.every((id) => chosen.includes(id))
  return (
    <div className={styles.recommendation} ref={self} tabIndex={-1}>
      <p className={styles.lead}>
        {t(recommended === null ? 'features.recommend.list' : 'features.recommend.orders')}{' '}
        {same && t('features.recommend.chosen')}
      </p>
      {recommended && !same && (
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={readOnly}
          onClick={() => take({ basis: [...recommended] })}
        >
          {t('features.recommend.take')}
        </Button>
      )}
    </div>
  )
}
