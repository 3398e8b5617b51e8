import type { OwnField, Source } from '#shared/formula/fields.ts'
import { moneyScale } from '#shared/model/money.ts'
import type { Recipe } from '#shared/model/recipe.ts'

/** Where a field of a source stands in the store: a number with what makes one unit of it, or the number of a word. */
export type StoredField =
  | { readonly sql: string; readonly per: number }
  | { readonly sql: string; readonly kind: 'product' | 'category' | 'channel' | 'action' | 'campaign' }

export interface SourceQuery {
  readonly from: string
  readonly where: string
  readonly moment: string
  /** Grouped where several stored rows make one. */
  readonly group: string
  readonly fields: Partial<Readonly<Record<OwnField, StoredField>>>
}

const money = (sql: string): StoredField => ({ sql, per: moneyScale })
const number = (sql: string): StoredField => ({ sql, per: 1 })
const word = (kind: Extract<StoredField, { kind: string }>['kind'], sql: string = kind): StoredField => ({ sql, kind })

/** What came back is less than nothing. */
const signed = (column: string): string => `CASE kind WHEN 1 THEN -abs(${column}) ELSE ${column} END`
const ofProduct = `(SELECT f.category FROM product_fact f WHERE f.product = order_line.product AND f.category IS NOT NULL
  ORDER BY f.source_id DESC LIMIT 1)`
const ofCampaign = (column: string): string =>
  `(SELECT c.${column} FROM campaign_fact c WHERE c.campaign = contact.campaign AND c.${column} IS NOT NULL
  ORDER BY c.source_id DESC LIMIT 1)`

/** What says which order a line is of: a number and a text that look alike are two. */
export const orderKey = "typeof(order_no) || ':' || order_no"

/** How rows of each source are read; orders are what was bought, lines have what came back where the recipe counts it. */
export const sourceQueries = (returns: Recipe['returns']): Readonly<Record<Source, SourceQuery>> => ({
  orders: {
    from: 'order_line',
    where: 'kind = 0',
    moment: 'min(moment)',
    group: 'GROUP BY customer_id, order_no',
    fields: { amount: money('sum(amount)'), items: number('sum(quantity)'), discount: money('sum(discount)') }
  },
  lines: {
    from: 'order_line',
    where: returns === 'net' ? '' : 'kind = 0',
    moment: 'moment',
    group: '',
    fields: {
      amount: money(signed('amount')),
      quantity: number(signed('quantity')),
      unitPrice: money('abs(amount) * 1.0 / nullif(abs(quantity), 0)'),
      discount: money(signed('discount')),
      cost: money(signed('cost')),
      product: word('product'),
      category: word('category', `coalesce(category, ${ofProduct})`),
      channel: word('channel')
    }
  },
  events: {
    from: 'event',
    where: '',
    moment: 'moment',
    group: '',
    fields: { action: word('action'), channel: word('channel') }
  },
  reviews: {
    from: 'review',
    where: '',
    moment: 'moment',
    group: '',
    fields: { rating: number('rating'), sentiment: number('sentiment'), length: number('words') }
  },
  /** Whom a campaign did not reach to compare was not contacted. */
  contacts: {
    from: 'contact',
    where: 'contacted = 1',
    moment: `coalesce(moment, ${ofCampaign('starts')})`,
    group: '',
    fields: {
      campaign: word('campaign'),
      channel: word('channel', `coalesce(channel, ${ofCampaign('channel')})`),
      responded: number('responded')
    }
  }
})
