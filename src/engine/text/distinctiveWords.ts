import { EngineError } from '#engine/errors.ts'

/**
 * Which words set one group of texts apart from all the others: the log of the ratio of their odds with an informative
 * Dirichlet prior, which keeps rare words from winning by chance, over its standard error (Monroe, Colaresi & Quinn,
 * "Fightin' words", Political Analysis 16, 2008, equations 16, 20, 22 and 23). The prior is each word's own frequency in
 * all texts, `priorWords` words strong. z above 1.96 is more than chance, if words came one by one and one word is looked
 * at; of thousands some will be. Not for groups of a few texts. O(words x groups).
 */
export interface DistinctiveWord {
  readonly word: string
  readonly z: number
  /** Log odds ratio, natural: .69 is twice the odds. */
  readonly logOdds: number
  readonly timesHere: number
  readonly timesElsewhere: number
}

export interface WordCounts {
  readonly words: readonly string[]
  /** For each group, how often it has each word. */
  readonly groups: readonly ArrayLike<number>[]
}

export interface DistinctiveOptions {
  /** Strength of the prior in words: alpha 0. Default 500. */
  readonly priorWords?: number
}

const check = ({ words, groups }: WordCounts, priorWords: number): void => {
  const wrong = groups.findIndex((counts) => counts.length !== words.length)
  if (wrong >= 0) {
    throw new EngineError('badShape', `group ${wrong} needs ${words.length} counts; got ${groups[wrong].length}`, {
      needed: words.length,
      got: groups[wrong].length
    })
  }
  if (!(priorWords > 0 && Number.isFinite(priorWords))) {
    throw new EngineError('badOption', `priorWords is a number above 0; got ${priorWords}`, { priorWords })
  }
  for (let g = 0; g < groups.length; g++) {
    for (let w = 0; w < words.length; w++) {
      if (!(groups[g][w] >= 0 && Number.isFinite(groups[g][w]))) {
        throw new EngineError('notFinite', `group ${g} has ${groups[g][w]} times "${words[w]}"; counts are 0 or more`, {
          row: g,
          column: w,
          value: String(groups[g][w])
        })
      }
    }
  }
}

const sumOf = (counts: ArrayLike<number>): number => {
  let sum = 0
  for (let w = 0; w < counts.length; w++) sum += counts[w]
  return sum
}

/** For each group all words that any group has, the most distinctive first; ties in the order given. */
export const distinctiveWords = (
  { words, groups }: WordCounts,
  { priorWords = 500 }: DistinctiveOptions = {}
): readonly (readonly DistinctiveWord[])[] => {
  check({ words, groups }, priorWords)
  const totals = words.map((_, w) => groups.reduce((sum, counts) => sum + counts[w], 0))
  const all = sumOf(totals)
  return groups.map((here) => {
    const nHere = sumOf(here)
    const nElsewhere = all - nHere
    return words
      .map((word, w): DistinctiveWord => {
        const alpha = (priorWords * totals[w]) / all
        const timesHere = here[w]
        const timesElsewhere = totals[w] - timesHere
        const a = timesHere + alpha
        const b = timesElsewhere + alpha
        const logOdds = Math.log(a / (nHere + priorWords - a)) - Math.log(b / (nElsewhere + priorWords - b))
        return { word, z: logOdds / Math.sqrt(1 / a + 1 / b), logOdds, timesHere, timesElsewhere }
      })
      .filter(({ timesHere, timesElsewhere }) => timesHere + timesElsewhere > 0)
      .sort((a, b) => b.z - a.z)
  })
}
