import { afterAll, describe, expect, test } from 'vitest'
import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import { missingRoles } from '#shared/model/sourceRoles.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { readFile } from '#test/helpers/tableFiles.ts'

interface Expected {
  readonly file: string
  readonly table?: string
  readonly kind: SourceKind
  /** Every column with a role, but for numbers and words to group by: of those, how many. */
  readonly roles: Readonly<Record<string, ColumnRole>>
  readonly attributes?: number
  readonly labels?: number
}

/**
 * Every file of the real data that holds customers, what they bought, did or wrote, or whom campaigns reached. Not
 * among them: points and labels for algorithms, what oracles computed, and texts that are refused (fixed width, a
 * basket a line), which have tests of their own.
 */
const files: readonly Expected[] = [
  {
    file: 'online-retail/OnlineRetail.csv.gz',
    kind: 'orders',
    roles: {
      InvoiceNo: 'order',
      StockCode: 'product',
      Description: 'productName',
      Quantity: 'quantity',
      InvoiceDate: 'date',
      UnitPrice: 'unitPrice',
      CustomerID: 'customer',
      Country: 'country'
    }
  },
  {
    file: 'excel/superstore.xls',
    kind: 'orders',
    roles: {
      'Order ID': 'order',
      'Order Date': 'date',
      'Customer ID': 'customer',
      'Customer Name': 'customerName',
      Country: 'country',
      City: 'city',
      'Postal Code': 'postcode',
      'Product ID': 'product',
      Category: 'category',
      'Product Name': 'productName',
      Sales: 'amount',
      Quantity: 'quantity'
    }
  },
  {
    file: 'rfm-orders/rfm_data_orders.csv',
    kind: 'orders',
    roles: {
      ...{ customer_id: 'customer', first_name: 'firstName', last_name: 'lastName', email: 'email' },
      ...{ order_date: 'date', revenue: 'amount' }
    }
  },
  {
    file: 'rfm-orders/published_rfm_transaction_level_995.csv',
    kind: 'customers',
    roles: { customer: 'customer' },
    attributes: 7,
    labels: 1
  },
  {
    file: 'cdnow/cdnow_customers_summary.csv',
    kind: 'customers',
    roles: { ID: 'customer' },
    attributes: 3
  },
  {
    file: 'completejourney/transactions_sample.csv.gz',
    kind: 'orders',
    roles: {
      household_id: 'customer',
      basket_id: 'order',
      product_id: 'product',
      quantity: 'quantity',
      sales_value: 'amount',
      retail_disc: 'discount',
      transaction_timestamp: 'date'
    }
  },
  {
    file: 'completejourney/demographics.csv.gz',
    kind: 'customers',
    roles: { household_id: 'customer' },
    labels: 7
  },
  {
    file: 'completejourney/products.csv.gz',
    kind: 'products',
    roles: { product_id: 'product', department: 'category' }
  },
  {
    file: 'completejourney/campaigns.csv.gz',
    kind: 'contacts',
    roles: { campaign_id: 'campaign', household_id: 'customer' }
  },
  {
    file: 'completejourney/campaign_descriptions.csv.gz',
    kind: 'campaigns',
    roles: { campaign_id: 'campaign', campaign_type: 'channel', start_date: 'date', end_date: 'endDate' }
  },
  {
    file: 'completejourney/coupon_redemptions.csv.gz',
    kind: 'events',
    roles: { household_id: 'customer', campaign_id: 'campaign', redemption_date: 'date' }
  },
  {
    file: 'mall/Mall_Customers.csv',
    kind: 'customers',
    roles: { CustomerID: 'customer' },
    attributes: 3,
    labels: 1
  },
  {
    file: 'marketing-campaign/marketing_campaign.csv',
    kind: 'customers',
    roles: { ID: 'customer', Dt_Customer: 'date' },
    attributes: 25,
    labels: 2
  },
  {
    file: 'telco/Telco-Customer-Churn.csv',
    kind: 'customers',
    roles: { customerID: 'customer' },
    attributes: 4,
    labels: 16
  },
  // No column says who they are: rows are customers.
  { file: 'hillstrom-womens/hillstrom_womens.csv', kind: 'customers', roles: {}, attributes: 8, labels: 4 },
  { file: 'wholesale/wholesale_clean.csv', kind: 'customers', roles: {}, attributes: 7 },
  {
    file: 'reviews/amazon_alexa.tsv',
    kind: 'reviews',
    roles: { rating: 'rating', date: 'date', variation: 'product', verified_reviews: 'text' }
  },
  {
    file: 'reviews/flipkart_reviews.csv',
    kind: 'reviews',
    roles: { Product_name: 'product', Review: 'text', Rating: 'rating' }
  }
]

function proposed(path: string) {
  const { mapping } = readFile({ path: dataFile(path), name: path.split('/').at(-1)! }).preview
  const count = (wanted: ColumnRole): number => mapping.columns.filter(({ role }) => role === wanted).length
  const known = mapping.columns.filter(({ role }) => !['none', 'attribute', 'label'].includes(role))
  return {
    kind: mapping.kind,
    roles: Object.fromEntries(known.map(({ name, role }) => [name, role])),
    attributes: count('attribute'),
    labels: count('label'),
    missing: missingRoles(mapping)
  }
}

describe.skipIf(!hasData('completejourney'))('what real files hold is proposed without help', () => {
  const misses: string[] = []

  test.each(files)('$file', ({ file, kind, roles, attributes = 0, labels = 0 }) => {
    const wanted = { kind, roles, attributes, labels, missing: [] }
    const found = proposed(file)
    try {
      expect(found).toEqual(wanted)
    } catch (error) {
      misses.push(file)
      throw error
    }
  })

  afterAll(() =>
    console.log(
      `${files.length - misses.length} of ${files.length} as they should be. Missed: ${misses.join(', ') || 'none'}`
    )
  )
})
