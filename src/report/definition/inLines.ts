import type { DefinitionPart } from './definition.ts'

const line = ({ term, text }: DefinitionPart['facts'][number]): string => (term === '' ? text : `${term}: ${text}`)

/** A part a paragraph, a fact a line. */
export const definitionInLines = (parts: readonly DefinitionPart[]): string[] =>
  parts.flatMap(({ title, facts }, i) => [...(i === 0 ? [] : ['']), title, ...facts.map((fact) => `  ${line(fact)}`)])

/** As a text file that every editor opens. Whatever a name holds, a fact stays on its line. */
export const definitionText = (title: string, parts: readonly DefinitionPart[]): string =>
  [title, '', ...definitionInLines(parts), '']
    .map((one) => `${one.replaceAll(/[\r\n\t]+/g, ' ').trimEnd()}\r\n`)
    .join('')
