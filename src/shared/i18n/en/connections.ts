/** How the files of a project connect, and which time they cover. */
export const connections = {
  coverage: 'Time covered',
  all_one: 'One file.',
  all_other: 'All {{n}} files know customers of each other.',
  some_one: '{{connected}} of {{n}} files connect; {{list}} does not.',
  some_other: '{{connected}} of {{n}} files connect; {{list}} do not.',
  looking: 'Looking at how the files connect …',
  failed: 'How the files connect could not be found out',
  /** "93 % of the review authors are in the customer list" */
  link: '{{share}} of {{who}} {{what}}',
  linkIn: '{{share}} of {{who}} {{what}} ({{name}})',
  sameKind: '{{share}} of {{who}} are in {{name}}, too',
  counted: '{{shared}} in both',
  who: {
    customers: {
      orders: 'those who ordered',
      customers: 'the customers on the list',
      products: 'the customers',
      events: 'the customers with events',
      reviews: 'the review authors',
      contacts: 'those contacted',
      campaigns: 'the customers'
    },
    products: {
      orders: 'the products ordered',
      customers: 'the products',
      products: 'the products on the list',
      events: 'the products',
      reviews: 'the products reviewed',
      contacts: 'the products',
      campaigns: 'the products'
    },
    campaigns: {
      orders: 'the campaigns',
      customers: 'the campaigns',
      products: 'the campaigns',
      events: 'the campaigns with events',
      reviews: 'the campaigns',
      contacts: 'the campaigns that reached somebody',
      campaigns: 'the campaigns on the list'
    }
  },
  what: {
    customers: {
      orders: 'have ordered',
      customers: 'are in the customer list',
      products: 'are there',
      events: 'have events',
      reviews: 'wrote a review',
      contacts: 'were contacted',
      campaigns: 'are there'
    },
    products: {
      orders: 'were ordered',
      customers: 'are there',
      products: 'are in the product list',
      events: 'are there',
      reviews: 'have reviews',
      contacts: 'are there',
      campaigns: 'are there'
    },
    campaigns: {
      orders: 'are there',
      customers: 'are there',
      products: 'are there',
      events: 'have events',
      reviews: 'are there',
      contacts: 'reached somebody',
      campaigns: 'are in the campaign list'
    }
  },
  byEmail_one: '{{n}} customer recognised by e-mail address',
  byEmail_other: '{{n}} customers recognised by e-mail address',
  farOff_one: '{{n}} row has a date far from all others',
  farOff_other: '{{n}} rows have dates far from all others',
  nobody: {
    customers: 'No other file knows its customers: it probably names them by another key.',
    products: 'No other file knows its products: it probably names them by another number.',
    campaigns: 'No other file knows its campaigns: it probably names them otherwise.'
  },
  few: {
    customers: 'Other files know {{share}} of its customers only: it probably names most by another key.'
  },
  fitHere:
    'Its column “{{column}}” would fit: {{share}} of what is there are customers of other files. Import it again with this column as the customer.',
  fitThere:
    'The column “{{column}}” of {{name}} would fit: {{share}} of what is there are customers of this file. Import {{name}} again with this column as the customer.',
  strip: 'Rows from {{first}} to {{last}}, most in {{most}}',
  bar: '{{period}}: {{n}}',
  every: 'How many customers each two files share',
  everyOf: 'Of the customers in',
  everyIn: '… are in',
  sharedCell: '{{share}} of the customers in {{from}} are in {{to}}: {{n}}'
} as const
