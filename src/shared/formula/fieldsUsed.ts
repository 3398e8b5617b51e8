import { type FieldName, isCalendarField, isOfLines, type OwnField, type Source } from './fields.ts'
import type { Formula } from './model.ts'
import { walkConditions, walkExpression } from './walk.ts'

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
    if (field === null || isCalendarField(field)) return
    if (isOfLines(source, field)) use('lines', field)
    else columns.add(field)
  }
  walkExpression(formula, (part) => {
    if (part.kind === 'feature') features.add(part.name)
    if (part.kind === 'query') use(part.source, part.aggregate.field)
  })
  walkConditions(formula, (test, source) => {
    // The days since a customer's first order need the orders.
    if (test.kind === 'first') columnsOf('orders')
    else if ('field' in test) use(source, test.field)
  })
  return { sources, features }
}
