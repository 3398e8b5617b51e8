import type { Method } from '#shared/model/recipe.ts'

type K = Extract<Method, { kind: 'kmeans' }>['k']

/** The number of groups that a method asks for; `null` where it has none, or finds it itself. */
export function kOf(method: Method): K | null {
  if ('k' in method) return method.k === 1 ? null : method.k
  return method.kind === 'hierarchical' && method.cut.by === 'number' ? method.cut.k : null
}

const fewest = 2
const most = 10

/**
 * Numbers of groups to try: 2 to 10, as far as there are different customers and two a group on average; a number
 * asked for joins them.
 */
export function numbersOfGroups(k: K, customers: number, distinct: number): number[] {
  const upTo = Math.min(most, distinct, Math.floor(customers / 2))
  const tried = Array.from({ length: Math.max(0, upTo - fewest + 1) }, (_, i) => fewest + i)
  if (k === 'auto' || tried.includes(k)) return tried
  return [...tried, k].sort((a, b) => a - b)
}
