import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import { action, campaign, campaignKind, channel, group, responded } from './contacts.ts'
import { dateOfKind, endDate } from './dates.ts'
import { amount, cost, discount, order, quantity, refunded, status, unitPrice } from './money.ts'
import type { Patterns } from './patterns.ts'
import {
  birthDate,
  city,
  country,
  customer,
  customerName,
  email,
  firstName,
  lastName,
  phone,
  postcode
} from './people.ts'
import { category, product, productName } from './products.ts'
import { rating, review, text } from './texts.ts'

/** What roles are called in English, German, French, Spanish, Italian, Dutch and Portuguese, and in shops' exports. */
const patterns: Partial<Record<ColumnRole, Patterns>> = {
  ...{ customer, customerName, firstName, lastName, email, phone, postcode, city, country, birthDate },
  ...{ order, amount, quantity, unitPrice, discount, cost, refunded, status },
  ...{ product, productName, category },
  ...{ channel, action, campaign, group, responded },
  ...{ text, rating, review, endDate }
}

/** Names that say something else, whatever the words in them. */
const never: Partial<Record<ColumnRole, RegExp>> = {
  email: /accept|marketing|consent|opt in|subscri|status|sent|open/,
  date: /birth|geburt|naissance|nacimiento|nascita|geboorte|ship|deliver|liefer|versand|cancel|update|modif|refund|due|expir|until|changed|last/,
  amount:
    /tax|mwst|steuer|tva|iva|btw|ship|versand|discount|rabatt|refund|fee|cost|profit|margin|count|orders$|outstanding|limit/,
  discount: /code|rate|percent|prozent|shipping|allocation|type|pct/,
  cost: /profit|margin|shipping|versand|unit/,
  text: /title|titel|count|anzahl|number|id$|date|datum|url|link|status/,
  rating: /count|anzahl|number|credit/,
  status: /lead|fulfil|civil|marital|subscri|member/
}

/** What a kind of file calls a role. */
function namesOf(role: ColumnRole, kind: SourceKind): Patterns {
  if (role === 'date') return dateOfKind[kind]
  if (role === 'channel' && kind === 'campaigns') return campaignKind
  // Reviews need not have the product's number.
  if (role === 'product' && kind === 'reviews') return [...product, ...productName]
  return patterns[role] ?? []
}

/** How well a name says a role in a kind of file, 0 to 1. */
export function nameFit(role: ColumnRole, words: string, kind: SourceKind = 'orders'): number {
  const sent = role === 'date' && kind === 'contacts' && /deliver|versand/.test(words)
  if (never[role]?.test(words) && !sent) return 0
  return Math.max(
    0,
    ...namesOf(role, kind)
      .filter(([pattern]) => pattern.test(words))
      .map(([, fit]) => fit)
  )
}
