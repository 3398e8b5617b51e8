/** What customers write: reviews, their topics and words. */
export const texts = {
  lead_one: '{{n}} review',
  lead_other: '{{n}} reviews',
  signed_one: ', by {{n}} known customer.',
  signed_other: ', by {{n}} known customers.',
  unsigned: ', none of them by a known customer.',
  mean: 'On average they sound {{feeling}} ({{value}} on a scale from −1 to 1).',
  feeling: {
    veryBad: 'very unhappy',
    bad: 'rather unhappy',
    even: 'neither happy nor unhappy',
    good: 'rather happy',
    veryGood: 'very happy'
  },
  empty: {
    title: 'No reviews yet',
    text: 'Import a file of reviews or comments on the Data screen: a column with the text, and if there are, the customer, a date and a rating. Here you will see how customers feel, what they write about, and which words set a segment apart.',
    action: 'Import reviews'
  },
  mask: 'Hide names, addresses and numbers',
  maskMeaning:
    'Names of your customers, e-mail addresses and telephone, card and order numbers are hidden in texts. A first name that nobody in the project has, or a story, can still tell who wrote.',
  masked: {
    name: 'name',
    email: 'e-mail',
    phone: 'phone number',
    iban: 'account',
    card: 'card number',
    order: 'order number'
  },
  sentiment: {
    title: 'How they sound',
    note: 'Sentiment: words, negation and emphasis, from −1 to 1. English rests on rated words; other languages are rougher. Irony is not understood.',
    unread_one: '{{n}} review is in a language that is not read.',
    unread_other: '{{n}} reviews are in a language that is not read.',
    step: 'Reviews with sentiment {{from}} to {{to}}: {{n}}',
    worst: 'unhappy',
    best: 'happy'
  },
  ratings: {
    title: 'By rating',
    row: 'Rating {{rating}}',
    mean: 'sentiment {{value}}',
    agreement: 'Ratings and texts agree with a rank correlation of {{value}} (1: fully).'
  },
  languages: { title: 'Languages' },
  language: {
    en: 'English',
    de: 'German',
    fr: 'French',
    es: 'Spanish',
    it: 'Italian',
    pt: 'Portuguese',
    nl: 'Dutch',
    unknown: 'Unknown'
  },
  time: {
    title: 'Over time',
    undated_one: '{{n}} review has no date.',
    undated_other: '{{n}} reviews have no date.',
    row: '{{period}}: {{n}}, sentiment {{value}}',
    rowUnread: '{{period}}: {{n}}'
  },
  topics: {
    title: 'What they write about',
    none: 'Topics are words that go together in many reviews. They are found from the texts alone, in each language by itself.',
    find: 'Find topics',
    again: 'Find topics again',
    stale: 'Reviews have come or gone since these topics were found.',
    language: 'Topics in {{language}}',
    facts: '{{topics}} topics in {{n}} reviews.',
    sampled: 'Found in a sample of {{n}}; every review is then told by them.',
    undescribed_one: '{{n}} review has none of their words.',
    undescribed_other: '{{n}} reviews have none of their words.',
    number: 'Number of topics',
    proposed: '{{k}} (proposed)',
    howProposed:
      'Topics: NMF on tf-idf. The number is the one whose words belong together most (coherence, NPMI), or a larger one that is as good.',
    share: '{{share}} of what is written',
    reviews_one: 'mainly in {{n}} review',
    reviews_other: 'mainly in {{n}} reviews',
    reads: 'sentiment {{value}}',
    rated: 'mean rating {{value}}',
    read: 'Read the reviews about {{words}}',
    words: 'More words: {{words}}'
  },
  keywords: {
    bySegment: 'Words that set a segment apart',
    byRating: 'Words that set ratings apart',
    note: 'Words that a group uses more than all others do, more than chance explains among all the words looked at (log-odds with a prior, Holm, 5 %). The bar is the share of reviews that have the word; the line is the share elsewhere.',
    sampled: 'Read in {{n}} of {{all}} reviews.',
    none: 'No word stands out.',
    noReviews: 'No reviews.',
    nobody:
      'None of these reviews names a customer of this segmentation: words by segment need a column with the customer.',
    low: 'Low ratings',
    middle: 'Middle ratings',
    high: 'High ratings',
    facts_one: '{{n}} review',
    facts_other: '{{n}} reviews',
    reads: 'sentiment {{value}} ± {{error}}',
    word: '“{{word}}”: in {{here}} of the reviews here, {{elsewhere}} elsewhere. Read these reviews',
    words: 'Words of {{group}}'
  },
  list: {
    title: 'Reviews',
    count_one: '{{n}} review',
    count_other: '{{n}} reviews',
    none: 'No review matches.',
    search: 'Search for words',
    searchClear: 'Clear the search',
    order: 'Order',
    orders: {
      newest: 'Newest first',
      oldest: 'Oldest first',
      best: 'Happiest first',
      worst: 'Unhappiest first',
      topic: 'Most about the topic first',
      longest: 'Longest first'
    },
    filters: 'What is shown',
    without: 'Without this condition: {{condition}}',
    topic: 'about {{words}}',
    sentiment: 'sentiment {{from}} to {{to}}',
    rating: 'rating {{from}} to {{to}}',
    ratingOne: 'rating {{rating}}',
    language: 'in {{language}}',
    customer: 'by {{customer}}',
    segment: 'segment {{segment}}',
    previous: 'Previous',
    next: 'Next',
    page: '{{from}} to {{to}} of {{total}}',
    more: 'Read to the end',
    hiddenKey: 'customer hidden',
    reads: 'sentiment {{value}}',
    stars: 'rated {{rating}}'
  }
} as const
