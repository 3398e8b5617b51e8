import { type ReactNode, useId } from 'react'
import type { FeatureSummary, RelatedFeatures } from '#shared/api/features.ts'
import type { FeatureId, Recipe } from '#shared/model/recipe.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import { featureName, featureValue, featureValueExactly, featureValueInWords } from '#shared/words/features.ts'
import { useLevel } from '../../app/level.ts'
import { useWords } from '../../app/words.tsx'
import { Explained } from '../../help/Explained.tsx'
import { type Basis, forms as formsSegments } from './basis.ts'
import type { Twice } from './betterOf.ts'
import { FormsSegments } from './FormsSegments.tsx'
import styles from './features.module.css'
import { Histogram } from './Histogram.tsx'
import { KeepBetter } from './KeepBetter.tsx'
import { relatedInWords } from './relatedInWords.ts'
import { missingInWords, spreadInWords } from './spreadInWords.ts'

interface Props {
  readonly feature: FeatureSummary
  readonly related: readonly RelatedFeatures[]
  readonly twice: readonly Twice[]
  readonly draft: Recipe
  readonly basis: Basis
  readonly currency: string | null
  readonly readOnly: boolean
  readonly toggle: (id: FeatureId) => void
  /** What else can be done with the feature. */
  readonly actions?: ReactNode
}

export function FeatureRow({ feature, related, twice, draft, basis, currency, readOnly, toggle, actions }: Props) {
  const words = useWords()
  const { t, locale } = words
  const { level } = useLevel()
  const about = useId()
  const { id, unit, constant, twoValued, median, min, max } = feature
  const forms = formsSegments(basis, id)
  const locked = basis.locked(feature)
  const say = (value: number): string => featureValueInWords(value, unit, t, locale, currency)
  const exactly = (value: number): string => featureValueExactly(value, unit, locale, currency)
  const missing = missingInWords(feature, forms, words)
  const alike = basis.fixed ? null : relatedInWords(id, related, basis, words)
  return (
    <tr data-forms={forms || undefined}>
      <td>
        <FormsSegments
          id={id}
          forms={forms}
          disabled={locked !== null || readOnly}
          toggle={() => toggle(id as FeatureId)}
          about={about}
        />
      </td>
      <th scope="row">
        <span className={styles.name}>{featureName(id, t)}</span>
        <div id={about} className={styles.about}>
          <p>{featureDefinition(id, t, locale, draft)}</p>
          {constant ? (
            <p className={styles.doubtful}>{t('features.constant', { value: say(median) })}</p>
          ) : (
            level === 'statistics' && (
              <p>
                <Explained>{spreadInWords(feature, forms && !basis.fixed ? draft.log : null, words)}</Explained>
              </p>
            )
          )}
          {twoValued && <p className={forms ? styles.doubtful : undefined}>{t('features.twoValued')}</p>}
          {missing && <p>{missing}</p>}
          {alike && <p className={forms ? styles.doubtful : undefined}>{alike}</p>}
          <KeepBetter id={id} twice={twice} readOnly={readOnly} drop={toggle} />
          {(locked === 'last' || locked === 'full') && (
            <p className={styles.doubtful}>{t(locked === 'last' ? 'features.last' : 'features.full')}</p>
          )}
        </div>
        {actions && <div className={styles.about}>{actions}</div>}
      </th>
      <td>{!constant && <Histogram feature={feature} currency={currency} forms={forms} />}</td>
      <td>
        <div title={exactly(median)}>{say(median)}</div>
        {!constant && (
          <div className="secondary" title={t('features.table.range', { low: exactly(min), high: exactly(max) })}>
            {t('features.table.range', { low: featureValue(min, unit, locale, currency), high: say(max) })}
          </div>
        )}
      </td>
    </tr>
  )
}
