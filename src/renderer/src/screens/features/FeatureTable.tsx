import type { FeatureSummary, RelatedFeatures } from '#shared/api/features.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { useWords } from '../../app/words.tsx'
import { Term } from '../../help/Term.tsx'
import type { Basis } from './basis.ts'
import type { Twice } from './betterOf.ts'
import { FeatureRow } from './FeatureRow.tsx'
import styles from './features.module.css'
import { GroupLinks, groupPlace } from './GroupLinks.tsx'
import { groupFeatures } from './groups.ts'

interface Props {
  readonly features: readonly FeatureSummary[]
  readonly related: readonly RelatedFeatures[]
  readonly twice: readonly Twice[]
  readonly draft: Recipe
  readonly basis: Basis
  readonly currency: string | null
  readonly readOnly: boolean
  readonly choose: (patch: Partial<Recipe>) => void
}

/** More groups than stand on one screen. */
const many = 3

/** All that is known of each customer by what it is about, and which of it forms the segments. */
export function FeatureTable({ features, basis, choose, ...common }: Props) {
  const { t } = useWords()
  const groups = groupFeatures(features)
  return (
    <>
      {groups.length > many && <GroupLinks groups={groups.map(({ group }) => group)} />}
      <table className={styles.table} aria-label={t('features.table.label')}>
        <thead>
          <tr>
            <th scope="col">
              <Term id="basis">{t('features.table.forms')}</Term>
            </th>
            <th scope="col">{t('features.table.feature')}</th>
            <th scope="col">{t('features.table.spread')}</th>
            <th scope="col">
              <Term id="median">{t('features.table.median')}</Term>
            </th>
          </tr>
        </thead>
        {groups.map(({ group, features }) => (
          <tbody key={group}>
            {groups.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={4} className={styles.group} id={groupPlace(group)} tabIndex={-1}>
                  {t(`features.groups.${group}`)}
                </th>
              </tr>
            )}
            {features.map((feature) => (
              <FeatureRow
                key={feature.id}
                feature={feature}
                basis={basis}
                toggle={(id) => choose(basis.toggled(id))}
                {...common}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}
