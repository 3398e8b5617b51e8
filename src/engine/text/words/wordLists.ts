/**
 * What reading a language needs to know of it. Lists are own work: short words that every grammar names, written for
 * reviews and comments; separated by white space, in lower case, apostrophes straight.
 */
export interface WordLists {
  /** Words that hold sentences together and say nothing of the topic. They also tell the language. */
  readonly stopWords: string
  /** Frequent words of reviews and comments, which tell the language of a very short text. */
  readonly common: string
  /** Words that judge without saying what: kept out of topics, which tell what texts are about. */
  readonly judgements: string
  /** Words that turn what follows. */
  readonly negators: string
  /** Words that take the negation back when they follow it: "not only good". */
  readonly only: string
  /** Words that strengthen or weaken the next ones. */
  readonly boosters: string
  readonly dampeners: string
  /** Words after which counts what is really meant: "good, but …". */
  readonly contrasts: string
}

export const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')
