/** What can be done with every chart: what it is, the numbers behind it, taking it along. */
export const chartFrame = {
  seeAll: 'See all',
  menu: 'This chart: what it is, its numbers, save it',
  what: 'What is this?',
  numbers: 'Show the numbers',
  hideNumbers: 'Show the picture',
  svg: 'Save as SVG, to be edited',
  png: 'Save as PNG, a picture',
  csv: 'Save its numbers as CSV',
  saved: 'Saved as {{name}}.',
  delivered: '{{name}} is in your downloads.',
  /** Under the picture and at the head of the numbers. */
  origin: '{{project}} · {{run}} · {{date}}',
  originPlain: '{{project}} · {{date}}',
  run: '{{way}}, {{customers}} customers, made on {{made}}',
  tooMany: 'The first {{shown}} of {{all}} lines; the CSV has all.',
  column: {
    segment: 'Segment',
    customers: 'Customers',
    customer: 'Customer',
    shareOfCustomers: 'Share of customers',
    revenue: 'Revenue',
    shareOfRevenue: 'Share of revenue',
    period: 'Period',
    orders: 'Orders',
    firstOrder: 'First order in',
    periodsLater: 'Periods later',
    ofCustomers: 'Of customers',
    feature: 'Feature',
    median: 'Median',
    medianOfAll: 'Median of everyone',
    quarter: 'A quarter have less than',
    threeQuarters: 'A quarter have more than',
    difference: 'Difference in standard deviations',
    lowEnd: '95 % interval from',
    highEnd: '95 % interval to',
    jaccard: 'Jaccard similarity',
    error: 'Half width of its 95 % interval',
    recovered: 'Share of resamples in which it was found again',
    recencyScore: 'Recency score',
    moneyScore: 'Frequency and money score',
    group: 'Group',
    branch: 'Branch',
    joins: 'Joins branch',
    and: 'and branch',
    height: 'Height',
    distance: 'Distance',
    groups: 'Groups',
    shape: 'Shape',
    share: 'Share',
    cell: 'Cell',
    across: 'Across',
    down: 'Down',
    upwards: 'Upwards',
    value: 'Value',
    from: 'From',
    to: 'To',
    silhouette: 'Silhouette',
    nearest: 'Nearest other segment',
    day: 'Day',
    category: 'Category',
    lift: 'Times as common as overall',
    run: 'Segmentation',
    otherRun: 'Other segmentation',
    rand: 'Adjusted Rand index'
  },
  about: {
    revenueBar:
      'Two bars of the same segments: how many customers each has, and how much revenue it brings. Where a segment is wider below than above, its customers bring more than their number.',
    revenueOverTime:
      'What was sold in each period, cut into the segments that bought it. It shows which segment carries a season; the last period may not be over.',
    lorenz:
      'Customers are lined up from the one who brings most to the one who brings least, and their revenue added up (a Lorenz curve). The further the line bends from the dashed one, the more depends on few customers; the Gini coefficient sums it up in one number.',
    cohortGrid:
      'Customers are put together by when they first ordered; each row says what percent of them ordered again in each period after. Read along a row to see how fast customers are lost, and down a column to see whether that gets better.',
    heatmap:
      'Each cell is what is typical (the median) of a feature in a segment; its colour says how far the segment lies from everyone, in standard deviations. Rows full of strong colour are what tells the segments apart.',
    differenceBars:
      'Each bar is how far this segment’s mean lies from everyone’s, in standard deviations, the largest first. From 0.8 on a difference is called large (Cohen’s d).',
    stabilityStrip:
      'The customers were drawn anew many times and grouped again: each mark says how much of a segment was found each time (Jaccard similarity, Hennig 2007). Above 0.75 a segment can be relied on; below 0.6 it may be an accident of the data.',
    rfmGrid:
      'Customers are scored from 1 to 5 for how recently they bought, and for how often and how much. Each cell counts those with both scores; its colour is the segment they belong to.',
    apart:
      'Two segments side by side: how far apart their means are (with a 95 % interval), and how the values of both are spread. A hollow mark means that it is not sure which of the two has more.',
    dendrogram:
      'Customers who are alike are joined step by step; the height of a joint says how different the two sides are. The dashed line cuts the tree into segments: a long stretch without joints is a good place to cut.',
    kDistance:
      'For each customer, how far one must go to find enough neighbours, the loneliest last. Where the line bends upwards, crowds end and loners begin: a good distance lies there.',
    bicChart:
      'Each point is a mixture that was tried: its number of groups and the shape that they may have. The lower, the better it explains the customers for its number of parameters (BIC).',
    variableWeights:
      'How much of what keeps customers apart each feature decides, numbers and words alike. The shares sum to 100 %: a feature with hardly any could as well be left out.',
    somMap:
      'A map on which customers who are alike lie in the same cell or beside each other (a self-organising map). Light cells are alike, dark ones are a ridge between groups; circles are customers.',
    somPlanes:
      'The same map, coloured by one feature: where its values are high and where low. Features with the same pattern go together.',
    sankey:
      'The customers of two segmentations: a band is as thick as the number of those who are in one segment here and in another there. One thick band from each segment means that both say much the same.',
    choosePanel:
      'Several measures of how good each number of groups is; the ring is what a measure prefers by itself. Where most agree the choice is easy; where they do not, any of those numbers can be defended.',
    components:
      'Every point is a customer; the two directions are those in which customers differ most (principal components). Points that are close are alike in the features that formed the segments, as far as two directions can show it.',
    features:
      'Every point is a customer, placed by two features in their own units. Colours are segments: where they mix, these two features do not tell them apart.',
    neighbours:
      'Every point is a customer, placed so that those who are alike in all features lie near each other (UMAP). Who is near whom can be trusted; distances between far groups and the size of a group on the map mean little.',
    profiles:
      'Each upright line is a feature, from its lowest to its highest value; a thick line joins what is typical of a segment, its band holds the middle half. Where bands lie apart, that feature tells the segments apart.',
    silhouettes:
      'Each customer is a bar: how much nearer they are to their own segment than to the nearest other, from −1 to 1 (Rousseeuw 1987). Bars to the left of zero are customers who might as well belong elsewhere.',
    calendar:
      'Every square is a day, every column a week; the darker, the more was ordered. It shows seasons, weekdays, and days when nothing was sold.',
    categoryMix:
      'What each segment is made of, as shares that sum to 100 %. A mark says where something is at least a half more common than among everyone (lift), or less than two thirds as common.',
    agreement:
      'How far the project’s segmentations agree, two at a time, over the customers that both have (adjusted Rand index). 1 is the same grouping, 0 no more than chance.'
  }
} as const
