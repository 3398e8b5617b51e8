export const segments = {
  method: {
    rfm_one: 'RFM rules, {{n}} segment',
    rfm_other: 'RFM rules, {{n}} segments',
    kmeans_one: 'k-means, {{n}} group',
    kmeans_other: 'k-means, {{n}} groups',
    auto_one: 'Chosen by Tessera, {{n}} group',
    auto_other: 'Chosen by Tessera, {{n}} groups',
    hierarchical_one: 'hierarchical, {{n}} group',
    hierarchical_other: 'hierarchical, {{n}} groups',
    gmm_one: 'Gaussian mixture, {{n}} group',
    gmm_other: 'Gaussian mixture, {{n}} groups',
    hdbscan_one: 'HDBSCAN, {{n}} group',
    hdbscan_other: 'HDBSCAN, {{n}} groups',
    dbscan_one: 'DBSCAN, {{n}} group',
    dbscan_other: 'DBSCAN, {{n}} groups',
    som_one: 'self-organising map, {{n}} group',
    som_other: 'self-organising map, {{n}} groups',
    mixed_one: 'k-prototypes, {{n}} group',
    mixed_other: 'k-prototypes, {{n}} groups',
    unusual: '{{method}}, {{share}} unusual'
  },
  empty: {
    title: 'Your segments will stand here',
    text: 'Import a file of orders or a list of customers first. Then one button finds who belongs together.',
    action: 'Go to Data'
  },
  choose: {
    title: 'How should your customers be grouped?',
    yourself: 'Or choose the way yourself:',
    needsOrders: 'Needs orders with dates and amounts; this project has none.',
    needsCategory: 'Needs a category, such as a country or a tariff, among the features; choose one in Features.',
    needsNumbers: 'Needs a feature of numbers; only categories are chosen in Features.',
    withoutCategories: 'This way compares numbers only: {{list}} will describe the groups, not form them.',
    auto: {
      name: 'Let Tessera choose',
      term: 'auto',
      text: 'Checks whether there are natural groups, tries what fits, and says why.',
      when: 'Good when you have no reason to prefer one way. Where there are no natural groups, it says so.'
    },
    kmeans: {
      name: 'By likeness',
      term: 'k-means',
      text: 'Customers who behave alike come together around a typical customer.',
      when: 'Good for a first look, and for groups of like spread that you can describe by their typical customer.'
    },
    hierarchical: {
      name: 'As a family tree',
      term: 'hierarchical clustering',
      text: 'The most alike are joined step by step; you cut the tree where you like.',
      when: 'Good when you want to see how large groups divide into smaller ones.'
    },
    gmm: {
      name: 'By probability',
      term: 'Gaussian mixture',
      text: 'Says for each customer how probably they belong to each group.',
      when: 'Good when groups overlap, or are of different size and spread.'
    },
    hdbscan: {
      name: 'By crowds, dense or loose',
      term: 'HDBSCAN',
      text: 'Finds crowds of any shape and sets customers aside who belong to none.',
      when: 'Good when some groups are dense and others loose, or when unusual customers should stand apart.'
    },
    dbscan: {
      name: 'By crowds at one distance',
      term: 'DBSCAN',
      text: 'Customers with enough others close by form a group; the rest are set aside.',
      when: 'Good for groups of odd shapes that are about equally dense.'
    },
    som: {
      name: 'As a map',
      term: 'self-organising map',
      text: 'Lays customers out on a map of neighbours; its regions are the groups.',
      when: 'Good when you want to see how groups pass into one another, feature by feature.'
    },
    mixed: {
      name: 'By numbers and categories',
      term: 'k-prototypes',
      text: 'As by likeness, but words count too, such as a country or a tariff.',
      when: 'Good when what customers have chosen matters as much as how much they buy.'
    },
    rfm: {
      name: 'By rules everyone knows',
      term: 'RFM',
      text: 'Scores for how recently, how often and for how much they ordered give eleven named groups.',
      when: 'Each customer gets three scores from 1 to 5; they lead to names such as “Champions” or “At risk”. Good when others have to understand and repeat the rules.'
    }
  },
  set: {
    title: 'Advanced settings',
    auto: 'From the data',
    own: 'Own',
    k: {
      label: 'Number of groups',
      auto: 'Find the best',
      own: 'Fixed',
      field: 'How many groups',
      autoHint: '{{min}} to 10 groups are tried and compared; you can look at each afterwards.',
      ownHint: 'From {{min}} to 50.'
    },
    restarts: {
      label: 'New beginnings',
      term: 'restarts',
      autoHint: 'As many as the number of customers allows; the best result is kept.',
      ownHint: 'So often the search begins elsewhere; the best result is kept.'
    },
    linkage: {
      label: 'How groups are measured',
      term: 'linkage',
      ward: 'Ward',
      average: 'Average',
      complete: 'Complete',
      single: 'Single',
      wardHint: 'Joins what adds least spread: compact groups of like size. The usual choice.',
      averageHint: 'Joins groups whose customers are nearest on average.',
      completeHint: 'Joins groups whose farthest customers are nearest: tight groups.',
      singleHint: 'Joins groups whose nearest customers are nearest: finds chains, and is led astray by them.'
    },
    cut: {
      label: 'Where the tree is cut',
      number: 'By number',
      height: 'By height',
      numberHint: 'Where it leaves that many groups.',
      heightHint: 'At a height: as many groups as there are branches below it.'
    },
    height: { label: 'Height of the cut', hint: 'You can also drag the line on the tree once it is there.' },
    eps: {
      label: 'How close is close',
      term: 'eps',
      autoHint: 'Where distances to neighbours begin to rise steeply; the curve is shown afterwards.',
      ownHint: 'Distance between prepared customers up to which they are neighbours.'
    },
    minPoints: {
      label: 'Neighbours that make a crowd',
      term: 'min points',
      autoHint: 'By the number of features and of customers.',
      ofHdbscanHint: 'Five: enough to steady how dense groups are.',
      ownHint: 'The more, the denser a group has to be.'
    },
    minClusterSize: {
      label: 'Smallest group',
      term: 'min cluster size',
      autoHint: 'By the number of customers.',
      ownHint: 'Crowds of fewer customers do not count as a group.'
    },
    gamma: {
      label: 'Weight of categories',
      term: 'gamma',
      autoHint:
        'Balanced with the spread of the numbers (Huang 1998). What each feature really weighed is shown afterwards.',
      ownHint: 'A category that differs counts as much as this squared distance of numbers.'
    },
    covariance: {
      label: 'Shape of the groups',
      term: 'covariance',
      auto: 'Compare',
      full: 'Any',
      tied: 'Alike',
      diagonal: 'Upright',
      spherical: 'Round',
      autoHint: 'Every shape is tried; the simplest that explains the data is taken (BIC).',
      fullHint: 'Full: each group has its own size, spread and slant.',
      tiedHint: 'Tied: all groups share one shape.',
      diagonalHint: 'Diagonal: each group has its own spread in each feature, without slant.',
      sphericalHint: 'Spherical: each group spreads equally in every direction.'
    },
    grid: {
      label: 'Size of the map',
      term: 'grid',
      rows: 'Rows',
      columns: 'Columns',
      autoHint: 'By the number of customers and how they are spread.',
      ownHint: 'Rows and columns, up to 40 each.'
    },
    topology: {
      label: 'Fields of the map',
      term: 'topology',
      hexagonal: 'Hexagons',
      rectangular: 'Squares',
      hexagonalHint: 'Six neighbours each: no direction is preferred.',
      rectangularHint: 'Four neighbours each.'
    },
    bootstrap: {
      label: 'Resamples for stability',
      term: 'bootstrap',
      hint: 'The segments are formed again so often from customers drawn by chance, to see whether they come back. 100 is usual; 0 leaves it out.'
    },
    seed: {
      label: 'Start of the chance numbers',
      term: 'seed',
      hint: 'The same seed gives the same result. Another one shows how much depends on chance.'
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
    returnsAre: {
      exclude: 'left out',
      net: 'subtracted from what a customer spent',
      match: 'set against their purchases'
    },
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
  firstLook: {
    title_one: 'First look at a part of the customers: {{n}} group',
    title_other: 'First look at a part of the customers: {{n}} groups',
    shares: 'Shares of the groups: {{list}}'
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
    staleTopics: 'The topics of the reviews have changed since this was made.',
    staleTopicsText:
      'The segments know what customers wrote about by the topics of then. Run it again to use today’s; topics that formed the segments and are gone have to be replaced among the features first.',
    explore: 'Explore the customers',
    loading: 'Opening the segmentation'
  },
  structure: {
    natural: 'There are natural groups',
    none: 'No natural groups',
    unknown: 'Too few customers to tell whether there are groups',
    rules: 'Use RFM rules instead',
    how: 'How this was tested',
    caption_one:
      'Measured on {{n}} customer. A test speaks for groups where its value exceeds what data without groups reaches.',
    caption_other:
      'Measured on {{n}} customers. A test speaks for groups where its value exceeds what data without groups reaches.',
    test: 'Test',
    value: 'Value',
    threshold: 'To exceed',
    pValue: 'p',
    verdict: 'Groups?',
    yes: 'yes',
    no: 'no',
    tests: {
      valley: 'Valley between groups',
      density: 'Thin ground between dense parts',
      gapUniform: 'Gap against evenly spread data',
      gapGaussian: 'Gap against one cloud',
      predictionStrength: 'Prediction strength of two groups or more'
    }
  },
  why: {
    title: 'Why {{method}}',
    others: 'What else would suit:',
    try: 'Try {{method}}'
  },
  stability: {
    highlyStable: 'Highly stable',
    valid: 'Stable',
    doubtful: 'Doubtful',
    unreliable: 'Do not rely on it',
    row: '{{verdict}}: found again in {{share}} of resamples',
    term: 'Jaccard {{jaccard}}',
    meaning:
      'Overlap with the most similar group found in resampled customers, on average over {{resamples}} resamples: Jaccard {{jaccard}} ± {{error}} (Hennig 2007). From 0.85 highly stable, from 0.75 valid, from 0.6 doubtful.',
    sure: '{{share}} sure on average',
    sureMeaning: 'Mean probability with which the segment’s customers belong to it.',
    noise: 'No group: not tested, and not meant for a campaign',
    title: 'How far to trust it',
    text: 'In {{share}} of {{resamples}} resamples of the customers this segment was found again.',
    advice: {
      highlyStable: 'It would come back in new data of this kind.',
      valid: 'It is there; customers at its edge may belong elsewhere.',
      doubtful: 'There is something, but who belongs to it is not certain. Check before you spend on it.',
      unreliable: 'With slightly other customers it would look different. Do not build a campaign on it.'
    },
    sureText: 'Its customers belong to it with a probability of {{share}} on average.',
    noiseText:
      'These customers are what is left: they are not a segment, and no campaign should be made for them as a group.'
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
    gap: 'Gap',
    gapMeaning:
      'How much tighter groups are than in data without groups. The smallest number is preferred whose gap the next does not beat by its error (Tibshirani 2001).',
    predictionStrength: 'Prediction strength',
    predictionStrengthMeaning:
      'How well half of the customers foretell the groups of the other half. The largest number with 0.8 or more is preferred (Tibshirani and Walther 2005).',
    bic: 'BIC',
    bicMeaning: 'How well a mixture explains the data, less a price for each of its parameters. Lower is better.',
    stability: 'Stability',
    stabilityMeaning:
      'How alike the groups of resampled customers are (mean adjusted Rand index). 1 is the same every time, 0 is chance.',
    votes: 'The criteria disagree: {{list}}.',
    agree: 'All criteria prefer {{k}} groups.',
    vote: '{{k}} by {{criteria}}',
    voteNone: 'no groups at all by {{criteria}}',
    scroll: 'Numbers of groups and what speaks for them',
    smallest: 'Smallest group',
    smallestMeaning: 'Customers in the smallest group. Very small groups are hard to act on.',
    recommended: 'Recommended',
    shown: 'Shown',
    show: 'Form {{k}} groups',
    best: 'preferred by this criterion',
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
    keptNothing_one: '{{n}} customer was left out, as everything they bought came back.',
    keptNothing_other: '{{n}} customers were left out, as everything they bought came back.',
    exceptional_one: '{{n}} customer was set apart as exceptional.',
    exceptional_other: '{{n}} customers were set apart as exceptional.',
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
    staleTopics: 'Topics of reviews have changed since',
    customers_one: '{{n}} customer',
    customers_other: '{{n}} customers'
  }
} as const
