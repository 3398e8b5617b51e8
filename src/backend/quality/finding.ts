/** Rows that have a problem, as they are met. */
export class Finding {
  rows = 0
  readonly lines: number[] = []
  readonly examples: string[] = []

  add(line: number, example?: string): void {
    this.rows++
    if (this.lines.length < told) this.lines.push(line)
    if (example !== undefined && this.examples.length < told && !this.examples.includes(example))
      this.examples.push(example)
  }
}

/** As many lines and examples as are told. */
const told = 5
