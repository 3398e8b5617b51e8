/** The sentences of a text, as written, without the white space around them. */
const pattern = /[^.!?…\n]+(?:[.!?…]+|\n|$)/gu

export const sentencesOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(pattern), ([sentence]) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence))
