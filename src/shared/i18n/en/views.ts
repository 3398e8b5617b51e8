/** Views of customers, features, days and runs in Explore. */
export const views = {
  loading: 'Looking at the customers',
  names: {
    calendar: 'Calendar',
    profiles: 'Profiles',
    mixes: 'Mixes',
    silhouettes: 'Silhouettes',
    agreement: 'Agreement'
  },
  along: {
    label: 'What lies along',
    components: 'Where they differ most',
    features: 'Two features',
    neighbours: 'Who is like whom'
  },
  across: 'Across',
  upwards: 'Upwards',
  log: '{{feature}}, logarithmic scale',
  points: {
    title: 'Customers by {{x}} and {{y}}',
    missing_one: '{{n}} customer without a value is left out.',
    missing_other: '{{n}} customers without a value are left out.',
    description: '{{n}} customers in {{segments}} segments; across: {{x}}; upwards: {{y}}. {{list}}'
  },
  neighbours: {
    title: 'Customers who are alike lie near each other',
    none: 'A map of who is like whom',
    text: 'It places every customer near those who are alike in all features that formed the segments (UMAP), which two directions cannot show.',
    warning: 'Distances between far groups mean little.',
    placed: '{{embedded}} customers were laid out; the others lie among those they are like.',
    make: 'Make the map',
    making: 'The map takes shape',
    across: 'Near is alike; directions mean nothing'
  },
  profiles: {
    none: 'Profiles need at least two features of numbers that form the segments.',
    title: '“{{feature}}” tells the segments apart most',
    description: 'What is typical of each segment, with the middle half of its customers. {{list}}',
    item: '{{segment}}: {{list}}.',
    value: '{{feature}} {{value}} ({{from}} to {{to}})',
    note: 'Lines join medians; bands hold the middle half. The ends leave out the outermost 2 %.',
    noteSome_one: 'Thin line: the customer who is selected.',
    noteSome_other: 'Thin lines: {{n}} of the customers who are selected.',
    customer: 'Customer in {{segment}}'
  },
  silhouettes: {
    none: 'Silhouettes need two segments at least.',
    titleNone: 'Hardly any customer would fit another segment better',
    title: '{{share}} of customers would fit another segment better',
    description: 'Silhouette by segment, mean {{mean}} over all. {{list}}',
    item: '{{segment}}: mean {{mean}}, {{share}} below zero.',
    axis: 'Silhouette: how much nearer to the own segment than to the next',
    mean: 'mean {{mean}}',
    sampled: 'An even sample of {{shown}} of {{all}} customers.'
  },
  calendar: {
    title: 'Most is ordered on {{weekday}}: {{share}} of all orders',
    titleMoney: 'Most revenue comes on {{weekday}}: {{share}} of it',
    description: 'Orders by day. Busiest day: {{day}} with {{value}}. By weekday: {{list}}.',
    cellOrders_one: '{{day}}: {{n}} order',
    cellOrders_other: '{{day}}: {{n}} orders',
    cellMoney: '{{day}}: {{money}}',
    few: 'few',
    many: 'many ({{most}} a day)',
    earlier: 'The last {{years}} years are shown; the numbers have all.',
    show: 'Show',
    orders: 'Orders',
    revenue: 'Revenue',
    none: 'There are no orders to put on a calendar'
  },
  mix: {
    title: '{{feature}}: “{{word}}” is {{lift}} times as common in {{segment}} as among everyone',
    titlePlain: '{{feature}}: the segments are much alike',
    description: '{{feature}} by segment. {{list}}',
    item: '{{segment}}: {{list}}.',
    other: 'everything else',
    everyone: 'Everyone',
    piece: '{{segment}}: {{share}} {{word}}, {{lift}} times as common as among everyone',
    pieceAll: 'Everyone: {{share}} {{word}}',
    note: '▲ at least half again as common as among everyone, ▼ less than two thirds as common'
  },
  agreement: {
    title: 'Two segmentations agree by {{rand}} at most',
    titleOne: 'Make another segmentation to see how far they agree',
    description: 'Adjusted Rand index of each two segmentations. {{list}}',
    item: '{{a}} and {{b}}: {{rand}}.',
    axis: '1: the same groups; 0: no more alike than chance',
    open: 'Compare {{a}} with {{b}}'
  }
} as const
