import type { DefinitionPart } from './definition.ts'

const line = ({ term, text }: DefinitionPart['facts'][number]): string => (term === '' ? text : `${term}: ${text}`)

/** Whatever a name holds. */
export const onOneLine = (text: string): string => text.replaceAll(/[\t-\r\u0085\u2028\u2029]+/g, ' ')

/** A part a paragraph, a fact a line. */
export const definitionInLines = (parts: readonly DefinitionPart[]): string[] =>
  parts.flatMap(({ title, facts }, i) => [...(i === 0 ? [] : ['']), title, ...facts.map((fact) => `  ${line(fact)}`)])

/** As a text file that every editor opens. */
export const definitionText = (title: string, parts: readonly DefinitionPart[]): string =>
  [title, '', ...definitionInLines(parts), ''].map((one) => `${onOneLine(one).trimEnd()}\r\n`).join('')

/** For the properties of a document. */
export const definitionInOneLine = (parts: readonly DefinitionPart[]): string =>
  parts
    .map(({ title, facts }) => `${title}: ${facts.map(line).join('; ')}`)
    .join(' | ')
    .replaceAll(/\s+/g, ' ')
