/** Tables that rows go to one to one, and what is written of a row, behind the source's number. */
export const factTables = {
  listed: ['line', 'customer_id'],
  event: ['line', 'customer_id', 'moment', 'action', 'channel', 'campaign'],
  review: ['line', 'customer_id', 'moment', 'rating', 'product', 'text', 'language', 'sentiment', 'words'],
  contact: ['line', 'customer_id', 'campaign', 'moment', 'channel', 'contacted', 'responded', 'spent'],
  product_fact: ['product', 'name', 'category'],
  campaign_fact: ['campaign', 'channel', 'starts', 'ends']
} as const satisfies Readonly<Record<string, readonly string[]>>

export type FactTable = keyof typeof factTables
/** A row's values, in the order of the table's columns. */
export type Fact<T extends FactTable> = { readonly [K in (typeof factTables)[T][number]]: string | number | null }
