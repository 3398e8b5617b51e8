import type { Ability } from '#shared/api/quality.ts'
import { noteOf } from '#shared/errors.ts'
import type { Facts } from './facts.ts'

type Rule = (facts: Facts) => Omit<Ability, 'id'>

/** ADR 22 says where these come from. */
const needs = {
  rfm: { buyers: 50, few: 20, repeatShare: 0.05, days: 60 },
  kmeans: { customers: 100, few: 30, columns: 2 },
  lifetimeValue: { repeaters: 100, few: 50, days: 365, shortDays: 180 },
  churn: { repeaters: 300, few: 100, days: 365, shortDays: 270, left: 100, fewLeft: 50 }
} as const

const monthsOf = (days: number): number => Math.floor(days / (365.25 / 12))
const daysPerMonth = 30
/** Short spans are told in days. */
const span = (days: number): { readonly unit: 'days' | 'months'; readonly span: number } =>
  days < 2 * daysPerMonth ? { unit: 'days', span: days } : { unit: 'months', span: monthsOf(days) }

const rfm: Rule = ({ buyers, repeaters, days }) => {
  const { rfm: need } = needs
  const params = { buyers, repeaters, ...span(days), need: need.buyers, needDays: need.days }
  if (buyers === 0) return { state: 'no', why: noteOf('rfmNoOrders') }
  if (buyers < need.few) return { state: 'no', why: noteOf('rfmFewBuyers', params) }
  if (buyers < need.buyers) return { state: 'limited', why: noteOf('rfmFewBuyers', params) }
  if (repeaters < need.repeatShare * buyers) return { state: 'limited', why: noteOf('rfmFewRepeat', params) }
  if (days < need.days) return { state: 'limited', why: noteOf('rfmShort', params) }
  return { state: 'yes', why: noteOf('rfmYes', params) }
}

const kmeans: Rule = ({ buyers, described, numberColumns, wordColumns }) => {
  const { kmeans: need } = needs
  // Orders alone give recency, frequency and money; of people who are only listed, nothing is known.
  const hasNumbers = numberColumns >= need.columns
  const customers = Math.max(buyers, hasNumbers ? described : 0)
  const params = { customers, need: need.customers, columns: numberColumns }
  if (customers < need.few && !hasNumbers && wordColumns > 0 && described >= need.few)
    return { state: 'limited', why: noteOf('kmeansWords', { ...params, customers: described }) }
  if (customers === 0) return { state: 'no', why: noteOf('kmeansFewColumns', params) }
  if (customers < need.few) return { state: 'no', why: noteOf('kmeansFew', params) }
  if (customers < need.customers) return { state: 'limited', why: noteOf('kmeansFew', params) }
  return { state: 'yes', why: noteOf('kmeansYes', params) }
}

const lifetimeValue: Rule = ({ buyers, repeaters, days }) => {
  const { lifetimeValue: need } = needs
  const params = { repeaters, ...span(days), need: need.repeaters }
  if (buyers === 0) return { state: 'no', why: noteOf('valueNoOrders') }
  if (days >= need.days && repeaters >= need.repeaters) return { state: 'yes', why: noteOf('valueYes', params) }
  const state = days >= need.shortDays && repeaters >= need.few ? 'limited' : 'no'
  return { state, why: noteOf(days < need.days ? 'valueShort' : 'valueFewRepeat', params) }
}

const churn: Rule = ({ buyers, repeaters, days, left }) => {
  const { churn: need } = needs
  if (left) {
    const params = { column: left.column, customers: left.rarer, need: need.left }
    if (left.rarer >= need.left) return { state: 'yes', why: noteOf('churnLeft', params) }
    return { state: left.rarer >= need.fewLeft ? 'limited' : 'no', why: noteOf('churnFewLeft', params) }
  }
  const params = { repeaters, ...span(days), need: need.repeaters }
  if (buyers === 0) return { state: 'no', why: noteOf('churnNothing') }
  if (days >= need.days && repeaters >= need.repeaters) return { state: 'yes', why: noteOf('churnYes', params) }
  const state = days >= need.shortDays && repeaters >= need.few ? 'limited' : 'no'
  return { state, why: noteOf(days < need.days ? 'churnShort' : 'churnFewRepeat', params) }
}

const uplift: Rule = ({ trial }) =>
  trial ? { state: 'limited', why: noteOf('upliftTrial', { ...trial }) } : { state: 'no', why: noteOf('upliftNothing') }

/** What this data can answer now, by rules that can be read, and what would unlock the rest. */
export function verdictOn(facts: Facts): Ability[] {
  const rules = { rfm, kmeans, lifetimeValue, churn, uplift } satisfies Record<Ability['id'], Rule>
  return (Object.keys(rules) as Ability['id'][]).map((id) => ({ id, ...rules[id](facts) }))
}
