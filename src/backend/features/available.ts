import type { Database } from 'better-sqlite3'
import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import { type ComputedCategory, type NamedFeature, orderFeatures } from '#shared/model/recipe.ts'

/** What a project's sources can tell at all: by the roles of their columns, whatever the moment that is looked from. */
export interface Available {
  /** What lines of orders say beside who, when and how much. */
  readonly lines: {
    readonly product: boolean
    readonly category: boolean
    readonly channel: boolean
    readonly quantity: boolean
    readonly cost: boolean
    /** Sources that say a line's discount: a blank there is none. */
    readonly discount: readonly number[]
    /** Are rows lines of orders, rather than orders? */
    readonly several: boolean
  }
  readonly orders: boolean
  readonly events: boolean
  readonly actions: boolean
  readonly contacts: boolean
  readonly responses: boolean
  /** Reviews whose authors are known. */
  readonly reviews: boolean
  readonly ratings: boolean
  readonly born: boolean
  readonly since: boolean
  readonly country: boolean
  readonly city: boolean
}

interface Source {
  readonly id: number
  readonly kind: SourceKind
  readonly roles: readonly ColumnRole[]
}

/** O(sources): nothing but how they were read is looked at. */
export function readAvailable(db: Database): Available {
  const sources = db
    .prepare<[], { id: number; mapping: string }>('SELECT id, mapping FROM source ORDER BY id')
    .all()
    .map(({ id, mapping }): Source => {
      const { kind, columns } = JSON.parse(mapping) as { kind: SourceKind; columns?: { role: ColumnRole }[] }
      return { id, kind, roles: columns?.map(({ role }) => role) ?? [] }
    })
  const of = (kind: SourceKind): Source[] => sources.filter((source) => source.kind === kind)
  const says = (kind: SourceKind, ...roles: ColumnRole[]): boolean =>
    of(kind).some((source) => roles.some((role) => source.roles.includes(role)))
  const product = says('orders', 'product', 'productName')
  const quantity = says('orders', 'quantity')
  return {
    lines: {
      product,
      category: says('orders', 'category') || (product && says('products', 'category')),
      channel: says('orders', 'channel'),
      quantity,
      cost: says('orders', 'cost'),
      discount: of('orders').flatMap(({ id, roles }) => (roles.includes('discount') ? [id] : [])),
      several: product || quantity
    },
    orders: of('orders').length > 0,
    events: of('events').length > 0,
    actions: says('events', 'action'),
    contacts: of('contacts').length > 0,
    responses: says('contacts', 'responded'),
    reviews: says('reviews', 'customer', 'customerName', 'email'),
    ratings: says('reviews', 'rating'),
    born: says('customers', 'birthDate'),
    since: says('customers', 'date'),
    country: says('customers', 'country') || says('orders', 'country'),
    city: says('customers', 'city') || says('orders', 'city')
  }
}

/** Does reading orders have to look at their lines? */
export const hasDetails = ({ lines }: Available): boolean =>
  lines.product || lines.category || lines.channel || lines.quantity || lines.cost || lines.discount.length > 0

/** What is told of the first time that anybody knew of a customer, before orders. */
export const hasFirstContact = ({ events, contacts, since }: Available): boolean => events || contacts || since

/** Features of the project that have names, beside events by action. */
export function availableFeatures(of: Available): NamedFeature[] {
  const { lines } = of
  const needs: Partial<Record<NamedFeature, boolean>> = {
    basketItems: lines.quantity,
    basketLines: lines.several,
    productCount: lines.product,
    categoryCount: lines.category,
    categoryShare: lines.category,
    favouriteShare: lines.category,
    discountShare: lines.discount.length > 0,
    margin: lines.cost,
    marginShare: lines.cost,
    channelShare: lines.channel,
    daysToFirstOrder: hasFirstContact(of)
  }
  const when = (there: boolean, ...ids: NamedFeature[]): NamedFeature[] => (there ? ids : [])
  return [
    ...when(of.orders, ...orderFeatures.filter((id) => needs[id] ?? true)),
    ...when(of.events, 'eventCount', 'recentEvents', 'eventRecency', 'eventDays'),
    ...when(of.contacts, 'contactCount'),
    ...when(of.responses, 'responseRate'),
    ...when(of.reviews, 'reviewCount'),
    ...when(of.reviews && of.ratings, 'meanRating'),
    ...when(of.reviews, 'meanSentiment', 'lastSentiment', 'meanLength'),
    ...when(of.born, 'age'),
    ...when(of.since, 'customerFor')
  ]
}

/** Facts of words of the project that Tessera computes. */
export function availableCategories(of: Available): ComputedCategory[] {
  const when = (there: boolean, ...ids: ComputedCategory[]): ComputedCategory[] => (there ? ids : [])
  return [
    ...when(of.orders, 'category:@hours', 'category:@weekday', 'category:@season'),
    ...when(of.orders && of.lines.category, 'category:@favourite', 'category:@firstCategory'),
    ...when(of.orders && of.lines.channel, 'category:@channel'),
    ...when(of.born, 'category:@ageBand'),
    ...when(of.country, 'category:@country'),
    ...when(of.city, 'category:@city')
  ]
}

/** Did anybody do this? Found at the first who did. */
export const hasAction = (db: Database, action: string): boolean =>
  db
    .prepare("SELECT 1 FROM event WHERE action = (SELECT id FROM word WHERE kind = 'action' AND value = ?) LIMIT 1")
    .get(action) !== undefined
