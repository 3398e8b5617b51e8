/** What files are like, what is wrong with them, and what the data can answer. */
export const quality = {
  title: 'Quality',
  ofFile: 'Quality of {{name}}',
  check: 'Look through all rows',
  checking: 'Looking through all rows …',
  none: 'Nothing found that would change a result.',
  count_one: '{{n}} thing to look at',
  count_other: '{{n}} things to look at',
  rows_one: '{{n}} row',
  rows_other: '{{n}} rows',
  lines_one: 'line {{lines}}',
  lines_other: 'lines {{lines}}',
  linesMore: 'lines {{lines}}, …',
  effects: {
    changes: 'Changes the result',
    sways: 'May sway the result',
    worthKnowing: 'Worth knowing'
  },
  problems: {
    unreadableRows: {
      what: 'Rows that do not fit the header',
      why: 'They have more or fewer cells than the file has columns, and are left out. Look at these lines in the file: a stray separator or quotation mark is the usual cause.'
    },
    missingValues: {
      what: 'Nothing in “{{column}}”',
      why: 'These customers have no value here; groups formed by it use a stand-in, or leave them out. Fill the cells in if you know better.'
    },
    missingNeeded: {
      what: 'Nothing in “{{column}}”',
      why: 'A row without it cannot be counted and is left out, with its sales. Fill the cells in if you can, and import the file again.'
    },
    missingAside: {
      what: 'Nothing in “{{column}}”',
      why: 'It is just not known there: no row is left out for it, and no groups are formed by it. Fill the cells in if you know better.'
    },
    missingEntry: {
      what: 'Nothing in “{{column}}”',
      why: 'A row without it says nothing and is left out. Fill the cells in if you can, and import the file again.'
    },
    missingAuthor: {
      what: 'Nothing in “{{column}}”',
      why: 'These count for products and topics, but for no customer. Fill the cells in if you know who wrote them.'
    },
    impossibleDate: {
      what: 'Impossible dates in “{{column}}”',
      why: 'Such as “{{examples}}”. What has no possible day cannot be placed in time and is not used. Correct it in the file.'
    },
    impossibleBirthYear: {
      what: 'Birth years that cannot be right in “{{column}}”',
      why: 'Such as “{{examples}}”: nobody is older than 120, or not born yet. As numbers they stretch the scale for everyone. Correct them in the file, or leave the customers out.'
    },
    futureDate: {
      what: 'Dates to come in “{{column}}”',
      why: 'Such as “{{examples}}”. One order in the future makes every customer look long gone, as “today” is the day after the last order. Correct them, or set the as-of date.'
    },
    mixedDates: {
      what: 'Another date format in “{{column}}”',
      why: 'Such as “{{examples}}”. They are not read, as the rest of the column is written otherwise; a guess could swap day and month. Write all dates in one way.'
    },
    notADate: {
      what: 'No dates in “{{column}}”',
      why: 'Such as “{{examples}}”. Nothing says when this was, so it is not used. Correct the cells, or choose another column for the date.'
    },
    notANumber: {
      what: 'Words among the numbers of “{{column}}”',
      why: 'Such as “{{examples}}”. They count as missing. Put a number there, or leave the cell empty.'
    },
    mixedCurrencies: {
      what: 'Several currencies in “{{column}}”',
      why: '{{list}}. Amounts are added up as if they were one currency, which makes every total wrong. Convert them first, or import one currency at a time.'
    },
    dominantCustomer: {
      what: 'One customer has {{percent}} % of the orders',
      why: '“{{customer}}” is perhaps the till, a reseller or a guest account and not a person. It stretches every scale. Leave it out unless it is a real customer.'
    },
    duplicateRows: {
      what: 'Rows that are there twice',
      why: 'Every cell is the same as in an earlier row. If the file was put together twice, this money counts double; if a customer did buy the same thing twice, it is right.'
    },
    duplicateCustomers: {
      what: 'Rows that are there twice',
      why: 'Every cell is the same as in an earlier row. If these are the same customers, they count double; if they only happen to be alike, it is right.'
    },
    duplicateEntries: {
      what: 'Rows that are there twice',
      why: 'Every cell is the same as in an earlier row. If the file was put together twice, they count double; if it did happen twice, it is right.'
    },
    duplicateListed: {
      what: 'Rows that are there twice',
      why: 'Every cell is the same as in an earlier row. The list is read once: nothing counts double.'
    },
    testCustomers: {
      what: 'Customers who look made up',
      why: 'Such as “{{examples}}”. Trial orders are no sales, and would be a segment of their own. Take them out of the file.'
    },
    negativeAmount: {
      what: 'Negative amounts in “{{column}}”',
      why: 'Such as “{{examples}}”. They are read as returns: subtracted or left out, as the recipe says. Check that they are not corrections of the books.'
    },
    negativePrice: {
      what: 'Negative prices in “{{column}}”',
      why: 'Such as “{{examples}}”. A price below zero is mostly a correction of the books and no sale. Such rows are read as returns.'
    },
    negativeQuantity: {
      what: 'Negative quantities in “{{column}}”',
      why: 'Such as “{{examples}}”. They are read as returns: subtracted or left out, as the recipe says.'
    },
    numbersAsText: {
      what: 'Numbers stored as text in “{{column}}”',
      why: 'Such as “{{examples}}”. As words, each is a group of its own; nothing can be averaged. Choose “a number” for the column, or take the units out.'
    },
    nearDuplicates: {
      what: 'Different spellings in “{{column}}”',
      why: '{{list}}. Customers who belong together stand apart. Use one spelling for each, if they mean the same.'
    },
    nearDuplicatesAside: {
      what: 'Different spellings in “{{column}}”',
      why: '{{list}}. No groups are formed by it, but each spelling is listed by itself. Use one for each, if they mean the same.'
    },
    wrongEncoding: {
      what: 'Garbled characters in “{{column}}”',
      why: 'Such as “{{examples}}”. The text was saved or read in the wrong encoding, so the same name may be there in two spellings. Choose another encoding at import, or export the file again as UTF-8.'
    },
    constantColumn: {
      what: '“{{column}}” is always the same',
      why: 'Every row says “{{value}}”. It tells no customer from another and forms no groups. It can be left aside.'
    },
    nearlyUnique: {
      what: '“{{column}}” differs in nearly every row',
      why: 'It names rows rather than describing customers, and cannot form groups. It can be left aside.'
    }
  },
  columns: {
    title: 'Columns',
    name: 'Column',
    type: 'Holds',
    missing: 'Missing',
    distinct: 'Different',
    values: 'Most frequent',
    examples: 'Such as {{list}}',
    range: 'Most frequent, or from … to',
    about: 'about {{n}}',
    spread: 'Spread',
    spreadOf: 'How the values of {{column}} are spread',
    log: 'log scale',
    sampled: 'from a sample',
    numberRange: '{{min}} to {{max}}, half up to {{median}}',
    always: 'always {{value}}',
    either: '{{min}} or {{max}}',
    plainRange: '{{min}} to {{max}}',
    dateRange: '{{from}} to {{to}}'
  },
  types: {
    number: 'numbers',
    date: 'dates',
    email: 'e-mail addresses',
    code: 'names or numbers',
    category: 'words that rows share',
    text: 'text',
    empty: 'nothing'
  },
  verdict: {
    title: 'What this data can answer',
    states: { yes: 'Yes', limited: 'Partly', no: 'Not yet' },
    abilities: {
      rfm: 'Recency, frequency, money (RFM)',
      kmeans: 'Groups by likeness (k-means)',
      lifetimeValue: 'Lifetime value',
      churn: 'Who is about to leave (churn)',
      uplift: 'Who is won by an offer (uplift)'
    }
  },
  why: {
    rfmYes: '{{buyers}} customers, {{repeaters}} of whom ordered again, over {{span}}.',
    rfmNoOrders: 'It needs orders: a customer, a date and an amount in each row.',
    rfmFewBuyers: 'It needs {{need}} customers who bought; you have {{buyers}}.',
    rfmFewRepeat:
      'Only {{repeaters}} of {{buyers}} customers ordered again: frequency says little. Recency and money do work.',
    rfmShort: 'Recency needs {{needDays}} days of orders; you have {{span}}.',
    kmeansYes: '{{customers}} customers with enough known of each.',
    kmeansFew: 'Groups need {{need}} customers to be steady; you have {{customers}}.',
    kmeansFewColumns: 'It needs orders, or at least two columns of numbers about each customer; you have {{columns}}.',
    kmeansWords:
      'There are words about {{customers}} customers but hardly a number: group them as numbers and words together.',
    valueYes: '{{repeaters}} customers ordered again, over {{span}}.',
    valueNoOrders: 'It needs orders of repeat buyers over a year.',
    valueShort: 'Lifetime value needs repeat buyers over a year; you have {{span}}.',
    valueFewRepeat: 'Lifetime value needs {{need}} customers who ordered again; you have {{repeaters}}.',
    churnYes: '{{repeaters}} customers ordered again, over {{span}}: enough to learn who falls silent.',
    churnLeft: '“{{column}}” says who left, {{customers}} on the smaller side.',
    churnFewLeft: '“{{column}}” says who left, but only {{customers}} are on the smaller side; {{need}} are needed.',
    churnNothing: 'It needs a year of orders, or a column that says who left.',
    churnShort: 'Learning who falls silent needs orders of a year; you have {{span}}.',
    churnFewRepeat: 'It needs {{need}} customers who ordered again; you have {{repeaters}}.',
    upliftTrial:
      '“{{contacted}}” and “{{answered}}” look like a trial. Uplift holds only if chance decided who was contacted.',
    upliftNothing:
      'It needs a campaign with a control group: who was contacted, who by chance was not, and who bought then.'
  },
  days_one: '{{n}} day',
  days_other: '{{n}} days',
  months_one: '{{n}} month',
  months_other: '{{n}} months'
} as const
