import { sources } from '#shared/formula/fields.ts'
import type { Vocabulary } from '#shared/formula/vocabulary.ts'

/** What a shop of gifts could speak of. */
export const shop: Vocabulary = {
  language: 'en',
  sources: sources.filter((source) => source !== 'contacts'),
  features: [
    { name: 'recency', label: 'Days since the last order' },
    { name: 'Age', label: 'Age' },
    { name: 'visits per month', label: 'visits per month' }
  ],
  words: {
    lines: {
      category: { values: ['Toys', 'Gifts', '5" plates'], complete: true },
      product: { values: ['85123A'], complete: false }
    },
    events: { action: { values: ['visit', 'click'], complete: true } }
  }
}
