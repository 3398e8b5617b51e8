import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import type { DateOrder } from '../moments.ts'

/** What a platform's export looks like, and what its columns mean. Names are compared without case. */
export interface Preset {
  readonly platform: string
  readonly kind: SourceKind
  /** Columns that together only this export has; of several names for one, any. */
  readonly needs: readonly (string | readonly string[])[]
  /** By role the columns that have it, best first: the first that is there and not empty is taken. */
  readonly roles: Readonly<Partial<Record<ColumnRole, readonly string[]>>>
  readonly attributes?: readonly string[]
  readonly labels?: readonly string[]
  /** Numbers and words of the platform itself: of a list they are no facts about customers. */
  readonly internal?: readonly string[]
  /** How it writes dates, where a file leaves that open. */
  readonly dateOrder?: DateOrder
}

/**
 * What counts as money: what was paid for goods, as near as the export tells it. Shopify tells the order's total after
 * all discounts, without shipping, on its first line (see `OrderTotals`); WooCommerce and Etsy tell orders with
 * shipping and tax, Square lines after discount, Stripe payments less what was paid back.
 */
export const presets: readonly Preset[] = [
  {
    platform: 'Shopify',
    kind: 'orders',
    needs: ['Name', 'Email', 'Financial Status', 'Lineitem quantity', 'Lineitem name', 'Lineitem price'],
    roles: {
      order: ['Name'],
      email: ['Email'],
      customerName: ['Billing Name'],
      date: ['Created at', 'Paid at'],
      status: ['Financial Status'],
      amount: ['Subtotal'],
      refunded: ['Refunded Amount'],
      quantity: ['Lineitem quantity'],
      unitPrice: ['Lineitem price'],
      discount: ['Lineitem discount'],
      product: ['Lineitem name'],
      channel: ['Source'],
      phone: ['Phone', 'Billing Phone'],
      postcode: ['Billing Zip'],
      city: ['Billing City'],
      country: ['Billing Country']
    }
  },
  {
    platform: 'Shopify',
    kind: 'customers',
    needs: ['First Name', 'Last Name', 'Email', 'Accepts Email Marketing', 'Total Spent', 'Total Orders'],
    roles: {
      customer: ['Customer ID'],
      firstName: ['First Name'],
      lastName: ['Last Name'],
      email: ['Email'],
      phone: ['Phone', 'Default Address Phone'],
      postcode: ['Zip', 'Default Address Zip'],
      city: ['City', 'Default Address City'],
      country: ['Country Code', 'Default Address Country Code', 'Country']
    },
    attributes: ['Total Spent', 'Total Orders'],
    labels: ['Accepts Email Marketing', 'Accepts SMS Marketing', 'Tax Exempt']
  },
  {
    platform: 'WooCommerce',
    kind: 'orders',
    // The customer's number is 0 for all guests: the address says who it is.
    needs: ['order_id', 'order_number', 'date', 'status', 'order_total', 'billing_email'],
    roles: {
      order: ['order_id'],
      email: ['billing_email'],
      date: ['date'],
      status: ['status'],
      amount: ['order_total'],
      refunded: ['refunded_total'],
      discount: ['discount_total'],
      phone: ['billing_phone'],
      postcode: ['billing_postcode'],
      city: ['billing_city'],
      country: ['billing_country']
    }
  },
  {
    platform: 'WooCommerce',
    kind: 'orders',
    // A row an item, with the order's total on each: the items' prices add up.
    needs: ['Order Number', 'Order Status', 'Order Date', 'Email (Billing)', 'Country Code (Billing)'],
    roles: {
      order: ['Order Number'],
      email: ['Email (Billing)'],
      date: ['Order Date'],
      status: ['Order Status'],
      quantity: ['Quantity (- Refund)', 'Quantity'],
      unitPrice: ['Item Cost'],
      product: ['Item Name', 'SKU'],
      category: ['Category'],
      phone: ['Phone (Billing)'],
      postcode: ['Postcode (Billing)'],
      city: ['City (Billing)'],
      country: ['Country Code (Billing)']
    }
  },
  {
    platform: 'Stripe',
    kind: 'orders',
    needs: [
      'id',
      ['Created (UTC)', 'Created date (UTC)', 'Created'],
      'Amount',
      'Amount Refunded',
      'Currency',
      'Status'
    ],
    roles: {
      order: ['id'],
      customer: ['Customer ID'],
      email: ['Customer Email'],
      date: ['Created (UTC)', 'Created date (UTC)', 'Created'],
      status: ['Status'],
      amount: ['Amount'],
      refunded: ['Amount Refunded'],
      postcode: ['Card Address Zip'],
      city: ['Card Address City'],
      country: ['Card Address Country']
    }
  },
  {
    platform: 'Square',
    kind: 'orders',
    // Refunds are rows with amounts below zero.
    needs: ['Date', 'Time Zone', 'Gross Sales', 'Net Sales', 'Transaction ID', 'Payment ID', 'Event Type'],
    roles: {
      order: ['Transaction ID'],
      customer: ['Customer ID'],
      customerName: ['Customer Name'],
      date: ['Date'],
      amount: ['Net Sales'],
      quantity: ['Qty'],
      discount: ['Discounts'],
      product: ['Item'],
      category: ['Category'],
      channel: ['Location']
    }
  },
  {
    platform: 'Etsy',
    kind: 'orders',
    needs: ['Sale Date', 'Order ID', 'Full Name', 'Order Value', 'Order Total', 'Order Net'],
    roles: {
      order: ['Order ID'],
      customer: ['Buyer User ID', 'Buyer'],
      customerName: ['Full Name'],
      date: ['Sale Date'],
      status: ['Status'],
      amount: ['Order Total'],
      quantity: ['Number of Items'],
      discount: ['Discount Amount'],
      postcode: ['Ship Zipcode'],
      city: ['Ship City'],
      country: ['Ship Country']
    },
    dateOrder: 'mdy'
  },
  {
    platform: 'Mailchimp',
    kind: 'customers',
    needs: ['Email Address', 'MEMBER_RATING', 'OPTIN_TIME', 'LEID', 'EUID'],
    roles: {
      firstName: ['First Name', 'FNAME'],
      lastName: ['Last Name', 'LNAME'],
      email: ['Email Address'],
      phone: ['Phone Number'],
      date: ['OPTIN_TIME', 'CONFIRM_TIME'],
      country: ['CC']
    },
    attributes: ['MEMBER_RATING'],
    internal: ['LEID', 'EUID', 'OPTIN_IP', 'CONFIRM_IP', 'LAST_CHANGED', 'LATITUDE', 'LONGITUDE', 'GMTOFF', 'DSTOFF']
  },
  {
    platform: 'HubSpot',
    kind: 'customers',
    needs: ['Record ID', 'Email', 'Create Date', 'Lifecycle Stage'],
    roles: {
      customer: ['Record ID'],
      firstName: ['First Name'],
      lastName: ['Last Name'],
      email: ['Email'],
      phone: ['Phone Number', 'Mobile Phone Number'],
      date: ['Create Date'],
      birthDate: ['Date of birth'],
      postcode: ['Postal Code'],
      city: ['City'],
      country: ['Country/Region', 'Country']
    },
    labels: ['Lead Status', 'Contact Type', 'Lifecycle Stage', 'Lead Source'],
    internal: ['Contact owner']
  },
  {
    platform: 'Klaviyo',
    kind: 'customers',
    needs: ['Email', 'Klaviyo ID', ['Profile Created On', 'Email Marketing Consent']],
    roles: {
      customer: ['Klaviyo ID'],
      firstName: ['First Name'],
      lastName: ['Last Name'],
      email: ['Email'],
      phone: ['Phone Number'],
      date: ['Profile Created On', 'First Active', 'Date Added'],
      postcode: ['Zip Code'],
      city: ['City'],
      country: ['Country']
    },
    attributes: ['Historic Customer Lifetime Value', 'Historic Number Of Orders', 'Average Order Value'],
    labels: ['Email Marketing Consent'],
    // What another program foretells is no fact.
    internal: [
      'Predicted Customer Lifetime Value',
      'Total Customer Lifetime Value',
      'Predicted Number Of Orders',
      'Churn Risk Prediction'
    ]
  },
  {
    platform: 'Google Analytics',
    kind: 'events',
    needs: ['event_date', 'event_name', 'user_pseudo_id'],
    roles: {
      customer: ['user_id', 'user_pseudo_id'],
      date: ['event_date'],
      action: ['event_name'],
      channel: ['traffic_source.medium', 'traffic_source.source'],
      campaign: ['traffic_source.name']
    }
  },
  {
    platform: 'Google Analytics',
    kind: 'events',
    needs: ['fullVisitorId', 'visitId', 'visitStartTime'],
    roles: {
      customer: ['userId', 'clientId', 'fullVisitorId'],
      date: ['visitStartTime', 'date'],
      channel: ['channelGrouping'],
      campaign: ['trafficSource.campaign']
    }
  },
  {
    platform: 'Google Analytics',
    kind: 'customers',
    needs: [
      ['Client Id', 'Effective user ID', 'App-instance ID'],
      ['Sessions', 'Event count']
    ],
    roles: { customer: ['Effective user ID', 'Client Id', 'App-instance ID'] }
  }
]
