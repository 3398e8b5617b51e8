import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFile } from '#backend/imports/checkFile.ts'
import type { CheckResult, ColumnRole } from '#shared/api/imports.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { databases } from '#test/helpers/databases.ts'
import { fileOf, finish, readFile } from '#test/helpers/tableFiles.ts'

type Cells = Readonly<Record<string, string | number>>

/** A file of these columns: what a row does not say is empty. */
function exportOf(name: string, header: string, rows: readonly Cells[]) {
  const columns = header.split(',').map((column) => column.replaceAll('"', ''))
  for (const row of rows) for (const column of Object.keys(row)) expect(columns).toContain(column)
  const lines = rows.map((row) => columns.map((column) => `"${row[column] ?? ''}"`).join(','))
  return fileOf(`${name}.csv`, [header, ...lines].join('\n'))
}

interface Imported {
  readonly kind: string
  readonly roles: Readonly<Record<string, ColumnRole>>
  readonly whys: readonly string[]
  readonly counts: CheckResult['counts']
}

/** Imported as proposed. */
function imported(name: string, header: string, rows: readonly Cells[]): Imported {
  const file = exportOf(name, header, rows)
  const { mapping, columns } = readFile(file).preview
  const used = mapping.columns.flatMap(({ name: column, role }, index) =>
    role === 'none' ? [] : [{ column, role, why: columns[index]!.why.code, sure: columns[index]!.confidence }]
  )
  const { counts, ambiguousDates } = finish(checkFile({ file, mapping }, databases))
  expect(ambiguousDates).toEqual([])
  expect(counts.kept + counts.leftOut.reduce((sum, left) => sum + left.rows, 0)).toBe(rows.length)
  return {
    kind: mapping.kind,
    roles: Object.fromEntries(used.map(({ column, role }) => [column, role])),
    whys: [...new Set(used.filter(({ sure }) => sure === 'sure').map(({ why }) => why))],
    counts
  }
}

const reasons = ({ leftOut }: CheckResult['counts']) =>
  Object.fromEntries(leftOut.map(({ reason, rows }) => [reason, rows]))

