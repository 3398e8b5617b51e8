/** Fixes of the data: proposed, agreed to, taken back. */
export const cleaning = {
  title: 'Fixes',
  why: {
    periodFuture_one: '{{n}} row is dated after it was imported, the last on {{last}}: nobody has ordered then yet.',
    periodFuture_other:
      '{{n}} rows are dated after they were imported, the last on {{last}}: nobody has ordered then yet.',
    periodEarly_one: '{{n}} row is dated years before all others, on {{first}}: such dates stand for “unknown”.',
    periodEarly_other: '{{n}} rows are dated years before all others, from {{first}}: such dates stand for “unknown”.',
    periodBoth_one: '{{n}} row is dated years before all others or after it was imported.',
    periodBoth_other:
      '{{n}} rows are dated years before all others ({{first}}) or after they were imported ({{last}}).',
    repeatedRows: 'They are the same as a row before, cell by cell: as a rule exported or pasted twice.',
    testCustomers_one: 'It looks like a customer who was made up to try the shop.',
    testCustomers_other: 'They look like customers who were made up to try the shop.',
    dominantCustomer: 'This customer brings {{percent}} % of all sales, and would decide alone what is usual.',
    sameWords: 'These seem to be the same word, written in different ways.',
    missingValues: 'Customers with a gap are left out of segments that this feature forms.',
    impossibleBirth: 'Nobody who buys today was born in {{list}}: such years stand for “not said”.',
    standsApart:
      'With nothing between, the largest value is {{times}} times as large as that of all others: a slip, or a customer unlike them.',
    farBeyond:
      'The largest value is {{times}} times as large as that of nearly everyone: a slip, or a customer unlike the others.'
  },
  intro:
    'What is wrong in the data can be mended here. The data itself stays as it is: every fix can be taken back, and holds for the next file as well.',
  none: 'Nothing was found that needs one.',
  looking: 'Looking through the data…',
  failed: 'The data could not be looked through',
  made: 'Agreed',
  proposed: 'Proposed',
  quoted: '“{{word}}”',
  step: {
    periodFrom: 'Leave out orders before {{from}}',
    periodTo: 'Leave out orders after {{to}}',
    periodBoth: 'Leave out orders before {{from}} and after {{to}}',
    periodImported: 'Leave out orders dated after their file was imported',
    periodBothImported: 'Leave out orders before {{from}}, and those dated after their file was imported',
    duplicates: 'Count repeated rows once',
    customers_one: 'Leave out customer “{{list}}”',
    customers_other: 'Leave out {{n}} customers: {{list}}',
    words: '{{feature}}: read {{list}} as “{{into}}”',
    rangeBoth: '{{feature}}: values below {{from}} or above {{to}} count as missing',
    rangeFrom: '{{feature}}: values below {{from}} count as missing',
    rangeTo: '{{feature}}: values above {{to}} count as missing',
    median: '{{feature}}: fill gaps with the middle value',
    mode: '{{feature}}: fill gaps with the commonest word',
    group: '{{feature}}: who has none is a group “–”',
    flag: ', and note who had one',
    cap: '{{feature}}: cut values at the {{percentile}}th percentile',
    setApart: '{{feature}}: set customers beyond the {{percentile}}th percentile apart as exceptional'
  },
  effect: {
    rows_one: '{{n}} row',
    rows_other: '{{n}} rows',
    customers_one: '{{n}} customer',
    customers_other: '{{n}} customers',
    gone: 'What it is about is not in the data'
  },
  apply: 'Apply',
  applyThis: 'Apply: {{step}}',
  takeBack: 'Take back',
  takeBackThis: 'Take back: {{step}}',
  change: 'Change',
  changeThis: 'Change: {{step}}',
  done: 'Done',
  up: 'Earlier',
  upThis: 'Earlier: {{step}}',
  fields: {
    least: 'Smallest possible value',
    most: 'Largest possible value',
    from: 'First day',
    to: 'Last day',
    imported: 'The day of import is the last',
    into: 'Read them as',
    act: 'What to do',
    cap: 'Cut at the percentile',
    setApart: 'Set apart as exceptional',
    percentile: 'Percentile',
    with: 'In place of a gap',
    median: 'The middle value',
    mode: 'The commonest word',
    group: 'A group of their own',
    flag: 'Note who had a gap, as a feature',
    keys: 'Customers, a line each'
  },
  flagName: '{{feature}} was missing',
  flagDefinition: 'Whether the customer had no value of {{feature}} before the gap was filled.'
} as const
