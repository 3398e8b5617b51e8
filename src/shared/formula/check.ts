import { type FieldName, isOfLines, type Source } from './fields.ts'
import { fold } from './fold.ts'
import type { Formula, Value } from './model.ts'
import { nearest } from './nearest.ts'
import { sourceWords } from './phrases.ts'
import type { Problem } from './problem.ts'
import { toQuoted } from './toQuoted.ts'
import { featureText } from './toText.ts'
import { featureNamed, type Vocabulary } from './vocabulary.ts'
import { walkConditions, walkExpression } from './walk.ts'

/** What is sound but finds nothing in this data: each is a text in `formula.hint`. */
export type HintCode = 'sourceAbsent' | 'unknownWord'

export interface Checked {
  readonly problems: readonly Problem[]
  /** Nothing that stops anyone: other data may have it. */
  readonly hints: readonly Problem<HintCode>[]
}

/** Does what a formula speaks of exist in a project? */
export function checkFormula(formula: Formula, vocabulary: Vocabulary): Checked {
  const problems: Problem[] = []
  const hints: Problem<HintCode>[] = []
  walkExpression(formula, (part) => {
    if (part.kind === 'feature' && !featureNamed(part.name, vocabulary.features))
      problems.push({
        code: 'unknownFeature',
        at: part.at,
        params: { found: part.name },
        suggestion: featureMeant(part.name, vocabulary)
      })
    if (part.kind === 'query' && !vocabulary.sources.includes(part.source))
      hints.push({ code: 'sourceAbsent', at: part.at, params: { source: part.source }, suggestion: null })
  })
  walkConditions(formula, (test, source) => {
    if (test.kind !== 'compare' && test.kind !== 'oneOf') return
    for (const value of test.kind === 'compare' ? [test.value] : test.values) {
      const hint = unknownWord(value, source, test.field, vocabulary)
      if (hint) hints.push(hint)
    }
  })
  return { problems, hints }
}

/** A feature, or a source that was only begun. */
function featureMeant(name: string, { features, sources, language }: Vocabulary): string | null {
  const names = features.flatMap((one) => [one.name, one.label])
  const feature = nearest(name, names)
  if (feature !== null) return featureText(feature)
  return nearest(
    name,
    sources.map((source) => sourceWords.write(source, language))
  )
}

function unknownWord(
  { kind, value, at }: Value,
  source: Source,
  field: FieldName,
  { words }: Vocabulary
): Problem<HintCode> | null {
  const known = words[isOfLines(source, field) ? 'lines' : source]?.[field]
  if (kind !== 'text' || !known?.complete) return null
  const meant = fold(value)
  if (known.values.some((word) => fold(word) === meant)) return null
  const near = nearest(value, known.values)
  return { code: 'unknownWord', at, params: { found: value, field }, suggestion: near === null ? null : toQuoted(near) }
}
