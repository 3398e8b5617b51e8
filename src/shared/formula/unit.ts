import type { featureUnits } from '../api/features.ts'
import { fieldType } from './fields.ts'
import type { Expression, Formula } from './model.ts'

type Unit = (typeof featureUnits)[number]

/** In what a formula's values are told. Plain numbers take the unit of what they are worked out with. */
export function formulaUnit(formula: Formula, unitOfFeature: (name: string) => Unit | undefined): Unit {
  const unitOf = (part: Expression): Unit => formulaUnit(part, unitOfFeature)
  switch (formula.kind) {
    case 'number':
      return 'number'
    case 'feature':
      return unitOfFeature(formula.name) ?? 'number'
    case 'negate':
      return unitOf(formula.of)
    case 'call':
      if (formula.name === 'log' || formula.name === 'sqrt') return 'number'
      return common(
        (formula.name === 'round' ? formula.args.slice(0, 1) : formula.args).filter(isNoLiteral).map(unitOf)
      )
    case 'chain': {
      const { first, rest } = formula
      const { operator } = rest[0]!
      if (operator === '+' || operator === '-')
        return common([first, ...rest.map(({ of }) => of)].filter(isNoLiteral).map(unitOf))
      return rest.reduce(
        (unit: Unit, { operator, of }) =>
          isNoLiteral(of) ? combined(unit, operator === '*', unitOf(of)) : scaled(unit),
        isNoLiteral(first) ? unitOf(first) : 'number'
      )
    }
    case 'query': {
      const { source, aggregate } = formula
      const { kind, field } = aggregate
      if (kind === 'count') return source === 'orders' ? 'orders' : 'number'
      if (kind === 'share') return 'share'
      if (kind === 'daysSinceLast' || kind === 'daysSinceFirst') return 'days'
      const type = field === null ? undefined : fieldType(source, field)
      if (type === 'flag' && kind === 'mean') return 'share'
      return type === 'money' && kind !== 'distinct' ? 'money' : 'number'
    }
  }
}

const isNoLiteral = ({ kind }: Expression): boolean => kind !== 'number'
const common = (units: readonly Unit[]): Unit =>
  (units.every((unit) => unit === units[0]) ? units[0] : undefined) ?? 'number'

/** Twice a share is no share of anything, half the orders are no orders; money and days can be cut. */
const scaled = (unit: Unit): Unit => (unit === 'money' || unit === 'days' ? unit : 'number')

/** Money for each order or day is money, and so is a part of it; money for money is a number. */
function combined(unit: Unit, times: boolean, other: Unit): Unit {
  if (unit === 'money') return other === 'money' ? 'number' : 'money'
  return times && other === 'money' ? 'money' : 'number'
}
