import { type FieldName, isCalendarField, isOfLines, type OwnField, type Source } from './fields.ts'
import type { Condition, Formula } from './model.ts'

export interface FieldsUsed {
  /** The columns that each source has to bring beside who and when. */
  readonly sources: ReadonlyMap<Source, ReadonlySet<OwnField>>
  /** Features and own features, by the names that the formula gives them. */
  readonly features: ReadonlySet<string>
}

/** What has to be read before a formula can be evaluated. */
export function fieldsUsed(formula: Formula): FieldsUsed {
  const sources = new Map<Source, Set<OwnField>>()
  const features = new Set<string>()
  const columnsOf = (source: Source): Set<OwnField> => {
    const columns = sources.get(source) ?? new Set()
    sources.set(source, columns)
    return columns
  }
  const use = (source: Source, field: FieldName | null): void => {
    const columns = columnsOf(source)
    if (field !== null && isOfLines(source, field)) use('lines', field)
    else if (field !== null && !isCalendarField(field)) columns.add(field)
  }
  const inCondition = (source: Source, condition: Condition): void => {
    if (condition.kind === 'all' || condition.kind === 'any') for (const of of condition.of) inCondition(source, of)
    else if (condition.kind === 'not') inCondition(source, condition.of)
    // The days since a customer's first order need the orders.
    else if (condition.kind === 'first') columnsOf('orders')
    else if ('field' in condition) use(source, condition.field)
  }
  const inExpression = (expression: Formula): void => {
    switch (expression.kind) {
      case 'number':
        return
      case 'feature':
        features.add(expression.name)
        return
      case 'negate':
        inExpression(expression.of)
        return
      case 'call':
        for (const arg of expression.args) inExpression(arg)
        return
      case 'chain':
        inExpression(expression.first)
        for (const { of } of expression.rest) inExpression(of)
        return
      case 'query':
        use(expression.source, expression.aggregate.field)
        if (expression.where) inCondition(expression.source, expression.where)
    }
  }
  inExpression(formula)
  return { sources, features }
}
