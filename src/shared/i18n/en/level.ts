/** How much is said: one switch, the same product. */
export const level = {
  title: 'How much is explained',
  plain: 'Explain like I sell flowers',
  statistics: 'Show me the statistics',
  plainMeans: 'Sentences first; tables, criteria and intervals are folded away behind them.',
  statisticsMeans: 'Criteria, effect sizes, intervals and methods are shown openly.',
  folded: 'The statistics behind this',
  ks: 'Tessera tried other numbers of groups as well and recommends {{k}}. You see {{shown}} now.',
  structure: 'How this was tested',
  votes: {
    all: 'All measures agree.',
    most: 'Most measures agree.',
    some: 'The measures do not agree, so another number can be just as right.'
  },
  apart: 'Most of all they differ in {{list}}.',
  apartAlike: 'They hardly differ in anything that is known.',
  comparable:
    'Days, orders and money are made comparable, so that each feature weighs the same and a few very large customers do not form segments alone.',
  comparableTitle: 'Change how features are made comparable',
  method: 'How the groups came about, drawn',
  prepare:
    'Nothing has to be done here: what suits most shops is chosen, and you can go on. Look here if returns, the date looked back from, or single rows matter to you.',
  upToDate: 'Bring up to date',
  upToDateMeans: 'The data or your choices have changed. Only the segments are found again; nothing is overwritten.'
} as const
