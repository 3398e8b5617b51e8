/**
 * The eleven names that marketers give to regions of recency against frequency and money, on a 5 x 5 grid.
 *
 * Names and ranges after Putler, "RFM Analysis for Successful Customer Segmentation", where FM is the average of F
 * and M (the R package rfm 0.2 tests with the same ranges). They overlap; this grid gives each cell one name whose
 * published range holds that cell.
 */
export const rfmNames = [
  'champions',
  'loyal',
  'potentialLoyalists',
  'newCustomers',
  'promising',
  'needAttention',
  'aboutToSleep',
  'atRisk',
  'cannotLose',
  'hibernating',
  'lost'
] as const

export type RfmName = (typeof rfmNames)[number]

/** `rfmGrid[r - 1][fm - 1]`: first the longest absent (R = 1), last the most recent (R = 5). */
export const rfmGrid: readonly (readonly RfmName[])[] = [
  ['lost', 'lost', 'atRisk', 'cannotLose', 'cannotLose'],
  ['hibernating', 'hibernating', 'atRisk', 'atRisk', 'atRisk'],
  ['aboutToSleep', 'aboutToSleep', 'needAttention', 'loyal', 'loyal'],
  ['promising', 'potentialLoyalists', 'potentialLoyalists', 'loyal', 'champions'],
  ['newCustomers', 'potentialLoyalists', 'potentialLoyalists', 'champions', 'champions']
]

/** The mean of the F and M scores, halves up: the grid's second axis. */
export const fmScore = (f: number, m: number): number => Math.floor((f + m + 1) / 2)

/** The name of a customer's scores, each 1 … 5. */
export const rfmName = (r: number, f: number, m: number): RfmName => rfmGrid[r - 1][fmScore(f, m) - 1]
