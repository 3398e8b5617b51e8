import type { SourceKind } from '#shared/api/imports.ts'
import { campaignsReader } from './campaigns.ts'
import { contactsReader } from './contacts.ts'
import { customersReader } from './customers.ts'
import { eventsReader } from './events.ts'
import { ordersReader } from './orders.ts'
import { productsReader } from './products.ts'
import { reviewsReader } from './reviews.ts'
import type { ReaderOf } from './rowReader.ts'

/** What reads the rows of each kind of source. */
export const readers: Readonly<Record<SourceKind, ReaderOf>> = {
  orders: ordersReader,
  customers: customersReader,
  products: productsReader,
  events: eventsReader,
  reviews: reviewsReader,
  contacts: contactsReader,
  campaigns: campaignsReader
}
