import type { Locale } from '../i18n/texts.ts'
import { momentToText } from '../model/moment.ts'
import { type FieldName, fieldType, type Source } from './fields.ts'
import { fold } from './fold.ts'
import type { Aggregate, Condition, Expression, Formula, Value } from './model.ts'
import {
  aggregateWords,
  andWords,
  fieldWords,
  flagWords,
  functionWords,
  monthWords,
  notWords,
  orWords,
  periodWords,
  sourceWords,
  testWords,
  unitWords,
  weekdayWords,
  whereWords
} from './phrases.ts'
import { toBracketed, toQuoted } from './toQuoted.ts'

/** The one way a formula is written in a language; read again, it is the same formula. */
export const formulaToText = (formula: Formula, language: Locale = 'en'): string => expressionText(formula, language)

const isAdditive = (operator: string): boolean => operator === '+' || operator === '-'
const reserved = new Set(sourceWords.phrases.map(({ parts }) => parts[0]!))
const plainWord = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u

/** A name needs no brackets where it could be nothing else. */
export const featureText = (name: string): string =>
  plainWord.test(name) && !reserved.has(fold(name)) ? name : toBracketed(name)

function expressionText(expression: Expression, language: Locale): string {
  const part = (of: Expression, needsParentheses: boolean): string => {
    const text = expressionText(of, language)
    return needsParentheses ? `(${text})` : text
  }
  switch (expression.kind) {
    case 'number':
      return String(expression.value)
    case 'feature':
      return featureText(expression.name)
    case 'negate':
      return `-${part(expression.of, ['negate', 'chain', 'query'].includes(expression.of.kind))}`
    case 'chain': {
      const { first, rest } = expression
      const additive = isAdditive(rest[0]!.operator)
      const binds = (of: Expression): boolean =>
        of.kind === 'query' || (of.kind === 'chain' && (!additive || isAdditive(of.rest[0]!.operator)))
      const tail = rest.map(({ operator, of }) => ` ${operator} ${part(of, binds(of))}`)
      return part(first, binds(first)) + tail.join('')
    }
    case 'call': {
      const args = expression.args.map((arg) => expressionText(arg, language))
      return `${functionWords.write(expression.name, language)}(${args.join(', ')})`
    }
    case 'query': {
      const { source, where, aggregate } = expression
      const condition = where ? ` ${whereWords.write('where', language)} ${conditionText(where, source, language)}` : ''
      return `${sourceWords.write(source, language)}${condition} | ${aggregateText(aggregate, language)}`
    }
  }
}

export const aggregateText = ({ kind, field }: Pick<Aggregate, 'kind' | 'field'>, language: Locale): string =>
  aggregateWords.write(kind, language) + (field ? ` ${fieldWords.write(field, language)}` : '')

function conditionText(condition: Condition, source: Source, language: Locale): string {
  const part = (of: Condition, ...loose: readonly Condition['kind'][]): string => {
    const text = conditionText(of, source, language)
    return loose.includes(of.kind) ? `(${text})` : text
  }
  const field = (name: FieldName): string => fieldWords.write(name, language)
  const period = (kind: 'last' | 'first' | 'before' | 'since' | 'between'): string => periodWords.write(kind, language)
  switch (condition.kind) {
    case 'any':
      return condition.of.map((of) => part(of, 'any')).join(` ${orWords.write('or', language)} `)
    case 'all':
      return condition.of.map((of) => part(of, 'any', 'all')).join(` ${andWords.write('and', language)} `)
    case 'not':
      return `${notWords.write('not', language)} ${part(condition.of, 'any', 'all')}`
    case 'compare': {
      const value = valueText(condition.value, source, condition.field, language)
      return `${field(condition.field)} ${condition.operator} ${value}`
    }
    case 'oneOf': {
      const values = condition.values.map((value) => valueText(value, source, condition.field, language))
      return `${field(condition.field)} ${testWords.write('oneOf', language)} (${values.join(', ')})`
    }
    case 'contains':
      return `${field(condition.field)} ${testWords.write('contains', language)} ${toQuoted(condition.text)}`
    case 'missing':
      return `${field(condition.field)} ${testWords.write('missing', language)}`
    case 'last':
    case 'first':
      return `${period(condition.kind)} ${condition.count} ${unitWords.write(condition.unit, language)}`
    case 'before':
    case 'since':
      return `${period(condition.kind)} ${momentToText(condition.date)}`
    case 'between': {
      const joint = andWords.write('and', language)
      return `${period('between')} ${momentToText(condition.from)} ${joint} ${momentToText(condition.to)}`
    }
  }
}

function valueText(value: Value, source: Source, field: FieldName, language: Locale): string {
  if (value.kind === 'text') return toQuoted(value.value)
  if (value.kind === 'date') return momentToText(value.value)
  if (value.kind === 'flag') return flagWords.write(value.value ? 'yes' : 'no', language)
  const type = fieldType(source, field)
  if (type === 'month') return monthWords.write(String(value.value), language)
  if (type === 'weekday') return weekdayWords.write(String(value.value), language)
  return String(value.value)
}
