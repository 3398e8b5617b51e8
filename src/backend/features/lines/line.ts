import type { CategoryColumn, FeatureColumn } from '../table.ts'

/** A line of an order as it is read; what it does not say is `null`. Money is stored money. */
export type Line = [
  customer: number,
  order: number | string,
  moment: number,
  amount: number,
  /** 0 sale, 1 return. */
  kind: number,
  product: number | null,
  category: number | null,
  channel: number | null,
  quantity: number | null,
  cost: number | null,
  discount: number | null
]

/** Something that is told of customers line by line: customer by customer, order by order, sales only. */
export interface LineHabit {
  add(line: Line): void
  /** `moment`: of the order's first line. */
  closeOrder?(moment: number, lines: number): void
  /** `place`: the customer's. */
  closeCustomer(place: number): void
  result(): { readonly columns?: readonly FeatureColumn[]; readonly categories?: readonly CategoryColumn[] }
}
