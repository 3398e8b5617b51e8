import type { ColumnRole, Mapping, SourceKind } from '../api/imports.ts'

const who = ['customer', 'customerName', 'email'] as const
const named = ['firstName', 'lastName'] as const
const where = ['phone', 'postcode', 'city', 'country'] as const
const money = ['order', 'status', 'amount', 'refunded', 'quantity', 'unitPrice', 'discount', 'cost'] as const
const what = ['product', 'productName', 'category', 'channel'] as const

/** What columns of each kind of file can mean. */
export const rolesOf: Readonly<Record<SourceKind, readonly ColumnRole[]>> = {
  orders: [...who, ...named, 'date', ...money, ...what, ...where, 'none'],
  customers: [...who, ...named, ...where, 'birthDate', 'date', 'attribute', 'label', 'none'],
  products: ['product', 'productName', 'category', 'none'],
  events: [...who, ...named, 'date', 'action', 'channel', 'campaign', 'none'],
  reviews: [...who, ...named, 'text', 'rating', 'date', 'product', 'review', 'none'],
  contacts: [...who, ...named, 'campaign', 'date', 'channel', 'group', 'responded', 'amount', 'none'],
  campaigns: ['campaign', 'channel', 'date', 'endDate', 'none']
}

/** Roles that any number of columns of a file may have. */
export const sharedRoles: readonly ColumnRole[] = ['attribute', 'label', 'none']
export const numberRoles: readonly ColumnRole[] = [
  ...(['amount', 'refunded', 'quantity', 'unitPrice', 'discount', 'cost', 'rating', 'attribute'] as const)
]
export const dateRoles: readonly ColumnRole[] = ['date', 'endDate', 'birthDate']

/** What a file lacks before it can be used as it is mapped: codes in `errors`. */
export const missingRoleCodes = ['Customer', 'Date', 'Amount', 'Attribute', 'Product', 'Campaign', 'Text'] as const
export type MissingRole = `missingRole${(typeof missingRoleCodes)[number]}`

export function missingRoles({ kind, columns }: Pick<Mapping, 'kind' | 'columns'>): MissingRole[] {
  const count = (...roles: ColumnRole[]): number => columns.filter(({ role }) => roles.includes(role)).length
  const has = (...roles: ColumnRole[]): boolean => count(...roles) > 0
  const lacks = (role: MissingRole, there: boolean): MissingRole[] => (there ? [] : [role])
  const person = lacks('missingRoleCustomer', has(...who))
  const date = lacks('missingRoleDate', has('date'))
  switch (kind) {
    case 'orders': {
      const amount = has('amount') || (has('quantity') && has('unitPrice'))
      return [...person, ...date, ...lacks('missingRoleAmount', amount)]
    }
    case 'customers':
      // A list of keys alone says nothing; with a name, another key or a date beside them it does.
      return lacks(
        'missingRoleAttribute',
        has('attribute', 'label') ||
          (has(...who) && (has(...named, ...where, 'birthDate', 'date') || count(...who) > 1))
      )
    case 'products':
      return lacks('missingRoleProduct', has('product') && has('productName', 'category'))
    case 'events':
      return [...person, ...date]
    case 'reviews':
      return lacks('missingRoleText', has('text'))
    case 'contacts':
      return person
    case 'campaigns':
      return lacks('missingRoleCampaign', has('campaign'))
  }
}
