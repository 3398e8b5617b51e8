/**
 * Words that say how someone feels about what was bought, by strength (3 strongest; the scale of VADER, -4 to 4). Own
 * work: written from everyday words of reviews, not derived from a published lexicon, hence rougher than one that many
 * people rated. Any form of a word serves: they are compared by stem.
 */
export interface Lexicon {
  readonly positive: { readonly 3: string; readonly 2: string; readonly 1: string }
  readonly negative: { readonly 3: string; readonly 2: string; readonly 1: string }
  /** Those of the above that a negation may follow: "gefällt mir nicht", "j'aime pas". */
  readonly verbs: string
}
