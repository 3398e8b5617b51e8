/** Rules by which a segment is recognised, what its sentence says, people to check it with, and what differs. */
export const recognise = {
  days_one: '{{n}} day',
  days_other: '{{n}} days',
  condition: {
    recency: {
      upTo: 'last order within {{upTo}}',
      above: 'no order for more than {{above}}',
      between: 'last order {{from}} to {{upTo}} ago'
    },
    tenure: {
      upTo: 'first order within {{upTo}}',
      above: 'first order more than {{above}} ago',
      between: 'first order {{from}} to {{upTo}} ago'
    },
    frequency: {
      upTo: 'at most {{upTo}}',
      above: 'more than {{above}}',
      between: '{{from}} to {{upTo}}'
    },
    monetary: {
      upTo: 'spent at most {{upTo}} in all',
      above: 'spent more than {{above}} in all',
      between: 'spent more than {{above}} and at most {{upTo}} in all'
    },
    averageOrder: {
      upTo: 'at most {{upTo}} an order on average',
      above: 'more than {{above}} an order on average',
      between: 'more than {{above}} and at most {{upTo}} an order on average'
    },
    gap: {
      upTo: 'at most {{upTo}} between orders',
      above: 'more than {{above}} between orders',
      between: 'more than {{above}} and at most {{upTo}} between orders'
    },
    other: {
      upTo: '“{{feature}}” at most {{upTo}}',
      above: '“{{feature}}” more than {{above}}',
      between: '“{{feature}}” more than {{above}} and at most {{upTo}}'
    },
    exactly: 'exactly {{upTo}}',
    words: '“{{feature}}” is {{list}}',
    or: '{{list}} or {{last}}'
  },
  rules: {
    title: 'How to recognise them',
    lead_one: 'A rule to apply by hand:',
    lead_other: 'Either of two rules to apply by hand:',
    measure: 'Of those whom it picks, {{precision}} are of the segment; it finds {{coverage}} of the segment.',
    measureBoth: 'Either rule: {{precision}} of those picked are of the segment; {{coverage}} of it is found.',
    heldOut_one: 'Measured on {{n}} customer whom the rules were not made from.',
    heldOut_other: 'Measured on {{n}} customers whom the rules were not made from.',
    nobody: 'It picks nobody among the customers set aside.',
    none: 'No short rule tells this segment from the others.',
    weak: 'A rough guide only: short rules do not tell this segment well.',
    copy: 'Copy as SQL',
    copied: 'Copied',
    meaning:
      'Made from seven customers in ten (highest mean of precision and coverage with at most three comparisons), measured on the other three. Precision: share of those picked who are of the segment. Coverage: share of the segment that is picked.',
    reportLead:
      'These short rules come near to the segments: with at most three comparisons each, they were made from seven customers in ten and measured on the {{n}} others. In the list, the first rule that holds decides.',
    precision: 'Right',
    coverage: 'Found',
    rule: 'Rule',
    note: '“Right”: share of those a rule picks who are of the segment (precision). “Found”: share of the segment that it picks (coverage). Both on customers that the rules were not made from.',
    assigned:
      'Asked one after the other, the rules place {{assigned}} of the customers set aside, {{right}} of these as the segmentation does.',
    sql: 'The same rules as SQL'
  },
  sql: {
    head: 'Tessera: rules of the segments of “{{project}}”, run {{run}}.',
    table: 'Table customers: the columns of customers.csv (comma style), numbers as numbers, empty cells as NULL:',
    order: 'The first rule that holds decides; NULL: none does.',
    made: 'Made from seven customers in ten, measured on the {{n}} others (set aside) and on all.',
    rule: '{{letter}} {{name}}: {{rule}}',
    figures:
      'set aside: {{heldHits}} of {{heldMatched}} right, of {{heldMembers}} in the segment; all: {{hits}} of {{matched}} right, of {{members}}',
    inOrder: 'in this list, all: {{hits}} of {{matched}} right, of {{members}}'
  },
  portrait: {
    sentence: '{{size}}; typically, they {{list}}.',
    plain: '{{size}}; in nothing clearly different from the others.',
    months_one: '{{n}} month',
    months_other: '{{n}} months',
    years_one: '{{n}} year',
    years_other: '{{n}} years',
    recency: 'last ordered {{value}} ago',
    recencyHigh: 'have not ordered for {{value}}',
    frequency: 'have placed {{value}}',
    monetary: 'have spent {{value}}',
    averageOrder: 'spend {{value}} an order',
    tenure: 'have been customers for {{value}}',
    gap: 'order every {{value}}',
    recentOrders: 'placed {{value}} in the last 90 days',
    activeMonths: 'have ordered in {{value}} different months',
    trend: 'made {{value}} of their purchases in the later half of their time',
    silence: 'once stayed away for {{value}}',
    regularity: 'have a rhythm that varies by {{value}} of its length',
    largestOrder: 'spent {{value}} in their largest order',
    returnRate: 'return {{value}} of what they buy',
    weekendShare: 'place {{value}} of their orders at weekends',
    seasonality: 'have a concentration of {{value}} over the months',
    basketItems: 'buy {{value}} items an order',
    basketLines: 'have {{value}} lines an order',
    productCount: 'have bought {{value}} different products',
    categoryCount: 'have bought of {{value}} categories',
    categoryShare: 'have bought of {{value}} of all categories',
    favouriteShare: 'spend {{value}} on their favourite category',
    discountShare: 'get {{value}} off',
    margin: 'have brought a margin of {{value}}',
    marginShare: 'bring a margin of {{value}} of their spending',
    channelShare: 'place {{value}} of their orders through one channel',
    daysToFirstOrder: 'first ordered {{value}} after the first contact',
    have: 'have {{what}}',
    other: '{{value}} for “{{feature}}” (everyone: {{everyone}})',
    flag: '“{{feature}}” in {{share}} of cases (everyone: {{everyone}})',
    word: '{{feature}} “{{word}}” in {{share}} of cases (everyone: {{everyone}})',
    meaning: 'Values are medians: half of the segment have more, half less.',
    reword: 'Edit sentence',
    rewordLabel: 'Your sentence about this segment',
    rewordHint: 'It stands here and in the report. Figures in it are yours: they do not change with the data.',
    back: 'Back to Tessera’s sentence',
    save: 'Save',
    cancel: 'Cancel'
  },
  people: {
    title: 'Customers to check it with',
    typical: 'Typical',
    typicalMeaning: 'Nearest to the middle of the segment in the features that formed it.',
    doubtful: 'In doubt',
    doubtfulMeaning: 'Nearly as near to the middle of another segment.',
    nearly: 'nearly “{{name}}”',
    orders_one: '{{n}} order',
    orders_other: '{{n}} orders',
    lastOrders: 'Last orders of {{name}}',
    when: 'Date',
    lines: 'Lines',
    amount: 'Amount',
    more_one: 'and {{n}} earlier order',
    more_other: 'and {{n}} earlier orders',
    show: 'Look up in the table',
    loading: 'Looking for customers'
  },
  apart: {
    title: 'What sets two segments apart',
    first: 'This segment',
    second: 'Compared with',
    everyoneElse: 'Everyone else',
    basis: 'What formed the segments',
    basisMeaning: 'They were made to differ in these: the sizes describe, and prove nothing.',
    descriptors: 'What else is known',
    chart: '{{a}} and {{b}} differ most in “{{feature}}”',
    chartNone: '{{a}} and {{b}} are alike in all of these',
    axis: 'Difference in standard deviations, with its 95 % interval (Hedges’ g)',
    spread: 'Customers by value: {{a}} filled, {{b}} as a line',
    item: '{{feature}}: {{a}} {{medianA}}, {{b}} {{medianB}} (medians); difference {{effect}} ({{low}} to {{high}}).',
    itemPlain: '{{feature}}: {{a}} {{medianA}}, {{b}} {{medianB}} (medians).',
    medians: 'On the right, medians',
    word: 'Association {{value}} ({{low}} to {{high}}; Cramér’s V, 0 to 1)',
    wordPlain: 'Association {{value}} (Cramér’s V, 0 to 1)',
    asTable: 'Show as a table',
    asPicture: 'Show as a picture',
    feature: 'Feature',
    difference: 'Difference',
    interval: '95 % interval',
    loading: 'Comparing'
  }
} as const
