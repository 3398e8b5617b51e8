/** The word list inside vader-sentiment, which its own door does not hand out: mean ratings of ten people, -4 to 4. */
declare module 'vader-sentiment/src/vader_lexicon.js' {
  export const lexicon: Readonly<Record<string, number>>
}

/** Snowball's stemmers (Porter 2001). */
declare module 'snowball-stemmers' {
  export const newStemmer: (language: string) => { stem(word: string): string }
}
