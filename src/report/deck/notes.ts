import type { Block, Section, Table } from '../document/reportDoc.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

export const blocksOf = <K extends Block['kind']>({ blocks }: Section, kind: K): Of<K>[] =>
  blocks.filter((block): block is Of<K> => block.kind === kind)

/** Tables in words. */
const tableNotes = ({ columns, rows, note }: Table): string =>
  [
    ...rows.map((row) => row.map(({ text }, i) => (i === 0 ? text : `${columns[i]!.head} ${text}`)).join('; ')),
    ...(note ? [note] : [])
  ].join('\n')

/** What is said beside a slide: its pictures and tables in words. */
export const notesOf = (section: Section): string =>
  [
    ...blocksOf(section, 'scene').map(({ scene }) => `${scene.title}\n${scene.description}`),
    ...blocksOf(section, 'table').map(({ table }) => tableNotes(table))
  ].join('\n\n')
