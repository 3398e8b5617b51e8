import { ownFeatures } from './ownFeatures.ts'

/** What is known of each customer, which of it forms the segments, and how it is made comparable. */
export const features = {
  own: ownFeatures,
  empty: {
    title: 'What is known of your customers will stand here',
    text: 'Import a file of orders or a list of customers first. Tessera then works out how recently, how often and for how much each customer ordered.',
    action: 'Go to Data'
  },
  none: {
    title: 'There is nothing to tell customers apart by yet',
    text: 'Segments need orders, or at least one column of numbers about each customer. Import such a file, or mark a column of numbers as a fact about the customer.'
  },
  loading: 'Working out what is known of each customer',
  next: 'Next: Segments',
  recommend: {
    orders:
      'Start with how recently, how often and for how much customers order. Each feature you add gives these less weight, so add one only where you would treat customers differently by it.',
    chosen: 'These three are chosen.',
    take: 'Take these three',
    list: 'Choose the few numbers that you would treat customers differently by. Two that say the same count twice.',
    rfm: 'RFM rules always use recency, frequency and monetary value: days since the last order, orders and total spent. All other features describe the segments.',
    byLikeness: 'Group by likeness instead, to choose'
  },
  table: {
    label: 'Features',
    forms: 'Role',
    feature: 'Feature',
    spread: 'Customers by value',
    median: 'Median and range',
    medianMeaning:
      'Half of the customers lie below the median, half above. Rest the pointer on a value to see it exactly.',
    doesForm: 'forms',
    describes: 'describes',
    doesFormOf: '“{{feature}}” forms the segments',
    describesOf: '“{{feature}}” describes the segments',
    range: '{{low}} to {{high}}'
  },
  groups: {
    label: 'Groups of features',
    when: 'When they order',
    howMuch: 'How much they order',
    habits: 'Habits',
    baskets: 'What they buy',
    events: 'Visits and other events',
    contacts: 'Campaigns',
    reviews: 'What they write',
    person: 'About the person',
    list: 'From your lists of customers'
  },
  words: {
    title: 'In words',
    text: 'Words have no distances. If you let some of them form the segments, customers are grouped by numbers and words together.',
    values: 'Customers by word',
    constant: 'The same for everyone: it tells nobody apart.',
    missing_one: '{{n}} customer has none: that counts as a word of its own.',
    missing_other: '{{n}} customers have none: that counts as a word of its own.',
    others_one: '{{n}} more word ({{share}})',
    others_other: '{{n}} more words ({{share}})',
    none: 'No customer has one.'
  },
  histogram: {
    label: '{{feature}}: customers from {{low}} to {{high}}, half of them up to {{median}}',
    bar_one: '{{low}} to {{high}}: {{n}} customer',
    bar_other: '{{low}} to {{high}}: {{n}} customers',
    log: 'log scale',
    unitAndScale: '{{unit}}, {{scale}}'
  },
  spread: {
    even: 'Spread evenly about the middle (skewness {{statistic}}).',
    someMore: 'Some customers have clearly more than most',
    fewMore: 'A few customers have far more than the rest',
    someLess: 'Some customers have clearly less than most',
    fewLess: 'A few customers have far less than the rest',
    plain: '{{how}} (skewness {{statistic}}).',
    taken: '{{how}}: its logarithm is taken (skewness {{statistic}}).',
    kept: '{{how}} and weigh heavily (skewness {{statistic}}).',
    stays: '{{how}}; a logarithm would not even that out (skewness {{statistic}}).'
  },
  missing: {
    sinceOnlyOrder_one:
      '{{n}} customer has ordered only once: the days since that order stand in until there is a second.',
    sinceOnlyOrder_other:
      '{{n}} customers have ordered only once: the days since that order stand in until there is a second.',
    standIn_one: '{{n}} customer has no value: another stands in.',
    standIn_other: '{{n}} customers have no value: another stands in.',
    leftOut_one: '{{n}} customer has no value and will be left out of the segments.',
    leftOut_other: '{{n}} customers have no value and will be left out of the segments.',
    described_one: '{{n}} customer has no value and is not counted here.',
    described_other: '{{n}} customers have no value and are not counted here.'
  },
  related: {
    one: '“{{feature}}” ({{statistic}})',
    both: 'Ranks customers nearly as {{features}}: together they count twice (rank correlation in brackets).',
    would: 'Ranks customers nearly as {{features}} and would add little (rank correlation in brackets).',
    keep: 'Keep only “{{feature}}”',
    why: {
      known: 'It is known of more customers.',
      steps: 'It has more than two values.',
      apart: 'It repeats fewer of the others.',
      first: 'Either would do.'
    }
  },
  constant: 'The same for everyone ({{value}}): it cannot tell customers apart.',
  twoValued: 'Only two values: as a feature that forms segments it would split them by itself.',
  last: 'At least one feature has to form the segments. Choose another before you take this one away.',
  full: '50 features form the segments; more are not possible.',
  comparable: {
    title: 'How features are made comparable',
    rfm: 'RFM rules give scores from 1 to 5 by where a customer stands among all: units and long tails make no difference.'
  },
  log: {
    label: 'Long tails',
    auto: 'Logarithm where needed',
    none: 'As they are',
    nothing: 'None of the features that form the segments has a long tail: nothing changes either way.',
    autoWhy:
      'So that a few very large values do not form segments of their own, the logarithm of {{features}} is taken: twice as much is then the same step everywhere.',
    noneWhy: 'The few largest values of {{features}} weigh heavily; they may form very small segments.'
  },
  scale: {
    label: 'Weight',
    zscore: 'Equal',
    robust: 'Equal, by quartiles',
    none: 'As they are',
    zscoreWhy:
      'Each feature counts the same, whatever its unit: divided by its standard deviation (z-scores). Suits most data.',
    robustWhy:
      'Each feature counts the same, measured by its middle half, so that extreme values do not set the scale (robust scaling).',
    noneWhy:
      'Features with large numbers count most: money would outweigh days and orders. Only for features that share a unit.'
  }
} as const
