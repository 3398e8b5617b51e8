import { textAt } from './cells.ts'
import type { Positions } from './columnsOf.ts'

/** What only the whole file settles. */
export interface FileFacts {
  /** Every customer is a whole number written with a needless ".0", as data frames do. */
  readonly customersEndInPointZero: boolean
  /** Returns are told by the prefix of their order number. */
  readonly creditNotes: boolean
}

/**
 * Makes the function that reads who a row's customer is: by the number, or by the e-mail address of a guest who has
 * none; `''` where it says nobody.
 */
export function keyReader({ key, email }: Positions, { customersEndInPointZero }: FileFacts) {
  return (cells: readonly string[]): string => {
    const text = textAt(cells, key)
    if (key === email) return text.toLowerCase()
    if (text === '') return textAt(cells, email).toLowerCase()
    return customersEndInPointZero && text.endsWith('.0') ? text.slice(0, -2) : text
  }
}