describe.skipIf(!hasData('platform-headers'))('exports of platforms are mapped without a question', () => {
  const headers = hasData('platform-headers')
    ? (JSON.parse(readFileSync(dataFile('platform-headers/headers.json'), 'utf8')) as Record<
        string,
        { header: string; header_partial: string[] }
      >)
    : {}
  const header = (name: string): string => headers[name]!.header

  describe('Shopify’s orders', () => {
    const first = (order: string, more: Cells): Cells => ({
      Name: order,
      Email: 'ada@shop.org',
      'Financial Status': 'paid',
      'Created at': '2025-10-07 09:50:26 +0200',
      Currency: 'EUR',
      'Billing Name': 'Ada L',
      'Billing Zip': "'75008",
      'Billing Country': 'FR',
      'Lineitem name': 'Mug',
      'Lineitem quantity': 1,
      'Lineitem discount': '0.00',
      ...more
    })
    const later = (order: string, more: Cells): Cells => ({ Name: order, 'Lineitem discount': '0.00', ...more })

    test('an order counts once with all its lines, with discounts taken off and without shipping and tax', () => {
      const { kind, roles, whys, counts } = imported('shopify', header('shopify_orders'), [
        // 3 x 34.90 + 2 x 29.90 = 164.50, less a discount of 110.59 on the whole order.
        first('#128520', {
          Subtotal: '53.91',
          Shipping: '4.90',
          Total: '58.81',
          'Discount Amount': '110.59',
          'Lineitem quantity': 3,
          'Lineitem price': '34.90'
        }),
        later('#128520', { 'Lineitem quantity': 1, 'Lineitem name': 'Cup', 'Lineitem price': '29.90' }),
        later('#128520', { 'Lineitem quantity': 1, 'Lineitem name': 'Jug', 'Lineitem price': '29.90' }),
        first('#128521', { Email: 'Bo@shop.org', Subtotal: '10.00', Total: '14.90', 'Lineitem price': '10.00' })
      ])
      expect({ kind, whys }).toEqual({ kind: 'orders', whys: ['preset'] })
      expect(roles).toMatchObject({
        Name: 'order',
        Email: 'email',
        'Created at': 'date',
        Subtotal: 'amount',
        'Lineitem name': 'product',
        'Financial Status': 'status',
        'Billing Country': 'country'
      })
      expect(counts).toMatchObject({ kept: 4, customers: 2, sales: 63.91, returns: 0, leftOut: [] })
    })

    test('what was not paid or paid back is no sale on any of its lines, and partly refunded orders count less', () => {
      const { counts } = imported('shopify', header('shopify_orders'), [
        first('#1', { Subtotal: '30.00', 'Lineitem price': '10.00', 'Financial Status': 'refunded' }),
        later('#1', { 'Lineitem quantity': 2, 'Lineitem name': 'Cup', 'Lineitem price': '10.00' }),
        first('#2', { Subtotal: '20.00', 'Lineitem price': '20.00', 'Financial Status': 'voided' }),
        first('#3', {
          Subtotal: '50.00',
          'Refunded Amount': '20.00',
          'Lineitem price': '20.00',
          'Financial Status': 'partially_refunded'
        }),
        later('#3', { 'Lineitem quantity': 1, 'Lineitem name': 'Cup', 'Lineitem price': '30.00' })
      ])
      expect(counts).toMatchObject({ rows: 5, kept: 2, sales: 30 })
      expect(reasons(counts)).toEqual({ notPaid: 3 })
    })

    test('whatever the orders, sales are the sum of what was paid for each', () => {
      const line = fc.record({ quantity: fc.integer({ min: 1, max: 9 }), cents: fc.integer({ min: 1, max: 99_999 }) })
      const order = fc.record({
        lines: fc.array(line, { minLength: 1, maxLength: 6 }),
        off: fc.double({ min: 0, max: 0.9, noNaN: true })
      })
      fc.assert(
        fc.property(fc.array(order, { minLength: 1, maxLength: 8 }), (orders) => {
          let paid = 0
          const rows = orders.flatMap(({ lines, off }, n) => {
            const gross = lines.reduce((sum, { quantity, cents }) => sum + quantity * cents, 0)
            const net = Math.max(1, Math.round(gross * (1 - off)))
            paid += net
            return lines.map(({ quantity, cents }, place) => {
              const item = { 'Lineitem quantity': quantity, 'Lineitem price': (cents / 100).toFixed(2) }
              if (place > 0) return later(`#${n}`, { ...item, 'Lineitem name': 'Cup' })
              return first(`#${n}`, { ...item, Subtotal: (net / 100).toFixed(2) })
            })
          })
          const { counts } = imported('shopify', header('shopify_orders'), rows)
          expect(counts.sales).toBeCloseTo(paid / 100, 6)
        }),
        { numRuns: 40 }
      )
    })
  })

  test('Shopify’s customers, as they were and as they are', () => {
    const facts = { 'Total Spent': '120.50', 'Total Orders': 3, 'Accepts Email Marketing': 'yes' }
    const rows = Array.from({ length: 40 }, (_, n) => ({
      'First Name': 'Ada',
      'Last Name': `L${n}`,
      Email: `a${n}@shop.org`,
      ...facts
    }))
    for (const columns of [
      header('shopify_customers_2021'),
      headers['shopify_customers_new']!.header_partial.join(',')
    ]) {
      const { kind, roles, counts } = imported('customers', columns, rows)
      expect(kind).toBe('customers')
      expect(roles).toMatchObject({ 'First Name': 'firstName', 'Last Name': 'lastName', Email: 'email' })
      expect(roles).toMatchObject({ 'Total Spent': 'attribute', 'Total Orders': 'attribute' })
      expect(counts).toMatchObject({ kept: 40, customers: 40 })
    }
  })

  test('WooCommerce: guests are told by their address, and orders that failed are no sales', () => {
    const order = (id: number, status: string, email: string, total: string): Cells => ({
      order_id: id,
      order_number: id,
      date: `2024-03-0${id} 10:11:12`,
      status,
      order_total: total,
      customer_id: 0,
      billing_email: email,
      billing_country: 'DE'
    })
    const { roles, whys, counts } = imported('woo', header('woocommerce_orders_csv_suite'), [
      order(1, 'completed', 'a@x.org', '10.00'),
      order(2, 'processing', 'b@x.org', '20.00'),
      order(3, 'failed', 'a@x.org', '40.00'),
      order(4, 'wc-cancelled', 'a@x.org', '80.00'),
      order(5, 'refunded', 'c@x.org', '160.00')
    ])
    expect(whys).toEqual(['preset'])
    expect(roles).toMatchObject({ order_id: 'order', billing_email: 'email', status: 'status', order_total: 'amount' })
    expect(counts).toMatchObject({ kept: 2, customers: 2, sales: 30 })
    expect(reasons(counts)).toEqual({ notPaid: 3 })
  })

  test('WooCommerce, a row an item: items add up, the order’s total on each row does not', () => {
    const columns = `${header('woocommerce_advanced_order_export')},"Item Name","Quantity (- Refund)","Item Cost","Order Total Amount"`
    const item = (order: number, name: string, quantity: number, cost: string): Cells => ({
      'Order Number': order,
      'Order Status': 'Completed',
      'Order Date': '2024-03-05 10:11',
      'Email (Billing)': 'a@x.org',
      'Item Name': name,
      'Quantity (- Refund)': quantity,
      'Item Cost': cost,
      'Order Total Amount': '99.00'
    })
    const { roles, counts } = imported('woo', columns, [item(7, 'Mug', 2, '10.00'), item(7, 'Cup', 1, '5.50')])
    expect(roles).toMatchObject({ 'Order Number': 'order', 'Item Name': 'product', 'Item Cost': 'unitPrice' })
    expect(counts).toMatchObject({ kept: 2, customers: 1, sales: 25.5 })
  })

  test('Stripe: failed and refunded payments are no sales; a guest is told by the address', () => {
    const payment = (id: string, status: string, amount: string, more: Cells = {}): Cells => ({
      id,
      'Created (UTC)': '2023-01-02 03:04',
      Amount: amount,
      'Amount Refunded': '0.00',
      Currency: 'eur',
      Status: status,
      'Customer ID': 'cus_1',
      'Customer Email': 'a@x.org',
      ...more
    })
    const { roles, whys, counts } = imported('stripe', header('stripe_payments'), [
      payment('ch_1', 'Paid', '1,200.00'),
      payment('ch_2', 'Failed', '50.00'),
      payment('ch_3', 'Refunded', '70.00', { 'Amount Refunded': '70.00' }),
      payment('ch_4', 'Paid', '100.00', { 'Amount Refunded': '25.00' }),
      payment('ch_5', 'Paid', '5.00', { 'Customer ID': '', 'Customer Email': 'Guest@x.org' })
    ])
    expect(whys).toEqual(['preset'])
    expect(roles).toMatchObject({ 'Customer ID': 'customer', 'Customer Email': 'email', 'Amount Refunded': 'refunded' })
    expect(counts).toMatchObject({ kept: 3, customers: 2, sales: 1280, returned: 0 })
    expect(reasons(counts)).toEqual({ notPaid: 2 })
  })

  test('Square: amounts with a currency sign, refunds as returns, sales without a customer are counted as such', () => {
    const sale = (more: Cells): Cells => ({
      Date: '2024-05-06',
      Time: '10:11:12',
      'Time Zone': 'Eastern Time (US & Canada)',
      Item: 'Latte',
      Qty: '1.0',
      'Gross Sales': '$12.00',
      Discounts: '-$2.00',
      'Net Sales': '$10.00',
      'Transaction ID': 'T1',
      'Payment ID': 'P1',
      'Event Type': 'Payment',
      'Customer ID': 'C1',
      ...more
    })
    const { roles, counts } = imported('square', header('square_items_detail'), [
      sale({}),
      sale({ 'Transaction ID': 'T2', 'Event Type': 'Refund', 'Net Sales': '-$10.00', Qty: '-1.0' }),
      sale({ 'Transaction ID': 'T3', 'Customer ID': '' })
    ])
    expect(roles).toMatchObject({ 'Net Sales': 'amount', 'Customer ID': 'customer', Item: 'product' })
    expect(counts).toMatchObject({ kept: 2, returns: 1, sales: 10, returned: 10, customers: 1 })
    expect(reasons(counts)).toEqual({ noCustomer: 1 })
  })

  test('Etsy: months come first, and where buyers have no number their names say who they are', () => {
    const sale = (more: Cells): Cells => ({
      'Sale Date': '03/04/24',
      'Order ID': 1,
      'Full Name': 'Ada L',
      'Number of Items': 2,
      Currency: 'EUR',
      'Order Value': '30,00',
      'Order Total': '34,90',
      Status: 'Shipped',
      ...more
    })
    const rows = [
      sale({}),
      sale({ 'Order ID': 2, 'Sale Date': '04/05/24' }),
      sale({ 'Order ID': 3, Status: 'Canceled' })
    ]
    const { roles, counts } = imported('etsy', header('etsy_sold_orders'), rows)
    expect(roles).toMatchObject({ 'Sale Date': 'date', 'Full Name': 'customerName', 'Order Total': 'amount' })
    expect(roles['Buyer User ID']).toBeUndefined()
    expect(counts).toMatchObject({ kept: 2, customers: 1, sales: 69.8, firstMoment: Date.UTC(2024, 2, 4) })
    expect(reasons(counts)).toEqual({ notPaid: 1 })
    const numbered = imported('etsy', header('etsy_sold_orders'), [sale({ 'Buyer User ID': 'ada99' })])
    expect(numbered.roles['Buyer User ID']).toBe('customer')
  })

  test('Mailchimp: the address is the key, the rating a fact, and so is a field of one’s own', () => {
    const columns = header('mailchimp_audience').replace('MEMBER_RATING', '"Loyalty points",MEMBER_RATING')
    const rows = Array.from({ length: 30 }, (_, n) => ({
      'Email Address': `m${n}@x.org`,
      'Loyalty points': 10 * n,
      MEMBER_RATING: 1 + (n % 5),
      CONFIRM_TIME: '2015-03-16 14:40:47',
      LAST_CHANGED: '2015-03-16 14:40:47',
      LEID: 1000 + n,
      GMTOFF: 1
    }))
    const { kind, roles, counts } = imported('mailchimp', columns, rows)
    expect(kind).toBe('customers')
    expect(roles).toEqual({
      'Email Address': 'email',
      'Loyalty points': 'attribute',
      MEMBER_RATING: 'attribute',
      CONFIRM_TIME: 'date'
    })
    expect(counts).toMatchObject({ kept: 30, customers: 30 })
  })

  test('HubSpot: the record’s number and the address together are a bridge', () => {
    const rows = Array.from({ length: 40 }, (_, n) => ({
      'Record ID': 5000 + n,
      Email: `h${n}@x.org`,
      'Phone Number': `+49 30 12345${n}`,
      'Create Date': '2024-01-02 10:11',
      'Lifecycle Stage': n % 2 === 0 ? 'customer' : 'lead'
    }))
    const { kind, roles } = imported('hubspot', header('hubspot_contacts'), rows)
    expect(kind).toBe('customers')
    expect(roles).toEqual({
      'Record ID': 'customer',
      Email: 'email',
      'Phone Number': 'phone',
      'Create Date': 'date',
      'Lifecycle Stage': 'label'
    })
  })

  test('Klaviyo: what customers spent is a fact, what is foretold is none', () => {
    const columns =
      'Email,Klaviyo ID,First Name,Last Name,Phone Number,City,Country,Zip Code,Email Marketing Consent,Profile Created On,Historic Customer Lifetime Value,Predicted Customer Lifetime Value,Historic Number Of Orders'
    const rows = Array.from({ length: 30 }, (_, n) => ({
      Email: `k${n}@x.org`,
      'Klaviyo ID': `01ABC${n}`,
      'Profile Created On': '2024-01-02 03:04:05',
      'Historic Customer Lifetime Value': 12.5 * n,
      'Predicted Customer Lifetime Value': 3.25 * n,
      'Historic Number Of Orders': n
    }))
    const { kind, roles } = imported('klaviyo', columns, rows)
    expect(kind).toBe('customers')
    expect(roles).toMatchObject({
      'Klaviyo ID': 'customer',
      Email: 'email',
      'Profile Created On': 'date',
      'Historic Customer Lifetime Value': 'attribute'
    })
    expect(roles['Predicted Customer Lifetime Value']).toBeUndefined()
  })

  test('Google Analytics: events of visitors, by day', () => {
    const rows = ['page_view', 'purchase', 'page_view'].map((event_name, n) => ({
      event_date: `2024010${n + 1}`,
      event_timestamp: '1704067200000000',
      event_name,
      user_pseudo_id: '123.456',
      'traffic_source.medium': 'cpc'
    }))
    const columns =
      'event_date,event_timestamp,event_name,user_id,user_pseudo_id,traffic_source.medium,traffic_source.name'
    const { kind, roles, counts } = imported('ga4', columns, rows)
    expect(kind).toBe('events')
    expect(roles).toEqual({
      event_date: 'date',
      event_name: 'action',
      user_pseudo_id: 'customer',
      'traffic_source.medium': 'channel'
    })
    expect(counts).toMatchObject({ kept: 3, customers: 1, lastMoment: Date.UTC(2024, 0, 3) })
  })
})
