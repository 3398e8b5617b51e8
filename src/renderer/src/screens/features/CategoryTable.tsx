import { useId } from 'react'
import type { CategorySummary } from '#shared/api/features.ts'
import { type FeatureId, isComputedCategory, type Recipe } from '#shared/model/recipe.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import { categoryWord, featureName } from '#shared/words/features.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import { type Basis, forms as formsSegments, isConstant } from './basis.ts'
import { FormsSegments } from './FormsSegments.tsx'
import styles from './features.module.css'

interface Props {
  readonly categories: readonly CategorySummary[]
  readonly basis: Basis
  readonly readOnly: boolean
  readonly choose: (patch: Partial<Recipe>) => void
}

/** What is known of each customer in words, and which of it forms the segments. */
export function CategoryTable({ categories, basis, readOnly, choose }: Props) {
  const { t } = useWords()
  return (
    <section>
      <h2>{t('features.words.title')}</h2>
      <p className="secondary measure">{t('features.words.text')}</p>
      <table className={`${styles.table} ${styles.words}`} aria-label={t('features.words.title')}>
        <thead>
          <tr>
            <th scope="col">{t('features.table.forms')}</th>
            <th scope="col">{t('features.table.feature')}</th>
            <th scope="col">{t('features.words.values')}</th>
          </tr>
        </thead>
        <tbody>
          {categories.map((category) => (
            <CategoryRow
              key={category.id}
              category={category}
              basis={basis}
              readOnly={readOnly}
              toggle={() => choose(basis.toggled(category.id as FeatureId))}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly category: CategorySummary
  readonly basis: Basis
  readonly readOnly: boolean
  readonly toggle: () => void
}

function CategoryRow({ category, basis, readOnly, toggle }: RowProps) {
  const { t, locale } = useWords()
  const about = useId()
  const { id, levels, others, missing } = category
  const constant = isConstant(category)
  const forms = formsSegments(basis, id)
  const locked = basis.locked({ id, constant })
  return (
    <tr data-forms={forms || undefined}>
      <td>
        <FormsSegments id={id} forms={forms} disabled={locked !== null || readOnly} toggle={toggle} about={about} />
      </td>
      <th scope="row">
        <span className={styles.name}>{featureName(id, t)}</span>
        <div id={about} className={styles.about}>
          {isComputedCategory(id) && <p>{featureDefinition(id, t, locale, { returns: 'exclude', own: [] })}</p>}
          {constant && <p className={styles.doubtful}>{t('features.words.constant')}</p>}
          {missing > 0 && <p>{t('features.words.missing', { count: missing, n: formatCount(missing, locale) })}</p>}
          {(locked === 'last' || locked === 'full') && (
            <p className={styles.doubtful}>{t(locked === 'last' ? 'features.last' : 'features.full')}</p>
          )}
        </div>
      </th>
      <td>
        <Levels category={category} forms={forms} />
        {others.values > 0 && (
          <p className="secondary">
            {t('features.words.others', {
              count: others.values,
              n: formatCount(others.values, locale),
              share: formatShare(others.customers / totalOf(category), locale)
            })}
          </p>
        )}
        {levels.length === 0 && <p className="secondary">{t('features.words.none')}</p>}
      </td>
    </tr>
  )
}

const totalOf = ({ levels, others, missing }: CategorySummary): number =>
  levels.reduce((sum, { customers }) => sum + customers, others.customers + missing)

/** As many words as are shown at once. */
const shown = 6

/** The most common words as bars of how many customers have them. */
function Levels({ category, forms }: { readonly category: CategorySummary; readonly forms: boolean }) {
  const { t, locale } = useWords()
  const total = totalOf(category)
  const most = category.levels[0]?.customers ?? 1
  return (
    <ul className={styles.levels} data-forms={forms || undefined}>
      {category.levels.slice(0, shown).map(({ value, customers }) => (
        <li key={value} title={t('app.customers', { count: customers, n: formatCount(customers, locale) })}>
          <span className={styles.word}>{categoryWord(category.id, value, t)}</span>
          <span className={styles.share} style={{ inlineSize: `${(100 * customers) / most}%` }} />
          <span className="secondary">{formatShare(customers / total, locale)}</span>
        </li>
      ))}
    </ul>
  )
}
