import type { ColumnRole, Mapping } from '#shared/api/imports.ts'

/** Positions of the columns by role; -1 where there is none. */
export type Positions = Readonly<Record<Exclude<ColumnRole, 'attribute' | 'label' | 'none'>, number>> & {
  /** The column that says who the customer is: the customer's, else the e-mail address, else the name. */
  readonly key: number
  readonly attributes: readonly number[]
  readonly labels: readonly number[]
}

export function positionsOf({ columns }: Pick<Mapping, 'columns'>): Positions {
  const all = (wanted: ColumnRole): number[] => columns.flatMap(({ role }, index) => (role === wanted ? [index] : []))
  const at = (role: ColumnRole): number => columns.findIndex((column) => column.role === role)
  const first = (...roles: ColumnRole[]): number => roles.map(at).find((index) => index >= 0) ?? -1
  return {
    customer: at('customer'),
    customerName: at('customerName'),
    email: at('email'),
    date: at('date'),
    order: at('order'),
    amount: at('amount'),
    quantity: at('quantity'),
    unitPrice: at('unitPrice'),
    product: at('product'),
    category: at('category'),
    channel: at('channel'),
    country: at('country'),
    key: first('customer', 'email', 'customerName'),
    attributes: all('attribute'),
    labels: all('label')
  }
}
