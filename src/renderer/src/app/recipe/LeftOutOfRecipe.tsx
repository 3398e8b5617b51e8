import type { Fitted } from '#shared/recipes/fitRecipe.ts'
import { stepInWords } from '#shared/words/cleaning.ts'
import { featureName } from '#shared/words/features.ts'
import { formatCount } from '#shared/words/format.ts'
import { useWords } from '../words.tsx'
import styles from './recipe.module.css'

interface Props {
  readonly leftOut: Fitted['leftOut']
  readonly withoutCustomers: number
}

/** Everything of a recipe that will not hold here; nothing where all of it does. */
export function LeftOutOfRecipe({ leftOut: { basis, own, steps, rules, mixed }, withoutCustomers }: Props) {
  const { t, locale } = useWords()
  const lines = [
    ...(rules ? [t('recipes.goneRules')] : []),
    ...(mixed ? [t('recipes.goneMixed')] : []),
    ...basis.map((id) => t('recipes.goneBasis', { feature: featureName(id, t) })),
    ...own.map((feature) => t('recipes.goneOwn', { feature })),
    ...steps.map((step) => t('recipes.goneStep', { step: stepInWords(step, t, locale) })),
    ...(withoutCustomers > 0
      ? [t('recipes.goneCustomers', { count: withoutCustomers, n: formatCount(withoutCustomers, locale) })]
      : [])
  ]
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="recipe-gone" role="status">
      <h3 id="recipe-gone">{t('recipes.gone')}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
