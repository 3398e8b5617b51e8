import { EvenSample } from '#engine/quality/evenSample.ts'
import { HyperLogLog } from '#engine/quality/hyperLogLog.ts'
import { textHash } from '#engine/quality/textHash.ts'
import type { ProblemCode } from '#shared/api/quality.ts'
import { isBlank } from '../imports/columnProfile.ts'
import type { ColumnPlan } from './columnPlan.ts'
import { Finding } from './finding.ts'
import { type CellFacts, inspectCell } from './inspectCell.ts'

/** As many different values of a column are counted exactly. */
const countedExactly = 20_000
const sampled = 65_536

/** What the cells of a column come to, as they pass. */
export class ColumnTally {
  readonly plan: ColumnPlan
  readonly values = new Map<string, CellFacts>()
  readonly missing = new Finding()
  readonly findings = new Map<ProblemCode, Finding>()
  readonly currencies = new Map<string, Finding>()
  readonly sample = new EvenSample(sampled)
  filled = 0
  numbers = 0
  sum = 0
  min = Number.POSITIVE_INFINITY
  max = Number.NEGATIVE_INFINITY
  #many: HyperLogLog | null = null
  readonly #now: number

  constructor(plan: ColumnPlan, now: number) {
    this.plan = plan
    this.#now = now
  }

  /** @returns what the cell is; `null` where there is nothing in it */
  add(raw: string, line: number): CellFacts | null {
    const cell = raw.trim()
    if (isBlank(cell)) {
      this.missing.add(line)
      return null
    }
    this.filled++
    const facts = this.values.get(cell) ?? this.#meet(cell, line)
    facts.rows++
    if (!Number.isNaN(facts.number)) this.#measure(facts.number)
    for (const problem of facts.problems) this.find(problem).add(line, cell)
    if (facts.currency !== null) {
      const found = this.currencies.get(facts.currency) ?? new Finding()
      this.currencies.set(facts.currency, found)
      found.add(line)
    }
    return facts
  }

  find(problem: ProblemCode): Finding {
    const found = this.findings.get(problem) ?? new Finding()
    this.findings.set(problem, found)
    return found
  }

  get distinct(): { count: number; exact: boolean } {
    if (!this.#many) return { count: this.values.size, exact: true }
    return { count: Math.min(this.filled, Math.max(countedExactly, this.#many.estimate())), exact: false }
  }

  #meet(cell: string, line: number): CellFacts {
    const facts = inspectCell(cell, this.plan, line, this.#now)
    if (this.values.size < countedExactly) this.values.set(cell, facts)
    else {
      if (!this.#many) {
        this.#many = new HyperLogLog()
        for (const known of this.values.keys()) this.#many.add(textHash(known))
      }
      this.#many.add(textHash(cell))
    }
    return facts
  }

  #measure(number: number): void {
    this.numbers++
    this.sum += number
    if (number < this.min) this.min = number
    if (number > this.max) this.max = number
    this.sample.add(number)
  }
}
