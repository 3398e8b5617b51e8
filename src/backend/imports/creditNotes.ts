/**
 * Order numbers that mark a return: `C536379`, `CN-1001`, `GS2041`. Letters before a number, as credit notes and
 * cancellations are numbered in English, German and French: C, CN, CR, CM (credit), GS, GU (Gutschrift), ST, STO
 * (Storno), R, RT, RET, RMA (return), RF, REF (refund), AV (avoir). `RE` is not among them: it is a German invoice.
 */
const prefix = /^(?:C|CN|CR|CM|GS|GU|ST|STO|R|RT|RET|RMA|RF|REF|AV)[-/ ]?\d+$/i

/** Whether a file numbers its returns by a prefix: only where most numbers have none. */
export class CreditNoteEvidence {
  #plain = 0
  #all = 0
  #last = ''
  #lastIsPlain = false

  add(order: string): void {
    this.#all++
    // The lines of an order follow each other.
    if (order !== this.#last) {
      this.#last = order
      this.#lastIsPlain = /^\d+$/.test(order)
    }
    if (this.#lastIsPlain) this.#plain++
  }

  decide(): boolean {
    return this.#plain > this.#all / 2
  }
}

/** Cheap for plain numbers, which most are. */
export const isCreditNote = (order: string): boolean => order.charCodeAt(0) > 57 && prefix.test(order)
