/**
 * What choosing and trusting answer with: is there structure, which number of segments, which method, how surely a
 * segment is found again. Codes and facts only; sentences are made of them elsewhere.
 */
export type Facts = Readonly<Record<string, number | string>>

export interface Reason<Code extends string> {
  readonly code: Code
  readonly params: Facts
}

/** Structure is natural where either speaks for it (structureTest.ts). */
export type EvidenceTest = 'valley' | 'density'

export interface Evidence {
  readonly test: EvidenceTest
  readonly value: number
  /** What `value` has to exceed to speak for groups: what data of one group hardly ever reach (structureTest.ts). */
  readonly threshold: number
  /** `null`: the comparison has none. */
  readonly pValue: number | null
  readonly speaksFor: boolean
}

export type StructureCode =
  /** A valley between centres: groups that lie side by side. */
  | 'groupsApart'
  /** Density falls between parts that no straight cut divides: nested, linked or curved groups. */
  | 'denseParts'
  /** Both. */
  | 'groupsApartAndDense'
  | 'noNaturalGroups'
  /** Too few different customers to tell. */
  | 'tooFewToTell'

export interface Structure {
  readonly natural: boolean
  readonly reason: Reason<StructureCode>
  readonly evidence: readonly Evidence[]
  /**
   * Share of the rows of two dense parts that lie nearer to the other's middle: from about .1 on methods that go by
   * centres cannot tell them apart. `null` where there are none.
   */
  readonly misplaced: number | null
  /** Rows that were looked at, and of how many. */
  readonly looked: number
  readonly rows: number
}

export interface GapRow {
  readonly k: number
  readonly gap: number
  /** s_k: the standard deviation of the reference times sqrt(1 + 1/B). */
  readonly standardError: number
}

export interface GapResult {
  /** k = 1 … K. */
  readonly rows: readonly GapRow[]
  /** The smallest k whose gap is at least the next one's less its standard error; `null` where none up to K - 1 is. */
  readonly k: number | null
  readonly looked: number
}

export interface PredictionStrengthRow {
  readonly k: number
  /** Mean over splits of the worst segment's share of pairs kept together; 1 for k = 1. */
  readonly strength: number
  readonly standardError: number
}

export interface PredictionStrengthResult {
  readonly rows: readonly PredictionStrengthRow[]
  /** The largest k whose strength plus standard error is at least .8; 1 where no other is. */
  readonly k: number
  readonly looked: number
}

export type StabilityVerdict = 'highlyStable' | 'valid' | 'doubtful' | 'unreliable'

export interface SegmentStability {
  readonly segment: number
  /** Mean over resamples of the Jaccard similarity with the most similar segment found there. */
  readonly jaccard: number
  /** Of the mean: the spread among resamples over the root of their number. */
  readonly standardError: number
  /** Resamples that held a row of the segment. */
  readonly resamples: number
  /** Of those: similarity at least .75, and at most .5. */
  readonly recovered: number
  readonly dissolved: number
  readonly verdict: StabilityVerdict
}

export interface Stability {
  /** One a segment 0 … k - 1; noise is not a segment. */
  readonly segments: readonly SegmentStability[]
  /** Mean adjusted Rand index between the segmentation and that of each resample, on its rows. */
  readonly adjustedRand: number
  readonly resamples: number
  readonly looked: number
  readonly rows: number
}

/** What was measured of every number of segments beside the groupings themselves. */
export interface Measured {
  readonly gap?: GapResult
  readonly predictionStrength?: PredictionStrengthResult
}

/** One number of segments that was tried. `null`: does not apply, or was not measured. */
export interface PanelRow {
  readonly k: number
  readonly inertia: number | null
  readonly silhouette: number | null
  /** Standard error; 0 where exact. */
  readonly silhouetteError: number
  readonly calinskiHarabasz: number | null
  readonly daviesBouldin: number | null
  readonly gap: number | null
  readonly gapError: number | null
  readonly predictionStrength: number | null
  /** Lower is better. */
  readonly bic: number | null
  /** Mean adjusted Rand index between resamples. */
  readonly stability: number | null
  readonly smallest: number
}

export type Criterion =
  | 'silhouette'
  | 'calinskiHarabasz'
  | 'daviesBouldin'
  | 'gap'
  | 'predictionStrength'
  | 'bic'
  | 'stability'

export interface Vote {
  readonly criterion: Criterion
  /** 1: no segments at all, as gap and prediction strength may say. */
  readonly k: number
}

export type ChoiceCode =
  /** First sentence, one of: */
  | 'bestSilhouette'
  /** Other numbers score as high within the error: the smallest of them. */
  | 'smallestOfNearTies'
  /** Two are far clearer than any other number. */
  | 'twoAreClearest'
  /** Only two have segments large enough. */
  | 'onlyTwoLargeEnough'
  | 'allHaveTinySegments'
  | 'onlyChoice'
  /** Second sentence, one of: */
  | 'criteriaAgree'
  | 'criteriaSplit'
  | 'usefulPartition'

export type ChoiceNoteCode =
  /** A criterion prefers another number: { criterion, k }. */
  | 'criterionPrefers'
  | 'atUpperEdge'
  | 'nearTie'
  /** The silhouette is highest for two, passed over: they mostly say "big and small". */
  | 'silhouettePrefersTwo'
  | 'noNaturalGroups'
  | 'weakGroups'

export interface Choice {
  readonly k: number
  /** Two: why this number, and how far the criteria bear it out. */
  readonly reasons: readonly Reason<ChoiceCode>[]
  readonly notes: readonly Reason<ChoiceNoteCode>[]
  readonly votes: readonly Vote[]
}

export type MethodName = 'kmeans' | 'hierarchical' | 'gmm' | 'hdbscan' | 'rfm' | 'mixed'

export type MethodCode =
  | 'noStructureSoRules'
  | 'noStructureSoPartition'
  | 'hasCategories'
  | 'denseShapes'
  | 'unequalSpread'
  | 'fewCustomers'
  | 'compactGroups'
  /** Beside a method that suits better. */
  | 'easiestToExplain'

export interface SuitableMethod {
  readonly method: MethodName
  readonly reason: Reason<MethodCode>
}
