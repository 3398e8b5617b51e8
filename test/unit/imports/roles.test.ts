import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ColumnProfile } from '#backend/imports/columnProfile.ts'
import { wordsOf } from '#backend/imports/names/wordsOf.ts'
import { proposeRoles } from '#backend/imports/roles.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'

/** Roles by column name, without those that have none. */
function propose(header: string, rows: readonly string[] = [], delimiter = ',') {
  const names = header.split(delimiter)
  const sample = rows.map((row) => row.split(delimiter))
  const columns = names.map((name, index) => {
    const profile = new ColumnProfile()
    for (const cells of sample) profile.add(cells[index]!)
    return { name, profile }
  })
  const { kind, proposals } = proposeRoles(columns, sample)
  const roles = names.flatMap((name, i) => (proposals[i]!.role === 'none' ? [] : [[name, proposals[i]!.role]]))
  return { kind, roles: Object.fromEntries(roles), proposals }
}

test.each(['CustomerID', 'customer_id', 'Customer-ID', ' customer  id ', 'CUSTOMER ID'])(
  '%j is read as "customer id"',
  (name) => expect(wordsOf(name)).toBe('customer id')
)

describe('by name alone', () => {
  test.each([
    ['Kundennummer;Bestelldatum;Bestellnr;Betrag'],
    ['Kunden-Nr.;Rechnungsdatum;Rechnungsnummer;Umsatz'],
    ['N° client;Date de commande;N° commande;Montant TTC'],
    ['ID cliente;Fecha de compra;Número de pedido;Importe total'],
    ['Codice cliente;Data ordine;Numero ordine;Importo'],
    ['Klantnummer;Besteldatum;Bestelnummer;Bedrag'],
    ['customer_id;order_date;order_id;revenue']
  ])('%s', (header) => {
    expect(Object.values(propose(header, [], ';').roles)).toEqual(['customer', 'date', 'order', 'amount'])
  })

  test.each<[string, string, Record<string, string>]>([
    [
      'Superstore',
      'Row ID,Order ID,Order Date,Ship Date,Ship Mode,Customer ID,Customer Name,Segment,Country,City,State,Postal Code,Region,Product ID,Category,Sub-Category,Product Name,Sales,Quantity,Discount,Profit',
      {
        'Order ID': 'order',
        'Order Date': 'date',
        'Customer ID': 'customer',
        'Customer Name': 'customerName',
        Country: 'country',
        City: 'city',
        'Postal Code': 'postcode',
        Category: 'category',
        'Product ID': 'product',
        'Product Name': 'productName',
        Sales: 'amount',
        Quantity: 'quantity',
        Discount: 'discount'
      }
    ],
    [
      'Square',
      'Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,Unit,Count,Itemization Type,Commission,Employee',
      {
        Date: 'date',
        Category: 'category',
        SKU: 'product',
        Qty: 'quantity',
        'Net Sales': 'amount',
        Discounts: 'discount',
        'Transaction ID': 'order',
        'Customer ID': 'customer',
        'Customer Name': 'customerName'
      }
    ]
  ])('%s', (_, header, roles) => expect(propose(header).roles).toEqual(roles))
})

