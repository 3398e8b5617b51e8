/**
 * The words of a text, and what else tells how it is meant. A word is a run of letters, marks and digits that holds a
 * letter, with apostrophes and hyphens inside it ("don't", "e-mail", "l'article"); typographic apostrophes become
 * straight ones. Not for scripts that write without spaces (Chinese, Japanese, Thai): a run of theirs is one word.
 * O(characters).
 */
export interface Token {
  readonly text: string
  /** `end` closes a sentence, `comma` divides it. */
  readonly kind: 'word' | 'number' | 'emoji' | 'emoticon' | 'end' | 'comma'
}

const kinds: readonly Token['kind'][] = ['emoji', 'emoticon', 'number', 'word', 'end', 'comma']

const pattern = new RegExp(
  [
    '(\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier}|\\u200D\\p{Extended_Pictographic})*|\\p{Regional_Indicator}{2})',
    "((?<![\\p{L}\\p{N}])(?:[:;=]['’]?[-o^]?[)(\\]\\[dDpPoO/\\\\|*]+|<\\/?3)(?![\\p{L}\\p{N}]))",
    "(\\p{N}+(?:[.,'’:]\\p{N}+)*(?!\\p{L}))",
    "([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*)",
    '([.!?…;:\\n]+)',
    '([,(])'
  ].join('|'),
  'gu'
)

/**
 * The same for texts in ASCII alone, which most of English is: a third of the time. The letters and digits are these, and
 * there are no pictographs (an empty group keeps the places of the others).
 */
const plainPattern = new RegExp(
  [
    '((?!))',
    "((?=[:;=<])(?<![A-Za-z0-9])(?:[:;=]'?[-o^]?[)(\\]\\[dDpPoO/\\\\|*]+|<\\/?3)(?![A-Za-z0-9]))",
    "([0-9]+(?:[.,':][0-9]+)*(?![A-Za-z]))",
    "([A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*)",
    '([.!?;:\\n]+)',
    '([,(])'
  ].join('|'),
  'g'
)
export const isPlain = /^[\0-\x7f]*$/

const kindOf = (match: RegExpExecArray): Token['kind'] => {
  let group = 1
  while (match[group] === undefined) group++
  return kinds[group - 1]
}

export const tokens = (text: string): Token[] => {
  const found: Token[] = []
  if (isPlain.test(text)) {
    plainPattern.lastIndex = 0
    for (let match = plainPattern.exec(text); match !== null; match = plainPattern.exec(text))
      found.push({ text: match[0], kind: kindOf(match) })
    return found
  }
  for (const match of text.normalize('NFC').matchAll(pattern)) {
    found.push({ text: match[0].replaceAll('’', "'"), kind: kindOf(match) })
  }
  return found
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const hasLetter = /\p{L}/u
const plainWord = /[a-z0-9]+(?:'[a-z0-9]+)*/g
const hasPlainLetter = /[a-z]/

/** The words alone, in lower case, hyphenated ones in their parts, numbers left out. */
export const words = (text: string): string[] => {
  if (isPlain.test(text)) {
    const plain = text.toLowerCase().match(plainWord)
    return plain === null ? [] : plain.filter((word) => hasPlainLetter.test(word))
  }
  const found = text.normalize('NFC').toLowerCase().replaceAll('’', "'").match(wordPattern)
  return found === null ? [] : found.filter((word) => hasLetter.test(word))
}
