/** What is counted before segments are formed: the moment looked back from, returns, and rows left out. */
export const prepare = {
  empty: {
    title: 'What is counted will stand here',
    text: 'Import a file of orders or a list of customers first. Then choose the moment to look back from and how returns count, and see every row that was left out.',
    action: 'Go to Data'
  },
  next: 'Next: Features',
  noOrders: {
    title: 'Orders',
    text: 'This project has no orders: there is no moment to look back from, and there are no returns.'
  },
  asOf: {
    title: 'Look back from',
    why: 'How long ago a customer last ordered is counted back from this moment.',
    default: 'One day after the last order: {{moment}}',
    defaultShort: 'One day after the last order',
    defaultWhy: 'The most recent customers were then here a day ago. It moves along when newer orders are imported.',
    own: 'A moment of your own',
    ownWhy: 'To see customers as they were then: orders after it are left out.',
    date: 'Date',
    time: 'Time',
    late_one: '{{n}} day after the last order.',
    late_other: '{{n}} days after the last order.',
    early: 'Nobody had ordered by then. The first order is from {{moment}}.',
    notADate: 'This is not a whole date yet; the moment before still holds.'
  },
  returns: {
    title: 'Returns and cancellations',
    none: 'There are none in this data.',
    there_one: '{{n}} row is a return or cancellation: {{money}}, against sales of {{sales}}.',
    there_other: '{{n}} rows are returns or cancellations: {{money}}, against sales of {{sales}}.',
    how: 'Recognised by an amount below zero, or by the order number of a credit note, such as C536379.',
    exclude: 'Leave them out',
    excludeWhy: 'A customer counts for what they ordered: {{money}} in all.',
    net: 'Subtract them',
    netWhy: 'A customer counts for what they kept: {{money}} in all.',
    match: 'Set each against its purchase',
    matchWhy:
      'What came back does not count, neither as money nor as an order. For each return, Tessera looks for the purchase: the same customer and product, the same amount if there is one, else the latest.',
    matching: 'Looking for the purchases of returns …',
    matched: 'Set against purchases: {{money}} in {{n}} of {{all}} returns. Lines that came back whole: {{gone}}.',
    unmatched_one: '{{n}} return, {{money}}, has no purchase in this data and is left out.',
    unmatched_other: '{{n}} returns, {{money}}, have no purchase in this data, wholly or in part, and are left out.'
  },
  leftOut: {
    title: 'Rows left out at import',
    none_one: 'None: the only row that was read is used.',
    none_other: 'None: all {{n}} rows that were read are used.',
    some_one: '{{left}} of {{n}} row that was read could not be used.',
    some_other: '{{left}} of {{n}} rows that were read could not be used.',
    change: 'Import the file again to read its columns in another way.',
    file: 'File',
    reason: 'Reason',
    all: 'All',
    table: 'Rows of “{{name}}” that were left out, as they stand in the file',
    line: 'Line',
    why: 'Why',
    range: '{{first}} to {{last}} of {{total}}',
    previous: 'Previous',
    next: 'Next',
    save: 'Save as CSV',
    saved_one: '{{n}} row saved as “{{name}}”.',
    saved_other: '{{n}} rows saved as “{{name}}”.',
    notSaved: 'The rows were not saved',
    used: 'Only columns with a meaning are shown; the CSV has all {{n}}.',
    fileName: '{{name}}, left out'
  }
} as const
