/** What a field holds, which decides how it is compared and what can be made of it. */
export type FieldType = 'money' | 'number' | 'text' | 'flag' | 'date' | 'year' | 'month' | 'weekday' | 'hour'

export const sources = ['orders', 'lines', 'events', 'reviews', 'contacts'] as const
export type Source = (typeof sources)[number]

/** What each source says of its rows beside who and when. */
export const ownFields = {
  orders: {
    amount: 'money',
    items: 'number',
    discount: 'money',
    product: 'text',
    category: 'text',
    channel: 'text'
  },
  lines: {
    amount: 'money',
    quantity: 'number',
    unitPrice: 'money',
    product: 'text',
    category: 'text',
    channel: 'text',
    discount: 'money',
    cost: 'money'
  },
  events: { action: 'text', channel: 'text' },
  reviews: { rating: 'number', sentiment: 'number', length: 'number' },
  contacts: { campaign: 'text', channel: 'text', responded: 'flag' }
} as const satisfies Readonly<Record<Source, Readonly<Record<string, FieldType>>>>

/** What is told by the moment of any row. */
export const calendarFields = {
  date: 'date',
  year: 'year',
  month: 'month',
  weekday: 'weekday',
  hour: 'hour'
} as const

/**
 * An order has the products, categories and channels of its lines: it satisfies a test where one of them does. So they
 * can be tested, but there is no one value to make something of.
 */
export const isOfLines = (source: Source, field: FieldName): boolean =>
  source === 'orders' && (field === 'product' || field === 'category' || field === 'channel')

type Keys<T> = T extends unknown ? keyof T : never
export type OwnField = Keys<(typeof ownFields)[Source]>
export type CalendarField = keyof typeof calendarFields
export type FieldName = OwnField | CalendarField

export const isCalendarField = (field: FieldName): field is CalendarField => field in calendarFields

export const fieldsOf = (source: Source): readonly FieldName[] => [
  ...(Object.keys(ownFields[source]) as OwnField[]),
  ...(Object.keys(calendarFields) as CalendarField[])
]

/** `undefined`: rows of the source do not have it. */
export function fieldType(source: Source, field: FieldName): FieldType | undefined {
  if (isCalendarField(field)) return calendarFields[field]
  return (ownFields[source] as Partial<Record<FieldName, FieldType>>)[field]
}

/** Can sums and means be taken? Of yes and no as 1 and 0. */
export const isSummable = (type: FieldType): boolean => ['money', 'number', 'flag', 'hour'].includes(type)

/** Values of a field that is one of a few numbers. */
export const rangeOf: Partial<Record<FieldType, readonly [low: number, high: number]>> = {
  month: [1, 12],
  weekday: [1, 7],
  hour: [0, 23]
}
