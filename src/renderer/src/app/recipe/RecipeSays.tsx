import type { Recipe } from '#shared/model/recipe.ts'
import { stepInWords } from '#shared/words/cleaning.ts'
import { featureName, listInWords } from '#shared/words/features.ts'
import { methodName } from '#shared/words/notes.ts'
import { useWords } from '../words.tsx'
import styles from './recipe.module.css'

/** What a recipe consists of, in words. */
export function RecipeSays({ recipe }: { readonly recipe: Recipe }) {
  const { t, locale } = useWords()
  const quoted = (name: string): string => t('names.quoted', { name })
  const basis = recipe.basis.map((id) => quoted(featureName(id, t)))
  const lines = [
    t('recipes.method', { method: methodName(recipe.method.kind, t) }),
    ...(recipe.method.kind === 'rfm' ? [] : [t('recipes.basis', { list: listInWords(basis, t) })]),
    ...(recipe.own.length > 0
      ? [
          t('recipes.own', {
            count: recipe.own.length,
            list: recipe.own.map(({ name, formula }) => `${quoted(name)} = ${formula}`).join('; ')
          })
        ]
      : []),
    ...(recipe.cleaning.length > 0
      ? [
          t('recipes.steps', {
            count: recipe.cleaning.length,
            list: recipe.cleaning.map((step) => stepInWords(step, t, locale)).join('; ')
          })
        ]
      : [])
  ]
  return (
    <section aria-labelledby="recipe-says">
      <h3 id="recipe-says">{t('recipes.choices')}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