describe('by name and values', () => {
  test('Online Retail: amount is quantity times unit price', () => {
    const { kind, roles } = propose(
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
      [
        '536365,85123A,WHITE HANGING HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom',
        'C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,14527.0,United Kingdom'
      ]
    )
    expect({ kind, roles }).toEqual({
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
    })
  })

  const shopify =
    'Name,Email,Paid at,Subtotal,Shipping,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Country,Id,Receipt Number'
  test('Shopify: the number is called Name, and the e-mail address says who it is', () => {
    const { kind, roles, proposals } = propose(shopify, [
      '#1001,a@x.org,2023-05-04 10:11:12 +0000,20,5,25,2023-05-04 10:11:12 +0000,2,Mug,10,DE,512,',
      '#1002,b@x.org,2023-05-05 10:11:12 +0000,10,5,15,2023-05-05 10:11:12 +0000,1,Mug,10,DE,513,'
    ])
    expect(kind).toBe('orders')
    expect(roles).toMatchObject({
      Name: 'order',
      Email: 'email',
      'Created at': 'date',
      Total: 'amount',
      'Billing Country': 'country'
    })
    expect(Object.values(roles)).not.toContain('customer')
    expect(proposals[1]).toMatchObject({ why: { code: 'emailIsKey' }, confidence: 'sure' })
  })

  const lines = 'customer,date,order,order_total,quantity,price'
  test('a total that repeats on every row of an order is not added up', () => {
    const rows = ['1', '2', '3'].flatMap((order) => [
      `c${order},2020-01-02,${order},50,2,10`,
      `c${order},2020-01-02,${order},50,3,10`
    ])
    expect(propose(lines, rows).roles).toEqual({
      customer: 'customer',
      date: 'date',
      order: 'order',
      quantity: 'quantity',
      price: 'unitPrice'
    })
  })

  test('a total that is the row’s own is used', () => {
    expect(propose(lines, ['c,2020-01-02,1,20,2,10', 'c,2020-01-02,1,30,3,10']).roles).toMatchObject({
      order_total: 'amount'
    })
  })

  test('a customer list: numbers are facts, names in digits are not', () => {
    expect(
      propose('CustomerID,Genre,Age,Zip code,Annual Income (k$)', ['0001,Male,19,10115,15', '0002,Female,21,10117,16'])
    ).toMatchObject({
      kind: 'customers',
      roles: { CustomerID: 'customer', Age: 'attribute', 'Annual Income (k$)': 'attribute' }
    })
  })

  test('a column of dates with a name that says nothing is proposed as a guess; an empty column is none', () => {
    const { roles, proposals } = propose('kunde,xyz,leer,betrag', ['1,2020-01-02,,5', '1,2020-02-03,,7'])
    expect(roles).toEqual({ kunde: 'customer', xyz: 'date', betrag: 'amount' })
    expect(proposals[1]).toMatchObject({ confidence: 'guess', why: { code: 'values' } })
    expect(proposals[2]).toMatchObject({ role: 'none', why: { code: 'columnEmpty' } })
  })
})

describe.skipIf(!hasData('platform-headers'))('shops’ exports', () => {
  const headers = hasData('platform-headers')
    ? (JSON.parse(readFileSync(dataFile('platform-headers/headers.json'), 'utf8')) as Record<
        string,
        { header: string }
      >)
    : {}
  test.each<[string, Record<string, string>]>([
    [
      'stripe_payments',
      { 'Created (UTC)': 'date', Amount: 'amount', 'Customer ID': 'customer', 'Customer Email': 'email' }
    ],
    [
      'woocommerce_orders_csv_suite',
      {
        order_id: 'order',
        date: 'date',
        order_total: 'amount',
        customer_id: 'customer',
        billing_email: 'email',
        billing_country: 'country'
      }
    ],
    [
      'woocommerce_advanced_order_export',
      { 'Order Number': 'order', 'Order Date': 'date', 'Email (Billing)': 'email' }
    ],
    [
      'etsy_sold_orders',
      {
        'Sale Date': 'date',
        'Order ID': 'order',
        'Buyer User ID': 'customer',
        'Full Name': 'customerName',
        'Order Total': 'amount'
      }
    ],
    [
      'shopify_orders',
      {
        Email: 'email',
        'Created at': 'date',
        Total: 'amount',
        'Lineitem quantity': 'quantity',
        'Lineitem price': 'unitPrice'
      }
    ],
    ['mailchimp_audience', { 'Email Address': 'email' }]
  ])('%s', (shop, roles) => expect(propose(headers[shop]!.header.replaceAll('"', '')).roles).toMatchObject(roles))
})
