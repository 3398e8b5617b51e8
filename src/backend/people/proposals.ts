import type { Database } from 'better-sqlite3'
import type { Proposal } from '#engine/people/groupPairs.ts'
import type { PersonMember, PersonProposal } from '#shared/api/people.ts'
import { fromStoredMoney } from '#shared/model/money.ts'

/** A proposal with what is known of its members; who has most orders, of equals the earliest, is proposed to stay. */
export function proposalView(db: Database, { members, probability, pairs }: Proposal): PersonProposal {
  const read = db.prepare<[number], Omit<PersonMember, 'orders' | 'revenue' | 'lastOrder'>>(
    'SELECT id, key, name, email, phone, postcode, city, country, born FROM customer WHERE id = ?'
  )
  const bought = db.prepare<[number], { orders: number; revenue: number; lastOrder: number | null }>(
    `SELECT count(DISTINCT CASE kind WHEN 0 THEN order_no END) AS orders, coalesce(sum(amount), 0) AS revenue,
       max(CASE kind WHEN 0 THEN moment END) AS lastOrder FROM order_line WHERE customer_id = ?`
  )
  const known = members.map((id) => {
    const { orders, revenue, lastOrder } = bought.get(id)!
    return { ...read.get(id)!, orders, revenue: fromStoredMoney(revenue), lastOrder }
  })
  return {
    members: known.sort((a, b) => b.orders - a.orders || a.id - b.id),
    probability,
    evidence: eachOnce(pairs.flatMap(({ evidence }) => evidence).sort((a, b) => b.weight - a.weight)),
    against: eachOnce(pairs.flatMap(({ against }) => against).sort((a, b) => a.weight - b.weight))
  }
}

/** Pairs of a larger group say the same of the same values. */
function eachOnce<E extends { readonly code: string; readonly values: readonly [string, string] }>(all: readonly E[]) {
  const once = new Map(all.map(({ code, values }) => [`${code} ${values.toSorted().join(' ')}`, { code, values }]))
  return [...once.values()].map(({ code, values }) => ({
    code: code as E['code'],
    values: [...values] as [string, string]
  }))
}
