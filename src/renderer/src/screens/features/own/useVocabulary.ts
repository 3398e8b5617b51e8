import { useMemo } from 'react'
import type { FeatureSummary } from '#shared/api/features.ts'
import { catalogueNames } from '#shared/formula/catalogueNames.ts'
import type { Vocabulary } from '#shared/formula/vocabulary.ts'
import { featureName } from '#shared/words/features.ts'
import { useApi } from '../../../api/hooks.ts'
import { useWords } from '../../../app/words.tsx'

/** What formulas of this project can speak of, without own features; before it is known, only the features. */
export function useVocabulary(features: readonly FeatureSummary[]): Vocabulary {
  const { t, locale } = useWords()
  const { data } = useApi('features.vocabulary', {})
  return useMemo(() => {
    const names = catalogueNames(features.map(({ id }) => id))
    return {
      language: locale,
      sources: data?.sources ?? [],
      features: [...names].map(([id, name]) => ({ name, label: featureName(id, t) })),
      words: data?.words ?? {}
    } as Vocabulary
  }, [features, data, t, locale])
}
