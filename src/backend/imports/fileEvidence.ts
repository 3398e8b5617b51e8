import type { Mapping } from '#shared/api/imports.ts'
import { dateRoles, numberRoles } from '#shared/model/sourceRoles.ts'
import { isBlank } from './columnProfile.ts'
import { positionsOf } from './columnsOf.ts'
import { CreditNoteEvidence } from './creditNotes.ts'
import type { FileFacts } from './key.ts'
import { MomentEvidence } from './momentEvidence.ts'
import { NumberEvidence } from './numbers.ts'
import type { Row } from './rows.ts'
import { asRecent } from './wideDates.ts'

export interface Settled {
  readonly mapping: Mapping
  readonly facts: FileFacts
  /** Date columns that nothing in the file decides. */
  readonly ambiguousDates: readonly string[]
}

/** Gathers, over all rows, what single rows cannot say: date orders and marks left open, how customers are written. */
export class FileEvidence {
  readonly #mapping: Mapping
  readonly #moments = new Map<number, MomentEvidence>()
  readonly #numbers = new Map<number, NumberEvidence>()
  readonly #creditNotes = new CreditNoteEvidence()
  readonly #key: number
  readonly #order: number
  #wholeCustomers = true
  #pointZeros = 0
  #lastCustomer = ''

  constructor(mapping: Mapping) {
    this.#mapping = mapping
    const at = positionsOf(mapping)
    this.#key = at.key
    this.#order = at.order
    mapping.columns.forEach(({ role, marks, dateOrder }, index) => {
      if (dateRoles.includes(role) && dateOrder === null) this.#moments.set(index, new MomentEvidence())
      if (numberRoles.includes(role) && marks === null) this.#numbers.set(index, new NumberEvidence())
    })
  }

  add({ cells, problem }: Row): void {
    if (problem) return
    for (const [index, evidence] of this.#moments) addFilled(evidence, asRecent(cells[index]!))
    for (const [index, evidence] of this.#numbers) addFilled(evidence, cells[index]!)
    if (this.#order >= 0) addFilled(this.#creditNotes, cells[this.#order]!)
    if (this.#key >= 0 && this.#wholeCustomers && cells[this.#key] !== this.#lastCustomer) {
      this.#lastCustomer = cells[this.#key]!
      const text = this.#lastCustomer.trim()
      if (isBlank(text)) return
      if (/^[1-9]\d*\.0$/.test(text)) this.#pointZeros++
      else if (!/^\d+$/.test(text)) this.#wholeCustomers = false
    }
  }

  settle(): Settled {
    const ambiguousDates: string[] = []
    const columns = this.#mapping.columns.map((column, index) => {
      const moments = this.#moments.get(index)?.decide()
      if (moments?.ambiguous) ambiguousDates.push(column.name)
      return {
        ...column,
        dateOrder: moments ? moments.order : column.dateOrder,
        marks: this.#numbers.get(index)?.decide(this.#mapping.dialect.delimiter).marks ?? column.marks
      }
    })
    return {
      mapping: { ...this.#mapping, columns },
      ambiguousDates,
      facts: {
        customersEndInPointZero: this.#wholeCustomers && this.#pointZeros > 0,
        creditNotes: this.#creditNotes.decide()
      }
    }
  }
}

function addFilled(evidence: { add(text: string): void }, cell: string): void {
  const text = cell.trim()
  if (!isBlank(text)) evidence.add(text)
}
