/** Footnotes: doubts and facts worth knowing, each a whole sentence or two. */
export const notes = {
  leftOut: {
    erased: 'A customer who was erased from the project',
    unreadable: 'The line could not be read',
    noCustomer: 'No customer',
    repeatedCustomer: 'The customer came before in the list',
    noDate: 'No date',
    badDate: 'The date cannot be read',
    notPaid: 'Not paid: failed, called off, still open or paid back',
    noAmount: 'No amount',
    badAmount: 'The amount cannot be read',
    zeroAmount: 'The amount is zero',
    noProduct: 'The row does not say which product',
    noCampaign: 'The row does not say which campaign',
    repeated: 'It came before in the list',
    noText: 'No text',
    return: 'Return or cancellation',
    cameBack: 'Came back whole',
    afterAsOf: 'After the moment the run looks from',
    outsidePeriod: 'Outside the period that is looked at',
    repeatedRow: 'The same row stands there before',
    chosenCustomer: 'A customer who is left out'
  },
  rfmFixed:
    '{{feature}}: too many customers share a value for five equal groups, so fixed thresholds were used: {{cuts}}.',
  bestSilhouette:
    'Of all numbers of groups from 3 on, {{k}} have the best silhouette ({{silhouette}}) with no group too small to be of use.',
  twoAreClearest: 'Two groups are far clearer (silhouette {{silhouette}}) than any other number.',
  allHaveTinySegments:
    'Every number of groups leaves one of fewer than {{needed}} customers; {{k}} have the best silhouette ({{silhouette}}) all the same.',
  onlyChoice: '{{k}} groups were asked for (silhouette {{silhouette}}).',
  noNaturalGroups:
    'There are no natural groups in this data (silhouette {{silhouette}}): segments divide what is continuous. They are useful, but their borders are a choice.',
  smallestOfNearTies:
    'Several numbers of groups have as good a silhouette within its error; {{k}} is the smallest of them.',
  leastBic:
    'Of all numbers and shapes that were tried, {{k}} groups of the shape “{{covariance}}” explain the data best for their number of parameters (BIC {{bic}}).',
  leastBicOfOne:
    'A single group explains the data best for its number of parameters (BIC {{bic}}): seen this way, there is nothing to divide.',
  leastBicDegenerate:
    '{{k}} groups of the shape “{{covariance}}” have the lowest BIC ({{bic}}), but one of them shrank to customers who are nearly the same: do not rely on it.',
  criteriaAgree: '{{agree}} of {{of}} criteria prefer {{k}} groups as well.',
  criteriaSplit: 'The criteria do not agree: {{agree}} of {{of}} prefer {{k}} groups.',
  usefulPartition: 'There are no natural groups, so no number is right: take as many as you can act on.',
  criterionPrefers: 'By {{criterion}}, {{k}} groups would be best.',
  criterionPrefersNone: 'By {{criterion}}, there are no groups at all.',
  silhouettePrefersTwo:
    'Two groups have the highest silhouette ({{silhouette}}); they were passed over, for two groups often say little more than “big and small”.',
  skewedNotLogged:
    '“{{feature}}” is very uneven (skewness {{skewness}}) and its logarithm was not taken: a few customers decide who is alike.',
  giantAndCrumbs:
    'One segment holds {{share}} % of the customers and the others are crumbs: outliers became groups of their own.',
  mostUnusual:
    'Most customers ({{share}} %) belong to no group: this way finds crowds, and most stand outside of them.',
  oneCrowd:
    'At this distance everyone is one crowd, although there are natural groups: a smaller distance, or a way without one, may part them.',
  oneCustomerDominates:
    'One customer brings {{percent}} % of the revenue: figures of their segment say little about the others in it.',
  structure: {
    groupsApart: 'There are valleys between groups: few customers stand between them.',
    denseParts: 'There are crowds with thinly populated ground between them, of shapes that no straight line divides.',
    groupsApartAndDense: 'There are crowds that lie side by side, with few customers between them.',
    noNaturalGroups:
      'Customers pass into one another as they would in data without groups: wherever a border is drawn, it is a choice.',
    tooFewToTell: 'There are too few different customers to tell whether there are groups.'
  },
  picked: {
    compactGroups: 'The groups are compact and of like spread, which suits k-means best.',
    easiestToExplain: 'Groups around centres are the easiest to explain.',
    unequalSpread:
      'The groups differ in size and spread. A Gaussian mixture follows each, and describes customers far better than groups of one shape.',
    denseShapes:
      'Some groups are crowds of odd shapes. Typical customers would put {{misplaced}} of all into the wrong one; HDBSCAN follows the crowds.',
    fewCustomers: 'With so few customers, a tree of merges can be followed branch by branch.',
    hasCategories: 'There are categories among the features, and k-prototypes lets them count.',
    noStructureSoPartition:
      'There are no natural groups to find, and k-means divides customers into parts that are alike inside.',
    noStructureSoRules:
      'Without natural groups, RFM rules divide customers in a way that everyone can follow and repeat.'
  },
  fix: {
    drop: 'Leave out {{features}} and run again',
    use: 'Use {{features}} and run again',
    log: 'Take logarithms and run again',
    noLog: 'Leave values as they are and run again',
    method: 'Try {{method}}',
    default: 'Change and run again'
  },
  weakGroups: 'The groups touch (silhouette {{silhouette}}): customers near a border could belong to either side.',
  calinskiHarabaszPrefers: 'By the Calinski-Harabasz index, {{k}} groups would be best.',
  daviesBouldinPrefers: 'By the Davies-Bouldin index, {{k}} groups would be best.',
  atUpperEdge: '{{k}} is the largest number of groups that was tried: more might be better.',
  silhouetteSampled:
    'The silhouette is measured on a sample of {{n}} customers; the half width of its 95 % interval is given.',
  constantFeature: '“{{feature}}” is the same for everyone and was not used to form segments.',
  twoValuedFeature:
    '“{{feature}}” has only two values: the segments mostly repeat which of the two a customer has. It tells more as a description of segments that other features form.',
  gapStandIn_one: '{{n}} customer has only one order; the days since it stand in for the days between orders.',
  gapStandIn_other: '{{n}} customers have only one order; the days since it stand in for the days between orders.',
  smallSegment_one: '“{{name}}” has only {{n}} customer: its figures may change much with new data.',
  smallSegment_other: '“{{name}}” has only {{n}} customers: its figures may change much with new data.',
  fewCustomers: 'With {{n}} customers, segments may change much with new data.',
  returnsNetNegative_one: '{{n}} customer returned more than they bought in this data.',
  returnsNetNegative_other: '{{n}} customers returned more than they bought in this data.',
  noMoney: 'There are no orders with amounts in this data: shares of revenue are not given.',
  noDates: 'There are no orders with dates in this data: nothing is said about when customers ordered.',
  stale: 'The data has changed since this run was made.',
  onlyPossible: 'Only {{k}} groups are possible with so few different customers.',
  onlyTwoLargeEnough: 'More than two groups would leave one of fewer than {{needed}} customers.',
  otherRecommended: '{{k}} groups were asked for; {{recommended}} would have been recommended.',
  nearTie: 'Other numbers of groups have almost the same silhouette: {{ks}}. Choose among them by what you can act on.',
  correlated: '“{{feature}}” and “{{featureB}}” say nearly the same (correlation {{r}}): together they weigh double.',
  fewForFeatures_one:
    '{{n}} customer is few for {{features}} features: below {{needed}} (70 a feature), segments may change with new data.',
  fewForFeatures_other:
    '{{n}} customers are few for {{features}} features: below {{needed}} (70 a feature), segments may change with new data.',
  oneTimeBuyers:
    '{{percent}} % of these customers ordered only once: how often they order tells little about most of them.',
  rfmFixedMoney:
    '{{feature}}: too many customers share a value for five equal groups, so fixed thresholds were used: a quarter, half, once and twice the median of {{median}}.',
  importNoRows: 'The file has no rows beside its header.',
  importOneColumn: 'The file has one column only. If it should have more, choose another delimiter.',
  missingRoleCustomer: 'No column says who the customer is yet.',
  missingRoleDate: 'No column says when it was yet.',
  missingRoleAmount: 'No column says the amount yet.',
  missingRoleProduct: 'No column says which product it is, with its name or category, yet.',
  missingRoleCampaign: 'No column says which campaign it is yet.',
  missingRoleText: 'No column holds the text yet.',
  missingRoleAttribute: 'No column of numbers is chosen yet.',
  importAmbiguousDates: 'The dates at the beginning of “{{column}}” can be read day first or month first.',
  importZonesIgnored: 'Times in “{{column}}” carry a time zone; the hour is kept as it is written.',
  importCurrencies: 'The amounts have different currencies ({{list}}); they are added up as they stand.',
  importTitleRows_one: 'One row above the names of the columns was passed over.',
  importTitleRows_other: '{{n}} rows above the names of the columns were passed over.',
  importNoRecord: 'Line {{line}} holds no record that could be read.',
  importNoRecordMore: '{{n}} more lines hold no record that could be read.',
  importRowLength: 'Line {{line}} has {{got}} cells where {{expected}} are expected.',
  importRowLengthMore: '{{n}} more lines have too many or too few cells.',
  importRowTooLong: 'Line {{line}} is longer than a megabyte and cannot be read.',
  importRowTooLongMore: '{{n}} more lines are too long.',
  importUnclosedQuote: 'A quote opens in line {{line}} and is not closed.',
  importUnclosedQuoteMore: '{{n}} more lines have quotes that are not closed.',
  importTextAfterQuote: 'In line {{line}}, text follows a closing quote.',
  importTextAfterQuoteMore: '{{n}} more lines have text behind a closing quote.',
  importBareQuote: 'Line {{line}} has a quote inside a cell without quotes around it; it is read as it stands.',
  importBareQuoteMore: '{{n}} more lines have quotes inside cells.',
  importUnreadableCharacters: 'Line {{line}} has characters that cannot be read in this encoding.',
  importUnreadableCharactersMore: '{{n}} more lines have characters that cannot be read.'
} as const
