/** Charts' words, and the report's. */
export const reports = {
  chart: {
    customers: 'Customers',
    revenue: 'Revenue',
    everyone: 'Everyone',
    median: 'Median',
    ofCustomers: '{{n}} customers, {{share}}',
    ofRevenue: '{{money}}, {{share}}',
    sizes: 'How the customers divide',
    sizeItem: '{{name}}: {{share}} of customers.',
    revenueItem: '{{name}}: {{share}} of customers, {{revenue}} of revenue.',
    heatTitle: 'What is typical of each segment',
    heatItem: '{{feature}}: {{values}}.',
    cell: '{{segment}}, {{feature}}: median {{value}}; {{difference}} standard deviations from everyone’s mean',
    scaleLow: '{{n}} standard deviations from everyone',
    scaleHigh: '+{{n}}',
    gridTitle: 'Customers by their scores',
    gridCell: '{{name}}, recency {{r}}, frequency and money {{fm}}: {{n}}.',
    recencyAxis: 'Recency score (5: ordered most recently)',
    moneyAxis: 'Mean of frequency and money scores (5: most)',
    differencesTitle: 'What sets them apart',
    differs: '{{feature}}: median {{value}}; {{difference}} standard deviations from everyone’s mean',
    differenceItem: '{{feature}}: median {{value}}, everyone {{overall}}.',
    differenceAxis: 'Bars: distance of the segment’s mean from everyone’s, in standard deviations; hollow: below.',
    scatterTitle: 'Each dot is a customer; near dots are alike',
    scatterItem: '{{n}} of {{all}} customers as dots in two dimensions.',
    across: 'Across: {{drivers}} ({{share}} of all differences).',
    upwards: 'Upwards: {{drivers}} ({{share}}).',
    more: 'more “{{feature}}”',
    less: 'less “{{feature}}”'
  },
  kind: 'Customer segments',
  title: 'Customer segments: {{project}}',
  foot: '{{project}} · {{date}}',
  facts: {
    source: 'Source',
    customers: 'Customers',
    orders: 'Orders',
    revenue: 'Revenue',
    asOf: 'As of',
    recipe: 'How',
    made: 'Report made'
  },
  time: { title: 'Over time' },
  overview: {
    title: 'What was found',
    table: 'The segments',
    tableNote: 'Values are medians; colours and letters are the same on every page.',
    stabilityNote:
      'Stability: how alike the group is that is found again in resampled data, 0 to 1; from 0.75 on it can be relied on.'
  },
  table: {
    segment: 'Segment',
    customers: 'Customers',
    share: 'Share',
    revenue: 'Revenue',
    revenueShare: 'Share of revenue',
    feature: 'Feature',
    q1: 'A quarter below',
    median: 'Median',
    q3: 'A quarter above',
    mean: 'Mean',
    everyone: 'Everyone’s median',
    stability: 'Stability',
    against: 'Against the others (95 %)'
  },
  figures: {
    customers_one: 'customer',
    customers_other: 'customers',
    share: 'of customers',
    revenue: 'revenue',
    revenueShare: 'of revenue',
    perCustomer: 'revenue per customer',
    orders: 'orders'
  },
  segmentPage: {
    quartiles: 'In figures',
    advice: 'What to do',
    noise: 'They are listed so that nobody is lost; no advice is given to a group that is none.',
    stability: 'Found again when resampled {{n}} times: {{jaccard}} ± {{error}} (mean Jaccard), {{verdict}}.',
    interval: '{{low}} to {{high}}',
    certainty: 'On average, its members belong to it with a probability of {{share}}.',
    against: '“Against the others”: how far the mean lies from everyone else’s, in standard deviations.'
  },
  made: {
    title: 'How it was made',
    sources: 'Sources',
    sourceRows: '{{n}} rows read',
    hash: 'SHA-256 {{hash}}',
    features: 'Features',
    definition: 'How it is computed',
    role: 'Role',
    basis: 'Forms the segments',
    descriptor: 'Describes them',
    preparation: 'Prepared as',
    asItIs: 'as it is',
    compared: 'as it is; compared as {{value}}',
    logged: 'log(1\u00a0+\u00a0x)',
    standardised: '({{value}} − {{centre}}) / {{scale}}',
    constant: 'the same for everyone, not used',
    etaSquared: 'Explained',
    interval: '{{value}} ({{low}} to {{high}})',
    pValue: 'p',
    pBelow: '< {{value}}',
    pNote:
      '“p”: how often data without a difference would look as different by chance (Kruskal-Wallis, after Holm); only for features that did not form the segments.',
    etaNote:
      '“Explained”: share of the feature’s variance that lies between segments. It describes how far segments differ; of features that formed them, it proves nothing.',
    method: 'Method',
    rfmText:
      'Customers are scored from 1 to 5 for how recently, how often and for how much they ordered. The cut points are below. The pair of the recency score and the mean of the other two (halves up) has one of eleven names (after Putler).',
    kmeansText:
      'k-means divides customers into k groups so that the squared distances to the groups’ means are least; it starts many times (k-means++) and keeps the best. Segments are sorted by value.',
    hierarchicalText:
      'Every customer begins as a group of their own; again and again the two groups that are most alike are joined, until one is left. Cutting the tree of joins at a height gives the segments.',
    linkage: {
      ward: 'Most alike are the two whose joining adds least to the squared distances within groups (Ward 1963).',
      average: 'Most alike are the two whose members are nearest on average.',
      complete: 'Most alike are the two whose farthest members are nearest.',
      single: 'Most alike are the two with the nearest pair of members.'
    },
    dbscanText:
      'Customers with at least {{minPoints}} customers, themselves included, within a distance of {{eps}} stand in a crowd; crowds that touch are one segment, whatever their shape. Who stands in none belongs to no segment (Ester et al. 1996).',
    hdbscanText:
      'Crowds are looked for at every distance at once, and those are kept that last longest while the distance shrinks; segments may differ in density. Who stands in no lasting crowd of {{minClusterSize}} or more belongs to no segment (Campello, Moulavi and Sander 2013).',
    gmmText:
      'Customers are taken to come from a mixture of bell-shaped groups, whose centres, shapes and shares are fitted until the data is most likely (expectation maximisation). Everyone belongs to each group with a probability, and stands in the segment where it is highest. Shape “{{shape}}”: {{meaning}}.',
    somText:
      'A map of cells is trained so that each cell stands for customers who are alike and near cells are alike (Kohonen 1982); the cells are then joined into segments by Ward’s method.',
    mixedText:
      'k-prototypes divides customers into groups by numbers and words together: squared differences of the numbers, and {{gamma}} for each word that differs (Huang 1998).',
    facts: {
      cut: 'Cut',
      cutText: 'at a height of {{height}}; the number of groups is the same from {{low}} to {{high}}',
      cophenetic: 'Cophenetic correlation',
      coreSet: 'Tree built on',
      coreSetText: '{{n}} small groups of near-identical customers; every customer follows its own',
      distance: 'Distance',
      distanceText: '{{eps}} ({{proposed}} proposed)',
      minPoints: 'Crowd',
      minPointsText: '{{n}} or more, themselves included',
      minClusterSize: 'Smallest segment',
      unusual: 'In no segment',
      logLikelihood: 'Log-likelihood',
      bic: 'BIC, ICL',
      bicText: '{{bic}}, {{icl}} (lower is better)',
      map: 'Map',
      mapHexagonal: '{{rows}} × {{columns}} hexagons',
      mapRectangular: '{{rows}} × {{columns}} squares',
      quantisation: 'Quantisation error',
      quantisationText: '{{value}}: mean distance of a customer from its cell',
      topographic: 'Topographic error',
      topographicText: '{{value}} of customers have their second nearest cell elsewhere than beside the nearest'
    },
    score: 'Score',
    cuts: 'Cut points',
    rule: 'Rule',
    quintiles: 'quintiles',
    fixed: 'fixed thresholds',
    kTable: 'Numbers of groups tried',
    k: 'Groups',
    smallest: 'Smallest group',
    inertia: 'Inertia',
    strength: 'Prediction strength',
    kNote: 'Bold: the number of groups that was used.',
    repeat: 'To repeat it',
    repeatText:
      'Same data, same recipe, seed {{seed}} and engine {{engine}} (Tessera {{version}}) give the same result. Run made on {{date}}.',
    caveats: 'What to keep in mind',
    caveat:
      'Segments describe this data up to the moment given. They are not causes, and no promise of what customers will do.',
    caveatMedians: 'A median is the middle customer: half have more, half less.'
  },
  texts: {
    title: 'What customers write',
    lead_one: '{{n}} review by customers of these segments: how it sounds, and the words that set its segment apart.',
    lead_other: '{{n}} reviews by customers of these segments: how they sound, and the words that set a segment apart.',
    reviews: 'Reviews',
    sentiment: 'Sentiment',
    words: 'Words used more than elsewhere',
    topic: 'Largest topic',
    none: 'none stands out',
    note: 'Sentiment from −1 to 1, mean with its 95 % interval. Words: more reviews have them than elsewhere, beyond chance among all words looked at (log-odds with a prior, Holm, 5 %).'
  },
  categories: {
    title: 'What words say of them',
    lead: 'Shares of each segment’s customers.',
    other: 'everything else',
    formed: 'It formed the segments.',
    described: 'It describes them.',
    note: 'Association with the segments: {{v}} (0 none, 1 complete; Cramér’s V, corrected for bias). {{role}}',
    how: 'Association with the segments: Cramér’s V, corrected for bias, 0 none to 1 complete, with its 95 % interval. p: so different by chance alone (chi-squared, after Holm).',
    tied: 'Association: {{v}}. {{role}}',
    tiedInterval: 'Association: {{v}} ({{low}} to {{high}}). {{role}}',
    chance: 'By chance alone: p\u00a0{{p}}.'
  },
  trust: {
    title: 'How far to trust it',
    natural: 'There are natural groups in this data.',
    notNatural: 'There are no natural groups in this data.',
    evidence: 'What was measured',
    test: 'Test',
    value: 'Value',
    threshold: 'Needed',
    pValue: 'p',
    speaks: 'Speaks for groups',
    yes: 'yes',
    no: 'no',
    tests: {
      valley: 'Valley between groups: how few customers stand between two centres',
      density: 'Density between crowds: how thinly the ground between them is populated',
      gapUniform: 'Gap statistic against even spread (Tibshirani et al. 2001)',
      gapGaussian: 'Gap statistic against one bell shape',
      predictionStrength: 'Prediction strength of two groups or more (Tibshirani and Walther 2005)'
    },
    evidenceNote:
      '“Needed” is what 95 of 100 data sets without groups stay below, or the published rule. {{n}} customers were looked at.',
    number: 'Why so many groups',
    chosen: 'Why this way to group',
    stability: 'Found again',
    meanings: 'What the measures mean',
    meaning: {
      silhouette:
        'Silhouette, −1 to 1: how much closer customers are to their own group than to the next. Above 0.5 groups are clearly apart, below 0.25 there is hardly any structure (Rousseeuw 1987).',
      calinskiHarabasz: 'Calinski-Harabasz: spread between groups to spread within them; higher is better.',
      daviesBouldin: 'Davies-Bouldin: how much each group overlaps with the most similar one; lower is better.',
      gap: 'Gap: how much tighter groups are than in data without any, on a logarithm; the smallest number within its error of the next is best (Tibshirani et al. 2001).',
      predictionStrength:
        'Prediction strength, 0 to 1: how much of the worst group is foretold by groups of other customers; above 0.8 it holds.',
      bic: 'BIC: how badly a mixture explains the data, with a price for each parameter; lower is better (Schwarz 1978).',
      stability: 'Stability, 0 to 1: how alike the groupings of resampled data are (mean adjusted Rand index).'
    }
  },
  quality: {
    title: 'Quality of the data',
    lead: '{{kept}} of {{read}} ({{share}}) were used.',
    leadAll: 'All {{read}} were used.',
    reason: 'Reason',
    rows: 'Rows',
    share: 'Share of rows read',
    used: 'Used',
    sum: 'Read',
    leftOut: 'Rows left out, by reason',
    customersTitle: 'Customers left out',
    adds: 'Every row of the files is either used or counted here.'
  }
} as const
