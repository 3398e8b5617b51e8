import { list } from '../text/words/wordLists.ts'

const titles = new Set(
  list(
    'mr mrs ms miss mx mister dr prof professor sir dame rev herr herrn frau fr hr dipl ing mag doktor ' +
      'monsieur madame mademoiselle mme mlle senor senora senorita sr sra srta signor signora signore sig dott ' +
      'senhor senhora meneer mevrouw dhr mevr mw'
  )
)
/** What stands behind a name and is none. */
const degrees = new Set(list('phd md mba msc bsc esq dds llm mph'))
const generations = new Set(list('jr sr junior senior ii iii iv'))
const oneLetter: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss'
}

/** A person's name in parts, each in small letters without accents and marks. */
export interface NameParts {
  /** First names in their order. */
  readonly given: readonly string[]
  /** The last name; `''` where there is only one word. */
  readonly family: string
  /** "jr", "sr", "ii" …: tells father from son. */
  readonly generation: string
}

/**
 * A name as it is compared: "Müller, Dr. Anna" and "anna muller" are one. Case, accents, titles, punctuation and the
 * order "Last, First" are taken out. Accents are those of Latin, Greek and Cyrillic letters only: the vowel signs of
 * Indian scripts tell names apart. O(length).
 */
export function normaliseName(text: string): string {
  const { given, family, generation } = nameParts(text)
  return [...given, family, generation].filter((word) => word !== '').join(' ')
}

export function nameParts(text: string): NameParts {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[øłæœđðþıß]/g, (letter) => oneLetter[letter])
  const [first, ...behind] = plain.split(',').map(wordsOf)
  const back = behind.flat()
  const generation = [...first.slice(1), ...back].filter((word) => generations.has(word)).at(-1) ?? ''
  const isName = (word: string): boolean => word !== generation
  const inFront = first.filter((word, i) => i === 0 || isName(word))
  const after = withoutTitles(back.filter((word) => isName(word) && !degrees.has(word)))
  const before = withoutTitles(inFront)
  const words = after.length > 0 ? [...after, ...before] : before
  // Before the comma stands the whole last name, "van der Berg"; otherwise it is the last word with its particles.
  const familyWords = after.length > 0 ? before.length : words.length < 2 ? 0 : familyLength(words)
  return {
    given: words.slice(0, words.length - familyWords),
    family: words.slice(words.length - familyWords).join(' '),
    generation: generation === 'junior' ? 'jr' : generation === 'senior' ? 'sr' : generation
  }
}

const particles = new Set(list('von van der den de da do dos di del della du la le zu zur ter ten af bin al'))

function familyLength(words: readonly string[]): number {
  let length = 1
  while (length < words.length - 1 && particles.has(words[words.length - 1 - length])) length++
  return length
}

/** Apostrophes are dropped within a word, hyphens part it: "O'Brien" is obrien, "Anne-Marie" anne marie. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/['’`´ʼ]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')

/** A title in front or a degree behind that stands alone stays: it is somebody's name then ("Dame"). */
function withoutTitles(words: readonly string[]): string[] {
  let from = 0
  while (from < words.length - 1 && titles.has(words[from])) from++
  let to = words.length
  while (to > from + 2 && degrees.has(words[to - 1])) to--
  return words.slice(from, to)
}
