import type { MethodCode, MethodName, Structure, SuitableMethod } from './types.ts'

/**
 * Which ways to group suit the data, the one that `auto` takes first: a decision list, each line of which can be said
 * in a sentence (docs/adr/0012). Lines that hold, in this order:
 * 1. categories among the features: only a method for mixed features can use them;
 * 2. no natural groups: rules on orders where there are orders, or a useful partition by k-means;
 * 3. dense parts that no centres tell apart: density;
 * 4. a mixture whose shapes fit far better than round ones and that groups customers otherwise than k-means: mixture;
 * 5. few customers: a tree, which shows every one of them;
 * 6. k-means.
 */
export interface DataSummary {
  /** Customers. */
  readonly n: number
  /** Features of words among those that form segments. */
  readonly categories: number
  /** Whether recency, frequency and monetary value are known. */
  readonly hasOrders: boolean
}

/** The best mixture that was tried, as far as one was. */
export interface MixtureEvidence {
  readonly k: number
  readonly shape: 'full' | 'tied' | 'diagonal' | 'spherical'
  /** BIC of the best spherical mixture less its own: how much better its shapes fit. */
  readonly lead: number
  /** Adjusted Rand index between it and k-means. */
  readonly agreement: number
}

/** As long as a tenth of customers is misplaced by centres, centres do not show the groups. */
const tooManyMisplaced = 0.1
/** "Very strong" evidence: Kass & Raftery, "Bayes factors", JASA 90, 1995. */
const strongLead = 10
const sameGroups = 0.9
const fewCustomers = 100

export const suitableMethods = (
  { n, categories, hasOrders }: DataSummary,
  structure: Structure,
  mixture: MixtureEvidence | null = null
): readonly SuitableMethod[] => {
  const found: SuitableMethod[] = []
  const add = (method: MethodName, code: MethodCode, params: Record<string, number | string>): unknown =>
    found.some((other) => other.method === method) || found.push({ method, reason: { code, params } })
  const { natural, misplaced } = structure
  if (categories > 0) add('mixed', 'hasCategories', { categories })
  if (!natural && hasOrders) add('rfm', 'noStructureSoRules', { n })
  if (!natural) add('kmeans', 'noStructureSoPartition', { n })
  if (misplaced !== null && misplaced >= tooManyMisplaced) add('hdbscan', 'denseShapes', { misplaced })
  if (natural && mixture && mixture.k > 1 && mixture.shape !== 'spherical') {
    const { k, shape, lead, agreement } = mixture
    if (lead > strongLead && agreement < sameGroups) add('gmm', 'unequalSpread', { k, shape, lead, agreement })
  }
  if (natural && n <= fewCustomers) add('hierarchical', 'fewCustomers', { n })
  add('kmeans', found.length > 0 ? 'easiestToExplain' : 'compactGroups', { n })
  return found
}
