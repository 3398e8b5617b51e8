import type { SourceKind } from '#shared/api/imports.ts'
import { Assignment } from './assignRoles.ts'
import type { ColumnSeen } from './roleFit.ts'

/** A name that says what it is without a doubt. */
const clear = 0.6
const nearlyAll = 0.95

/** A moment at which somebody did something. */
const ofDoing = /redemption|redeemed|click|open|visit|view|session|event|einlos|besuch|login/

/** What rows are, by which columns there are, how sure their names are, and whether somebody comes more than once. */
export function recogniseKind(columns: readonly ColumnSeen[]): Assignment {
  const made = new Map<SourceKind, Assignment>()
  const as = (kind: SourceKind): Assignment => {
    const there = made.get(kind) ?? new Assignment(columns, kind)
    made.set(kind, there)
    return there
  }
  const repeats = (column: number): boolean => {
    const profile = columns[column]?.profile
    return profile !== undefined && profile.filled > 0 && profile.distinct < nearlyAll
  }
  const filledOnce = (column: number): boolean => (columns[column]?.profile.filled ?? 0) > 0 && !repeats(column)
  const [orders, contacts] = [as('orders'), as('contacts')]
  const key = orders.columnOf('customer', 'email')
  const dated = orders.fit('date') > 0
  const money = orders.fit('amount', 'unitPrice')
  const person = Math.max(orders.fit('customer', 'email'), contacts.fit('customer', 'email'))
  const bought = orders.fit('order') >= clear || (orders.fit('quantity') >= clear && money > 0.5)

  const reached = contacts.fit('campaign', 'group') >= clear || contacts.fit('group') >= 0.5
  if (person > 0 && reached && contacts.fit('responded') >= clear && !bought) return contacts
  const remarked = filledOnce(key) && columns.length > 2
  if (isReviews(as('reviews'), key >= 0 && dated && money > 0.5, bought, remarked)) return as('reviews')
  if (isProducts(as('products'), columns, { person, bought, dated })) return as('products')
  if (key >= 0 && dated && (money > 0.5 || (money > 0 && repeats(key)))) return orders
  const named = as('campaigns').columnOf('campaign')
  if (named >= 0 && as('campaigns').fit('campaign') >= clear && person < clear && !repeats(named))
    return as('campaigns')
  const events = as('events')
  const day = events.columnOf('date')
  const doing = events.fit('action') >= 0.5 || ofDoing.test(columns[day]?.words ?? '')
  if (person > 0 && day >= 0 && doing && !bought && (repeats(key) || events.fit('action') >= clear)) return events
  if (person > 0 && contacts.fit('campaign') >= clear) return contacts
  return isList(columns, key, dated && repeats(key), filledOnce(key)) ? as('customers') : orders
}

/** `remarked`: each customer once, with more beside the text: without a rating or a date it is a list with remarks. */
function isReviews(reviews: Assignment, sold: boolean, bought: boolean, remarked: boolean): boolean {
  if (sold || bought) return false
  if (remarked && reviews.fit('rating') < clear && reviews.fit('date') === 0) return false
  return reviews.fit('text') >= clear || (reviews.fit('text') > 0 && reviews.fit('rating') >= clear)
}

/** A product a row, and nobody who bought it. Where there is neither a person nor a day, a product may stand twice. */
function isProducts(
  products: Assignment,
  columns: readonly ColumnSeen[],
  { person, bought, dated }: { person: number; bought: boolean; dated: boolean }
): boolean {
  const product = products.columnOf('product')
  const about = products.fit('productName', 'category')
  if (product < 0 || person >= clear || bought || about === 0) return false
  const { filled, distinct } = columns[product]!.profile
  const each = filled === 0 || distinct >= nearlyAll || (person === 0 && !dated)
  return products.fit('product') >= clear && each
}

/** Rows that are customers: numbers about each, or each once. Who comes again with dates has ordered something. */
const isList = (columns: readonly ColumnSeen[], key: number, comesAgain: boolean, once: boolean): boolean =>
  !comesAgain && ((key >= 0 && once) || columns.some(({ profile }) => profile.numbers.share > 0.9))
