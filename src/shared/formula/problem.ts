import type { Span } from './model.ts'

/** What can be wrong with a formula: each is a text in `formula.problem`. */
export type ProblemCode =
  | ('empty' | 'tooLong' | 'tooDeep' | 'tooManyValues')
  | ('strangeCharacter' | 'unclosedText' | 'unclosedName' | 'emptyName' | 'numberRange' | 'decimalComma' | 'noSuchDate')
  | ('valueExpected' | 'leftover' | 'unclosedParenthesis' | 'extraParenthesis')
  | ('unknownSource' | 'unknownFunction' | 'unknownFeature' | 'unknownField' | 'unknownAggregate')
  | ('fieldElsewhere' | 'notSummable' | 'fieldExpected' | 'argumentCount' | 'digitsExpected')
  | ('pipeMissing' | 'whereMissing' | 'andMissing' | 'conditionExpected' | 'comparisonExpected' | 'operatorForField')
  | ('textExpected' | 'quotesMissing' | 'numberExpected' | 'flagExpected' | 'monthExpected' | 'weekdayExpected')
  | ('dateExpected' | 'countExpected' | 'unitExpected' | 'outOfRange' | 'reversed' | 'listExpected')
  /** About features by formula among each other. */
  | 'circle'

export interface Problem<Code extends string = ProblemCode> {
  readonly code: Code
  readonly at: Span
  /** Facts for the words: what was found, which field, which limits. */
  readonly params: Readonly<Record<string, string | number>>
  /** What could stand at `at` instead, ready to be put there; `null` where nothing comes near. */
  readonly suggestion: string | null
}
