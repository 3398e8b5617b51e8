import type { FeatureSummary } from '#shared/api/features.ts'
import type { FeatureId, Recipe } from '#shared/model/recipe.ts'
import { useWords } from '../../app/words.tsx'
import type { Basis } from './basis.ts'
import { FeatureRow } from './FeatureRow.tsx'
import styles from './features.module.css'

interface Props {
  readonly features: readonly FeatureSummary[]
  readonly draft: Recipe
  readonly basis: Basis
  readonly currency: string | null
  readonly readOnly: boolean
  readonly choose: (patch: Partial<Recipe>) => void
}

/** All that is known of each customer, and which of it forms the segments. */
export function FeatureTable({ features, basis, choose, ...common }: Props) {
  const { t } = useWords()
  return (
    <table className={styles.table} aria-label={t('features.table.label')}>
      <thead>
        <tr>
          <th scope="col">{t('features.table.forms')}</th>
          <th scope="col">{t('features.table.feature')}</th>
          <th scope="col">{t('features.table.spread')}</th>
          <th scope="col" title={t('features.table.medianMeaning')}>
            {t('features.table.median')}
          </th>
        </tr>
      </thead>
      <tbody>
        {features.map((feature) => (
          <FeatureRow
            key={feature.id}
            feature={feature}
            basis={basis}
            toggle={() => choose(basis.toggled(feature.id as FeatureId))}
            {...common}
          />
        ))}
      </tbody>
    </table>
  )
}
