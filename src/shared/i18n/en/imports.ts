export const imports = {
  empty: {
    title: 'Your data will stand here',
    text: 'An Excel workbook, a CSV file, JSON or a database of orders: each row an order, or one product of it. Or a list of customers with numbers about each.',
    columns:
      'Orders need three things: who bought, when, and for how much (an amount, or quantity and unit price). You can also drop files anywhere in this window; they stay on this machine.',
    action: 'Choose a file'
  },
  notThis: 'Not this file',
  looking: 'Looking into “{{name}}”',
  notRead: '“{{name}}” could not be read',
  notImported: 'The file was not imported',
  import: 'Import',
  importRows_one: 'Import {{n}} row',
  importRows_other: 'Import {{n}} rows',
  waiting_one: 'then {{names}}',
  waiting_other: 'then {{count}} more: {{names}}',
  rows_one: '{{n}} row',
  rows_other: '{{n}} rows',
  period: '{{first}} to {{last}}',
  footnotes: 'Worth knowing',
  chosen: 'Your choice.',
  /** Why the import button waits. */
  waits: {
    missing: 'Some columns are still to be named',
    twin: 'It waits for your choice below',
    dates: 'It waits for the answer below',
    check: 'The whole file is being read',
    checking: 'Reading the whole file: {{done}} of {{total}}',
    failed: 'The file could not be read to its end',
    nothing: 'No row can be used yet'
  },
  importing: {
    title: 'Importing',
    named: 'Importing “{{name}}”',
    text: 'You can look at other steps meanwhile. Until this is done the project stays as it is, and Cancel leaves it so.'
  },
  twin: {
    title: 'The same data is in the project already, as “{{name}}”, imported on {{date}}.',
    text: 'Imported again, nothing would be new. Replace it to have it read in another way.',
    replacing: 'The import will take the place of what is there.',
    skip: 'Skip',
    replace: 'Replace',
    keep: 'Do not replace'
  },
  dates: {
    question: 'Does {{text}} mean {{dmy}} or {{mdy}}?',
    general: 'Does the day or the month come first in “{{column}}”?',
    why: 'All dates in “{{column}}” can be read both ways, so the file does not say.',
    dmyFirst: 'The day',
    mdyFirst: 'The month'
  },
  outcome: {
    label: 'What the file brings',
    reading: 'Reading the whole file',
    missing: 'Say what the columns mean',
    numbers: 'Numbers to group by',
    stopped: 'Reading the file was stopped.',
    again: 'Read it again',
    all_one: 'The only row will be used: {{what}}.',
    all_other: 'All {{read}} rows will be used: {{what}}.',
    some_one: '{{kept}} of {{read}} row will be used: {{what}}.',
    some_other: '{{kept}} of {{read}} rows will be used: {{what}}.',
    nothing_one: 'The only row cannot be used in this way.',
    nothing_other: 'None of the {{read}} rows can be used in this way.',
    whoWhen: '{{who}}, {{period}}',
    sales: 'Sales',
    returns: 'Returns',
    returnsValue: '{{money}} in {{rows}}',
    returnsMore: 'Subtract them or leave them out in Prepare.',
    noReturns: 'None',
    leftOut: 'Left out',
    leftOutValue: '{{rows}} ({{share}})',
    leftOutMore: 'The reasons stand below the rows.',
    noneLeftOut: 'None'
  },
  kind: {
    label: 'What the file holds',
    orders: 'Orders',
    customers: 'Customer list',
    ordersMeans: 'Each row is an order, or a part of one.',
    customersMeans: 'Each row is a customer, with numbers to group them by.'
  },
  currency: { label: 'Currency', none: 'none' },
  tables: {
    sheet: 'Sheet',
    table: 'Table',
    list: 'List',
    named: '{{name}}: {{size}}',
    of: '{{name}}, {{table}}',
    size: '{{rows}} rows, {{columns}} columns',
    columns_one: '{{n}} column',
    columns_other: '{{n}} columns',
    unnamed: 'The document itself'
  },
  how: {
    title: 'How the file is read',
    encoding: 'Encoding',
    delimiter: 'Columns are parted by',
    quote: 'Texts are quoted with',
    header: 'The first line names the columns',
    headerRow: 'The first row of the table names the columns',
    reset: 'As found',
    withHeader: 'names in the first line',
    withoutHeader: 'no names in the first line',
    parted: {
      comma: 'parted by commas',
      semicolon: 'parted by semicolons',
      tab: 'parted by tabs',
      bar: 'parted by bars'
    },
    delimiters: { comma: 'Comma ( , )', semicolon: 'Semicolon ( ; )', tab: 'Tab', bar: 'Bar ( | )' },
    quotes: { double: 'Double quotes ( " )', single: "Single quotes ( ' )", none: 'Nothing' }
  },
  table: {
    label_one: 'The first row of the file, and what its columns mean',
    label_other: 'The first {{n}} rows of the file, and what its columns mean',
    line: 'Line',
    means: 'What “{{column}}” means',
    dateOrder: 'How dates in “{{column}}” are written',
    marks: 'How numbers in “{{column}}” are written'
  },
  roles: {
    customer: 'Customer',
    customerName: 'Customer’s name',
    email: 'E-mail address',
    date: 'Order date',
    order: 'Order number',
    amount: 'Amount',
    quantity: 'Quantity',
    unitPrice: 'Unit price',
    product: 'Product',
    category: 'Category',
    channel: 'Channel',
    country: 'Country',
    attribute: 'Number to group by',
    label: 'Words to group by',
    none: 'Not used'
  },
  order: {
    open: 'By the whole column',
    ymd: 'Year, month, day',
    dmy: 'Day, month, year',
    mdy: 'Month, day, year',
    unix: 'Seconds since 1970',
    unixMs: 'Milliseconds since 1970'
  },
  confidence: { likely: 'Likely. {{why}}', guess: 'A guess. {{why}}' },
  leftOut: {
    title: 'What is left out',
    why: 'Reason',
    rows: 'Rows',
    lines: 'First in lines'
  },
  done: {
    title: '“{{name}}” is in the project',
    all_one: 'Its only row is used: {{what}}.',
    all_other: 'All {{read}} rows are used: {{what}}.',
    some_one: '{{kept}} of {{read}} row is used: {{what}}.',
    some_other: '{{kept}} of {{read}} rows are used: {{what}}.'
  },
  next: {
    ready: 'Everything is there to find segments',
    found: 'The segments are up to date with this data',
    find: 'Find segments',
    segments: 'Go to the segments',
    steps: 'Go step by step'
  },
  sources: {
    title: 'Files in this project',
    add: 'Add a file',
    orDrop: 'You can also drop files anywhere in this window.',
    file: 'File',
    about: '{{size}}, imported {{date}}',
    rows: 'Rows used',
    ofRead: 'of {{n}} read',
    customers: 'Customers',
    period: 'Period',
    leftOut: 'Left out',
    remove: 'Remove',
    removeOf: 'Remove “{{name}}” from the project',
    sure: 'The file itself stays.',
    keep: 'Keep'
  },
  /** Why a column's role was proposed. */
  why: {
    name: 'Its name says so.',
    nameAndValues: 'Its name says so, and its values fit.',
    values: 'Its values look like it.',
    notNeeded: 'Not needed for segments; it is kept with the file.',
    columnEmpty: 'The column is empty.',
    numericFact: 'A number about each customer.',
    sharedWords: 'Words that many customers share.',
    repeats: 'The same value comes in several rows.',
    emailIsKey: 'There is no customer number: the e-mail address says who it is.',
    nameIsKey: 'There is no customer number: the name says who it is.',
    priceIsAmount: 'There is no total and no quantity: the price is taken for the amount.',
    orderTotalRepeats: 'The order’s total repeats on each of its rows: quantity and unit price are used instead.',
    sameAsPrice: 'The same as the unit price: quantity and unit price are used instead.'
  }
} as const
