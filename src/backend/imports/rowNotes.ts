import { type Note, noteOf } from '#shared/errors.ts'
import { unreadableCharacter } from './encoding.ts'
import type { Row } from './rows.ts'

/** Of each kind of trouble with rows, so many are told one by one. */
const toldOneByOne = 3

const codes = {
  length: 'importRowLength',
  tooLong: 'importRowTooLong',
  unclosedQuote: 'importUnclosedQuote',
  textAfterQuote: 'importTextAfterQuote',
  noRecord: 'importNoRecord'
} as const

function factsOf(problem: NonNullable<Row['problem']>, line: number): Note['params'] {
  if (problem.code === 'length') return { line, got: problem.got, expected: problem.expected }
  return { line: 'line' in problem ? problem.line : line }
}

/** Gathers what is worth knowing of rows: where they begin, and codes in `notes`. */
export class RowNotes {
  readonly #notes: Note[] = []
  readonly #told = new Map<string, number>()

  add({ line, cells, problem, bareQuote }: Row): void {
    if (problem) this.#tell(codes[problem.code], factsOf(problem, line))
    if (bareQuote) this.#tell('importBareQuote', { line })
    // Not some(): this is asked of every row of a file.
    for (const cell of cells)
      if (cell.includes(unreadableCharacter)) {
        this.#tell('importUnreadableCharacters', { line })
        break
      }
  }

  notes(): Note[] {
    const more = [...this.#told].filter(([, times]) => times > toldOneByOne)
    return [...this.#notes, ...more.map(([code, times]) => noteOf(`${code}More`, { n: times - toldOneByOne }))]
  }

  #tell(code: string, params: Note['params']): void {
    const times = (this.#told.get(code) ?? 0) + 1
    this.#told.set(code, times)
    if (times <= toldOneByOne) this.#notes.push(noteOf(code, params))
  }
}
