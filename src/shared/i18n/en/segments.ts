export const segments = {
  method: {
    rfm_one: 'RFM rules, {{n}} segment',
    rfm_other: 'RFM rules, {{n}} segments',
    kmeans_one: 'k-means, {{n}} group',
    kmeans_other: 'k-means, {{n}} groups'
  },
  empty: {
    title: 'Your segments will stand here',
    text: 'Import a file of orders or a list of customers first. Then one button finds who belongs together.',
    action: 'Go to Data'
  },
  choose: {
    title: 'How should your customers be grouped?',
    rfm: {
      name: 'By rules everyone knows',
      term: 'RFM',
      text: 'Each customer gets scores from 1 to 5 for how recently, how often and for how much they ordered; the scores place them in one of eleven named groups such as “Champions” or “At risk”.',
      when: 'Good when others have to understand and repeat the rules.',
      needsOrders: 'Needs orders with dates and amounts; this project has none.'
    },
    kmeans: {
      name: 'By likeness',
      term: 'k-means',
      text: 'Customers who behave alike are put together, so that groups are as alike inside and as different from each other as possible.',
      when: 'Good when you want to see what your own data says.'
    },
    k: {
      label: 'Number of groups',
      auto: 'Find the best',
      autoHint: '2 to 10 groups are tried and compared; you can look at each afterwards.',
      fixed: 'Fixed',
      fixedLabel: 'How many groups',
      fixedHint: 'From 2 to 50.'
    }
  },
  used: {
    title: 'What will be used',
    customers: 'Customers',
    customersValue_one: '{{n}} customer',
    customersValue_other: '{{n}} customers',
    basis: 'Groups are formed by',
    rfmBasis: 'RFM rules always use these three.',
    asOf: 'Looking back from',
    asOfDefault: 'one day after the last order ({{moment}})',
    asOfDefaultShort: 'one day after the last order',
    returns: 'Returns',
    returnsNet: 'subtracted from what a customer spent',
    returnsExclude: 'left out',
    preparation: 'Evened out by',
    log: {
      auto: 'taking the logarithm where a few customers tower over the rest',
      none: 'nothing: values as they are'
    },
    scale: {
      zscore: 'giving each the same weight (standardised)',
      robust: 'giving each the same weight by its quartiles (robust)',
      none: 'leaving weights as they are'
    },
    and: '{{first}}; {{second}}',
    changePrepare: 'Change in Prepare',
    changeFeatures: 'Change in Features'
  },
  start: 'Find segments',
  tooFew: {
    title: 'Too few customers to form groups',
    text: 'Segments need at least 2 different customers; this project has {{n}}. Import more orders.'
  },
  working: {
    title: 'Finding segments',
    text: 'You can look at other steps meanwhile. What was there before stays until this is done.'
  },
  cancelled: 'Cancelled. Everything is as it was before.',
  view: {
    customers_one: '{{n}} customer',
    customers_other: '{{n}} customers',
    revenue: '{{money}} revenue',
    asOf: 'as of {{moment}}',
    again: 'New segmentation',
    runAgain: 'Run again',
    stale: 'The data has changed since this was made.',
    staleText: 'What you see is as it was then. Run it again with the same choices to see today’s customers.',
    explore: 'Explore the customers',
    loading: 'Opening the segmentation'
  },
  table: {
    title: 'The segments',
    caption: 'Choose a segment to see more of it and to filter the other screens by it.',
    segment: 'Segment',
    size: 'Customers',
    share: 'Share',
    revenueShare: 'Of revenue',
    median: 'Typical: the median, half have less and half have more.',
    shareMeaning: 'Share of all customers in this segmentation.',
    revenueShareMeaning: 'Share of all revenue in this segmentation.',
    sizeMeaning: 'Number of customers in the segment.',
    all: 'All customers'
  },
  panel: {
    label: 'Selected segment',
    rename: 'Rename',
    renameLabel: 'Name of the segment',
    renameHint: 'Enter keeps it, Escape takes it back.',
    save: 'Keep name',
    cancel: 'Cancel',
    generatedBack: 'Back to “{{name}}”',
    colour: 'Colour',
    colourOf: 'Colour {{n}}',
    colourTaken: 'Colour {{n}}, used by {{letter}}',
    colourCustom: 'Own colour',
    colourBack: 'Take the first colour back',
    advice: 'What to do',
    size: 'Customers',
    sizeValue: '{{n}} ({{share}} of all)',
    revenue: 'Revenue',
    revenueValue: '{{money}} ({{share}} of all)',
    orders: 'Orders',
    perCustomer: 'Spent per customer',
    perCustomerMeaning: 'Revenue of the segment divided by its customers.',
    typical: 'Typical values',
    typicalMeaning: 'The middle half of the segment lies between the quartiles; half lies below the median.',
    feature: 'Feature',
    median: 'Median',
    middleHalf: 'Middle half',
    everyone: 'Everyone',
    range: '{{low}} to {{high}}',
    see_one: 'See this customer',
    see_other: 'See these {{n}} customers'
  },
  ks: {
    title: 'Other numbers of groups',
    caption: 'A click on a row forms that many groups and shows them.',
    k: 'Groups',
    silhouette: 'Silhouette',
    silhouetteMeaning:
      'How much closer customers are to their own group than to the next: 1 is perfect, 0 is none. Above 0.5 groups are clearly apart, below 0.25 there is hardly any structure.',
    calinskiHarabasz: 'Calinski-Harabasz',
    calinskiHarabaszMeaning: 'Spread between groups divided by spread within them. Higher is better.',
    daviesBouldin: 'Davies-Bouldin',
    daviesBouldinMeaning: 'How much neighbouring groups overlap, on average. Lower is better.',
    smallest: 'Smallest group',
    smallestMeaning: 'Customers in the smallest group. Very small groups are hard to act on.',
    recommended: 'Recommended',
    shown: 'Shown',
    show: 'Form {{k}} groups',
    best: 'best of the numbers tried',
    sampled: 'Measured on a sample; ± is half the width of the 95 % interval.'
  },
  rfm: {
    cuts: 'Where the scores change',
    score: 'Score',
    quintiles: 'Scores split customers into five groups as equal as ties allow (quintiles).',
    fixed: 'Where too many customers share a value, fixed thresholds take over.',
    ruleQuintiles: 'five equal groups',
    ruleFixed: 'fixed thresholds',
    upTo: 'up to {{value}}',
    over: 'over {{value}}',
    between: '{{low}} to {{high}}'
  },
  footnotes: 'Footnotes',
  leftOutRows: '{{kept}} of {{read}} rows were used. Left out: {{reasons}}.',
  leftOutReason: '{{reason}} ({{n}})',
  allRows: 'All {{read}} rows were used.',
  customersLeftOut: {
    noOrders_one: '{{n}} customer without an order was left out.',
    noOrders_other: '{{n}} customers without an order were left out.',
    onlyReturns_one: '{{n}} customer with nothing but returns was left out.',
    onlyReturns_other: '{{n}} customers with nothing but returns were left out.',
    missingValue_one: '{{n}} customer without a value that the groups need was left out.',
    missingValue_other: '{{n}} customers without a value that the groups need were left out.',
    afterAsOf_one: '{{n}} customer whose orders all come after the chosen moment was left out.',
    afterAsOf_other: '{{n}} customers whose orders all come after the chosen moment were left out.',
    other_one: '{{n}} customer could not be placed ({{reason}}).',
    other_other: '{{n}} customers could not be placed ({{reason}}).'
  },
  recipe: 'How it was made',
  history: {
    title: 'Segmentations',
    button_one: '{{n}} segmentation',
    button_other: '{{n}} segmentations',
    newest: 'Newest',
    stale: 'Data has changed since',
    customers_one: '{{n}} customer',
    customers_other: '{{n}} customers'
  }
} as const
