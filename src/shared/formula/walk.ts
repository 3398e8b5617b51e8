import type { Source } from './fields.ts'
import type { Condition, Expression } from './model.ts'

/** Visits an expression and all of its parts, from left to right. */
export function walkExpression(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression)
  if (expression.kind === 'negate') walkExpression(expression.of, visit)
  else if (expression.kind === 'call') for (const arg of expression.args) walkExpression(arg, visit)
  else if (expression.kind === 'chain') {
    walkExpression(expression.first, visit)
    for (const { of } of expression.rest) walkExpression(of, visit)
  }
}

/** Visits the tests of a condition. */
export function walkTests(condition: Condition, visit: (test: Condition) => void): void {
  if (condition.kind === 'all' || condition.kind === 'any') for (const of of condition.of) walkTests(of, visit)
  else if (condition.kind === 'not') walkTests(condition.of, visit)
  else visit(condition)
}

/** Visits every test of every query. */
export function walkConditions(expression: Expression, visit: (test: Condition, source: Source) => void): void {
  walkExpression(expression, (part) => {
    if (part.kind === 'query' && part.where) walkTests(part.where, (test) => visit(test, part.source))
  })
}
