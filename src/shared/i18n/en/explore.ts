export const explore = {
  about: 'About this segment',
  toReport: 'Make a report',
  empty: {
    title: 'Nothing to explore yet',
    text: 'A map of your customers, a comparison of segments and a table of every customer will stand here, once there are segments.',
    action: 'Find segments'
  },
  filter: {
    label: 'Segment to look at',
    all: 'All customers'
  },
  views: {
    label: 'What to look at',
    map: 'Map',
    compare: 'Compare',
    time: 'Over time',
    customers: 'Customers',
    texts: 'Texts'
  },
  map: {
    title: 'Customers who behave alike lie close together',
    all_one: '{{n}} customer.',
    all_other: 'All {{n}} customers.',
    crowd: 'The stronger the colour, the more of them lie there; look closer to see each.',
    sampled: 'A sample of {{shown}} of {{all}} customers, drawn by the run’s seed.',
    explained: 'The two directions hold {{share}} of the differences between customers (principal components).',
    axis: '{{drivers}} →',
    axisPlain: 'Direction {{n}}',
    description: 'A map of {{n}} customers in {{segments}} segments; across: {{x}}; up: {{y}}.',
    hint: 'Drag to look closer, double-click to see all, click a point to choose its segment.',
    none: 'There is no map for this segmentation',
    noneText:
      'A map needs at least two features that form the segments, and three customers who differ. Choose another feature in Features, then run again.',
    drawing: 'Drawing the map'
  },
  towards: {
    recencyHigh: 'Longer since the last order',
    recencyLow: 'Ordered more recently',
    frequencyHigh: 'Orders more often',
    frequencyLow: 'Orders less often',
    monetaryHigh: 'Spends more',
    monetaryLow: 'Spends less',
    averageOrderHigh: 'Larger orders',
    averageOrderLow: 'Smaller orders',
    tenureHigh: 'Customer for longer',
    tenureLow: 'Customer more recently',
    gapHigh: 'Longer between orders',
    gapLow: 'Shorter between orders',
    recentOrdersHigh: 'More orders lately',
    recentOrdersLow: 'Fewer orders lately',
    activeMonthsHigh: 'Active in more months',
    activeMonthsLow: 'Active in fewer months',
    trendHigh: 'Spending grows',
    trendLow: 'Spending fades',
    silenceHigh: 'Longer silences',
    silenceLow: 'Shorter silences',
    regularityHigh: 'Less regular orders',
    regularityLow: 'More regular orders',
    largestOrderHigh: 'Larger top order',
    largestOrderLow: 'Smaller top order',
    returnRateHigh: 'Returns more',
    returnRateLow: 'Returns less',
    weekendShareHigh: 'More at weekends',
    weekendShareLow: 'More on weekdays',
    seasonalityHigh: 'More seasonal',
    seasonalityLow: 'More even over the year',
    basketItemsHigh: 'More items an order',
    basketItemsLow: 'Fewer items an order',
    basketLinesHigh: 'Longer orders',
    basketLinesLow: 'Shorter orders',
    productCountHigh: 'More different products',
    productCountLow: 'Fewer different products',
    categoryCountHigh: 'More categories',
    categoryCountLow: 'Fewer categories',
    categoryShareHigh: 'Broader range',
    categoryShareLow: 'Narrower range',
    favouriteShareHigh: 'More loyal to a category',
    favouriteShareLow: 'Less loyal to a category',
    discountShareHigh: 'Larger discounts',
    discountShareLow: 'Smaller discounts',
    marginHigh: 'More margin',
    marginLow: 'Less margin',
    marginShareHigh: 'Higher share of margin',
    marginShareLow: 'Lower share of margin',
    channelShareHigh: 'More through one channel',
    channelShareLow: 'Through more channels',
    daysToFirstOrderHigh: 'Took longer to order first',
    daysToFirstOrderLow: 'Ordered sooner at first',
    attributeHigh: 'More {{name}}',
    attributeLow: 'Less {{name}}'
  },
  heat: {
    asTable: 'Show as a table',
    asPicture: 'Show as a picture',
    feature: 'Feature',
    everyone: 'Everyone',
    caption:
      'Median of each feature in each segment; in brackets, how far the segment’s mean lies from everyone’s, in standard deviations.',
    difference: '({{d}} sd)'
  },
  customers: {
    title: 'Customers',
    count_one: '{{n}} customer',
    count_other: '{{n}} customers',
    search: 'Search by customer or name',
    searchClear: 'Clear the search',
    customer: 'Customer',
    name: 'Name',
    segment: 'Segment',
    probability: 'How sure',
    probabilityMeaning: 'Probability with which the customer belongs to the segment.',
    none: 'No customer matches “{{search}}”.',
    noneAtAll: 'No customers in this segment.',
    sortUp: 'Sort by {{column}}, smallest first',
    sortDown: 'Sort by {{column}}, largest first',
    noValue: 'no value',
    table: 'Customers of this segmentation'
  },
  report: {
    empty: {
      title: 'Nothing to report yet',
      text: 'A report for print and files for other programs can be saved once there are segments.',
      action: 'Find segments'
    },
    pdf: {
      name: 'Report',
      kind: 'PDF',
      text: 'To print or hand over: from an overview to how it was made and the quality of the data.',
      paper: 'Paper',
      save: 'Save the report'
    },
    html: {
      name: 'Report for the screen',
      kind: 'HTML',
      text: 'The same report as one file that opens in any browser, without a connection.',
      save: 'Save the page'
    },
    compose: {
      parts: {
        onePage: 'On one page',
        cover: 'Cover',
        overview: 'Overview',
        segments: 'A page for each segment',
        kept: 'Groups you kept',
        time: 'Over time',
        texts: 'What customers write',
        categories: 'Words by segment',
        trust: 'How far to trust it',
        rules: 'How to recognise them, with SQL',
        made: 'How it was made',
        quality: 'Quality of the data'
      },
      introduction: 'Words of your own',
      introductionMeans: 'They stand on the first page. An empty line begins a new paragraph.'
    },
    pptx: {
      name: 'Slides',
      kind: 'PowerPoint',
      text: 'The parts as composed, with logo and colour; charts and tables can be edited. Mixes of words and the list of rules stay in the report.',
      save: 'Save the slides'
    },
    xlsx: {
      name: 'Workbook',
      kind: 'Excel',
      text: 'An overview, a sheet with the customers of each segment, what each feature means, and how it was made.',
      save: 'Save the workbook',
      personal: 'Holds personal data: keep it as safe as the orders it comes from.'
    },
    segmentsCsv: {
      name: 'Segments as a table',
      kind: 'CSV',
      text: 'One row for each segment: name, size, shares and typical values.',
      save: 'Save segments'
    },
    reviewsCsv: {
      name: 'Reviews as a table',
      kind: 'CSV',
      text_one: 'One row for the review: its customer’s segment, sentiment and topic.',
      text_other: 'One row for each of {{n}} reviews: its customer’s segment, sentiment, topic and text.',
      save: 'Save reviews',
      personal: 'Holds what customers wrote, with names, addresses and numbers as they wrote them.'
    },
    customersCsv: {
      name: 'Customers as a table',
      kind: 'CSV',
      text_one: 'One row for the customer: their segment and every feature.',
      text_other: 'One row for each of {{n}} customers: their segment and every feature.',
      save: 'Save customers',
      personal: 'Holds personal data: keep it as safe as the orders it comes from.'
    },
    rulesSql: {
      name: 'Rules of the segments',
      kind: 'SQL',
      text: 'Short rules by which a database places customers: one CASE WHEN over a table of the exported customers, with how often each rule is right.',
      save: 'Save the rules'
    },
    runJson: {
      name: 'How to repeat it',
      kind: 'JSON',
      text: 'Every choice, the seed, versions, counts of rows and quality measures: enough to check and repeat the run.',
      save: 'Save the record'
    },
    style: 'Columns separated by',
    comma: 'Comma, 1.5',
    commaMeaning: 'Commas between columns, decimal points: for most programs.',
    semicolon: 'Semicolon, 1,5',
    semicolonMeaning: 'Semicolons between columns, decimal commas: as a German Excel reads it.',
    saved: '“{{name}}” is saved ({{size}}).',
    delivered: '“{{name}}” is in your downloads ({{size}}).',
    reveal: 'Show in folder',
    cancelled: 'Not saved. There is no half-written file.',
    fileName: {
      pdf: 'report',
      html: 'report',
      pptx: 'slides',
      xlsx: 'segments',
      segmentsCsv: 'segments',
      reviewsCsv: 'reviews',
      customersCsv: 'customers',
      rulesSql: 'rules',
      runJson: 'run'
    },
    staleTopics:
      'The topics of the reviews have changed since this segmentation was made; the report says what was true then.',
    stale: 'The data has changed since this segmentation was made; the report says what was true then.'
  }
} as const
