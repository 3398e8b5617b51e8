import { list } from '../words/wordLists.ts'
import { type Span, spansOf } from './span.ts'

/**
 * Names of people, where the text says that one follows: after a title ("Mrs Smith", "Herr Müller"), after "my name is", as
 * the signature below a greeting, and those that the caller knows (a customer's own). A first name alone is not found: too
 * many of them are words ("Mark", "Rose", "Will"), and a guess would mask what customers say.
 */
const part = "\\p{Lu}[\\p{L}'’-]{1,30}"
const particleWords = new Set(list('von van der den de da do dos di del della du la le zu'))
const particles = `(?:${[...particleWords].join('|')}) `
const full = `${part}(?: (?:${particles}){0,2}${part}){0,2}`

const titles =
  'Mr|Mrs|Ms|Miss|Mister|Dr|Prof|[Hh]errn?|[Ff]rau|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Mme|Mlle|[Ss]eñor(?:a|ita)?|Sra?|[Ss]ignor[ae]?|[Ss]ig(?:\\.ra)?|[Ss]enhora?|[Mm]eneer|[Mm]evrouw|[Dd]hr|[Mm]evr'

const introductions =
  "[Mm]y name is|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Mm]eu nome é|[Mm]e chamo|[Mm]ijn naam is|[Ii]k heet"

const greetings =
  '(?:best|kind|warm) (?:regards|wishes)|regards|sincerely|yours truly|cheers|(?:mit freundlichen|viele|liebe|beste|schöne|herzliche) gr(?:ü|ue)(?:ß|ss)en?|gr(?:uß|uss|üße|uesse)|mfg|lg|vg|cordialement|bien à vous|salutations|un saludo|saludos(?: cordiales)?|atentamente|(?:cordiali|distinti) saluti|saluti|atenciosamente|cumprimentos|abraços|met vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg'

/** Lower and upper case of a greeting without the flag that would let names be in lower case. */
const anyCase = (words: string): string =>
  words.replace(/\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === 1 ? `[${letter}${letter.toUpperCase()}]` : letter
  )

const patterns: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:${titles})\\.? (?:(?:Dr|Prof)\\.? ){0,2}(?<what>(?:${particles}){0,2}${full})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:${introductions}) (?<what>${full})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:${anyCase(greetings)})[\\s,.!–-]{1,6}(?<what>${full})(?=[\\s.!]*$)`, 'gmu')
]

const nameParts = (names: readonly string[]): readonly string[] =>
  names
    .flatMap((name) =>
      name
        .normalize('NFC')
        .trim()
        .split(/[\s,.]+/)
    )
    .filter((name) => /^\p{L}[\p{L}'’-]+$/u.test(name))

/** "anna", "Anna" and "ANNA" of a list are Anna and ANNA in a text: with a small letter it may be a word ("rose"). */
const knownPattern = (names: readonly string[]): RegExp | null => {
  const forms = new Set<string>()
  for (const name of nameParts(names)) {
    if (particleWords.has(name.toLowerCase())) continue
    if (name !== name.toLowerCase()) forms.add(name)
    forms.add(name.charAt(0).toUpperCase() + name.slice(1).toLowerCase())
    forms.add(name.toUpperCase())
  }
  if (forms.size === 0) return null
  const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu')
}

export const personNames = (text: string, known: readonly string[]): Span[] => {
  const pattern = knownPattern(known)
  const said = patterns.flatMap((pattern) => spansOf(text, 'name', pattern))
  return pattern === null ? said : [...said, ...spansOf(text, 'name', pattern)]
}
