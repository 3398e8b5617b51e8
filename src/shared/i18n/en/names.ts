/** Names of features, segments and what sets them apart, and the sentences made of them. */
export const names = {
  feature: {
    recency: 'Days since the last order',
    frequency: 'Orders',
    monetary: 'Total spent',
    averageOrder: 'Average order',
    tenure: 'Days since the first order',
    gap: 'Days between orders'
  },
  featureShort: {
    recency: 'Last order',
    frequency: 'Orders',
    monetary: 'Spent',
    averageOrder: 'Per order',
    tenure: 'First order',
    gap: 'Gap'
  },
  definition: {
    recency: 'Days from the customer’s last order to the moment the run looks from.',
    frequency: 'Number of different orders; lines of one order count once.',
    monetaryExclude: 'Sum of all the customer’s order lines, returns left out.',
    monetaryNet: 'Sum of all the customer’s order lines, returns subtracted.',
    averageOrder: 'Total spent divided by the number of orders.',
    tenure: 'Days from the customer’s first order to the moment the run looks from.',
    gap: 'Days from the first to the last order, divided by the number of orders less one. Customers with one order have none yet.',
    gapStandIn: 'For them, the days since that order stand in.',
    attribute: 'The column “{{name}}” as it stands in the file.'
  },
  unit: {
    days: 'days',
    orders: 'orders',
    money: 'money',
    number: 'number'
  },
  valueDays_one: '{{n}} day',
  valueDays_other: '{{n}} days',
  valueOrders_one: '{{n}} order',
  valueOrders_other: '{{n}} orders',
  valueCustomers_one: '{{n}} customer',
  valueCustomers_other: '{{n}} customers',
  valueRows_one: '{{n}} row',
  valueRows_other: '{{n}} rows',
  rfm: {
    champions: 'Champions',
    loyal: 'Loyal customers',
    potentialLoyalists: 'Potential loyalists',
    newCustomers: 'New customers',
    promising: 'Promising',
    needAttention: 'Need attention',
    aboutToSleep: 'About to sleep',
    atRisk: 'At risk',
    cannotLose: 'Cannot lose them',
    hibernating: 'Hibernating',
    lost: 'Lost'
  },
  meaning: {
    champions: 'Ordered recently, order often and spend most.',
    loyal: 'Order regularly and spend well.',
    potentialLoyalists: 'Ordered recently, and more than once.',
    newCustomers: 'Ordered very recently, for the first time or nearly.',
    promising: 'Ordered recently, but seldom and little so far.',
    needAttention: 'Middling in everything, and starting to stay away.',
    aboutToSleep: 'Seldom ordered, and not lately.',
    atRisk: 'Used to order often and spend well, but not for long.',
    cannotLose: 'Were among the best, and have not been back for longest.',
    hibernating: 'Ordered seldom and little, long ago.',
    lost: 'Ordered least and longest ago.'
  },
  advice: {
    champions: 'Thank them, show them new things first, and ask them to recommend you.',
    loyal: 'Offer what goes with what they buy, and ask for reviews.',
    potentialLoyalists: 'Offer a membership or a reason to order again soon.',
    newCustomers: 'Welcome them, help them with the first order, and suggest a second.',
    promising: 'Make yourself known: a small offer, and what others like.',
    needAttention: 'Send a limited offer based on what they bought before.',
    aboutToSleep: 'Remind them with popular products and a modest discount.',
    atRisk: 'Write personally, ask what was missing, and offer to make it good.',
    cannotLose: 'Win them back by hand: call or write, and do not lose them to a rival.',
    hibernating: 'Include them in general news; spend little on each.',
    lost: 'One last attempt, then leave them in peace.'
  },
  adviceByTraits: {
    keep: 'They are with you and worth most: thank them, serve them first, and do not train them to wait for discounts.',
    winBack: 'They were worth a lot and stay away: write to them personally, before any other group.',
    grow: 'They order, but little each time: show what goes with what they buy.',
    second: 'They know you only a little: a good second order matters more than a large one.',
    wake: 'They ordered little, and long ago: remind them now and then, at low cost.',
    know: 'Describe these customers to someone who serves them, and ask what they would miss.'
  },
  trait: {
    recencyHigh: 'lapsed',
    recencyLow: 'recent',
    frequencyHigh: 'frequent',
    frequencyLow: 'occasional',
    monetaryHigh: 'big spenders',
    monetaryLow: 'small spenders',
    averageOrderHigh: 'large orders',
    averageOrderLow: 'small orders',
    tenureHigh: 'long-standing',
    tenureLow: 'new',
    gapHigh: 'slow to return',
    gapLow: 'quick to return',
    attributeHigh: 'high {{name}}',
    attributeLow: 'low {{name}}'
  },
  noise: {
    name: 'Unusual customers',
    meaning: 'They belong to no group: too few others are like them.',
    advice:
      'Send them nothing as a group, for they have little in common. Look at them one by one: very large buyers are often among them, and errors in the data.'
  },
  traitsAlone: '{{traits}} customers',
  traitsNone: 'Close to the average',
  traitsNumbered: '{{name}} ({{number}})',
  segment: {
    size_one: '{{n}} customer ({{share}})',
    size_other: '{{n}} customers ({{share}})',
    revenue_one: 'who brings {{share}} of revenue',
    revenue_other: 'who bring {{share}} of revenue',
    returns: 'whose returns outweigh what they bought',
    lastOrder_one: 'half of them ordered within the last day',
    lastOrder_other: 'half of them ordered within the last {{n}} days',
    noOrder_one: 'half of them have not ordered for a day or more',
    noOrder_other: 'half of them have not ordered for {{n}} days or more',
    lastOrderSingle_one: 'the last order was at most a day ago',
    lastOrderSingle_other: 'the last order was {{n}} days ago',
    typical: 'typically {{orders}} and {{spent}} each',
    typicalOrders: 'typically {{orders}} each',
    values: 'Typical values: {{list}}.',
    value: '{{feature}} {{value}} (everyone {{overall}})'
  },
  found: {
    rfmAll:
      'By how recently, how often and for how much they order, {{customers}} fall into all eleven named segments.',
    rfm_one:
      'By how recently, how often and for how much they order, {{customers}} all fall into one of the eleven named segments.',
    rfm_other:
      'By how recently, how often and for how much they order, {{customers}} fall into {{n}} of the eleven named segments.',
    clear: '{{customers}} fall into {{n}} segments that are clearly apart.',
    soft: '{{customers}} fall into {{n}} segments with soft borders.',
    noNatural: 'No natural groups; here is a useful partition if you need one: {{n}} segments of {{customers}}.',
    noise_one: '{{n}} unusual customer ({{share}}) belongs to no group.',
    noise_other: '{{n}} unusual customers ({{share}}) belong to no group.',
    none: 'There are no clear natural groups: the {{n}} segments divide {{customers}} usefully, but neighbours are much alike.',
    plain: '{{customers}} fall into {{n}} segments.',
    oneBrings: '“{{name}}” brings {{revenue}} of revenue with {{share}} of the customers.',
    twoBring: '“{{first}}” and “{{second}}” bring {{revenue}} of revenue with {{share}} of the customers.',
    manyBring: 'The {{n}} most valuable segments bring {{revenue}} of revenue with {{share}} of the customers.',
    allEqual: 'No few segments stand out by revenue.',
    rulesInstead: 'There are no natural groups in this data, so rules divide it.',
    largest: 'The largest, “{{name}}”, holds {{share}}; what sets the segments apart most is {{feature}}.'
  },
  recipe: {
    rfm: 'RFM rules: scores from 1 to 5 for recency, frequency and money',
    picked: 'picked by Tessera',
    groups: '{{k}} groups',
    groupsChosen: '{{k}} groups, chosen from {{from}} to {{to}},',
    kmeans: 'k-means with {{groups}} on {{features}}',
    hierarchical: 'Tree of merges ({{linkage}}), cut into {{groups}} on {{features}}',
    hierarchicalAt: 'Tree of merges ({{linkage}}), cut at a height of {{height}} into {{groups}} on {{features}}',
    linkage: {
      ward: 'Ward',
      average: 'average linkage',
      complete: 'complete linkage',
      single: 'single linkage'
    },
    dbscan: 'DBSCAN with crowds of {{minPoints}} within a distance of {{eps}} on {{features}}',
    dbscanProposed:
      'DBSCAN with crowds of {{minPoints}} within a distance of {{eps}}, proposed from the data, on {{features}}',
    hdbscan: 'HDBSCAN with at least {{minClusterSize}} customers a group and crowds of {{minPoints}} on {{features}}',
    gmm: 'Gaussian mixture ({{shape}} covariance) of {{groups}} on {{features}}',
    som: 'Self-organising map of {{rows}} × {{columns}} cells, joined into {{groups}} on {{features}}',
    mixed: 'k-prototypes with {{groups}} on {{features}}; a differing word weighs {{gamma}}',
    resamples: 'stability from {{n}} resamples',
    logged: 'logarithm of {{features}}',
    zscore: 'standardised by mean and standard deviation',
    robust: 'standardised by median and quartiles',
    none: 'not standardised',
    asOf: 'as of {{moment}}',
    returnsNet: 'returns subtracted',
    returnsExclude: 'returns left out',
    seed: 'seed {{seed}}'
  },
  probably: 'probably “{{name}}”, {{share}}',
  and: '{{list}} and {{last}}',
  quoted: '“{{name}}”'
} as const
