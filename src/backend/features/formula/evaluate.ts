import type { Arithmetic, Expression, Formula, FunctionName } from '#shared/formula/model.ts'
import { aggregate } from './aggregate.ts'
import type { FormulaData } from './data.ts'
import { rowsThat } from './rowsThat.ts'
import { FormulaView } from './view.ts'

/**
 * A formula's value for each customer as of a moment, from rows that are known then; NaN where it is missing: nothing
 * to take it from, a division by zero, a logarithm or root of what has none, or a part that is missing. O(rows) for
 * each test and aggregate. Names of features that `data` does not have are refused: check the formula first.
 */
export function evaluateFormula(formula: Formula, data: FormulaData, asOf: number): Float64Array {
  return settled(valuesOf(formula, new FormulaView(data, asOf)))
}

function valuesOf(expression: Expression, view: FormulaView): Float64Array {
  switch (expression.kind) {
    case 'number':
      return new Float64Array(view.data.customers).fill(expression.value)
    case 'feature': {
      const values = view.data.feature(expression.name)
      if (!values) throw new RangeError(`There is no feature "${expression.name}"; checkFormula tells before.`)
      return values.slice()
    }
    case 'negate':
      return valuesOf(expression.of, view).map((value) => -value)
    case 'chain': {
      const result = valuesOf(expression.first, view)
      for (const { operator, of } of expression.rest) calculate(result, operator, valuesOf(of, view))
      return result
    }
    case 'call': {
      const [first, ...others] = expression.args.map((arg) => valuesOf(arg, view))
      return first!.map((value, customer) => functions[expression.name](value, ...others.map((of) => of[customer]!)))
    }
    case 'query': {
      const { source, where } = expression
      const mask = where ? rowsThat(view, source, where) : new Uint8Array(view.rows(source).moments.length).fill(1)
      return aggregate(view, source, mask, expression.aggregate)
    }
  }
}

function calculate(into: Float64Array, operator: Arithmetic, by: Float64Array): void {
  const operation = operations[operator]
  for (let customer = 0; customer < into.length; customer++)
    into[customer] = known(operation(into[customer]!, by[customer]!))
}

const operations: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b
}

const functions: Readonly<Record<FunctionName, (value: number, ...others: readonly number[]) => number>> = {
  // Halves away from zero, as spreadsheets do.
  round: (value, digits = 0) => (Math.sign(value) * Math.round(Math.abs(value) * 10 ** digits)) / 10 ** digits,
  min: (value, ...others) => Math.min(value, ...others),
  max: (value, ...others) => Math.max(value, ...others),
  log: (value) => known(Math.log(value)),
  sqrt: Math.sqrt,
  orElse: (value, other = Number.NaN) => (Number.isNaN(value) ? other : value)
}

/** Without end is not known. */
const known = (value: number): number => (Number.isFinite(value) ? value : Number.NaN)

/** There is one zero. */
const settled = (values: Float64Array): Float64Array => values.map((value) => known(value) + 0)
