import type { TopicSearch } from '#shared/api/texts.ts'
import type { TopicId } from '#shared/model/recipe.ts'

/** What is kept of a search beside its topics. */
export type SearchFacts = Pick<TopicSearch, 'reviews' | 'madeFrom' | 'described' | 'chosen' | 'proposed'> & {
  /** By the topic's place. */
  readonly topics: readonly Pick<TopicSearch['topics'][number], 'share' | 'reviews' | 'sentiment' | 'rating'>[]
}

/** A sentence of a review, by its place: the text itself is kept once. */
export interface ExamplePlace {
  readonly source: number
  readonly line: number
  readonly starts: number
  readonly ends: number
}

/** What a search for topics found, before it is saved. */
export interface FoundTopics {
  /** Of the sources that were read, and of the project's data then. */
  readonly mark: string
  readonly dataVersion: number
  readonly searches: {
    readonly language: string
    readonly facts: SearchFacts
    readonly topics: readonly {
      readonly feature: TopicId
      readonly words: readonly { readonly word: string; readonly weight: number }[]
      readonly examples: readonly ExamplePlace[]
    }[]
    /** Reviews that have any topic: whose, the largest one, and the share of each (a row a review). */
    readonly source: Int32Array
    readonly line: Int32Array
    readonly main: Uint8Array
    readonly shares: Float32Array
  }[]
}
