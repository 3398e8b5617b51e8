import type { Method, Recipe } from '#shared/model/recipe.ts'

/** Did the user ask for a number of groups? */
export const isKGiven = ({ method }: Recipe): boolean => method.kind === 'kmeans' && method.k !== 'auto'

const fewest = 2
const most = 10

/**
 * Numbers of groups to try: 2 to 10, as far as there are different customers and two a group on average; a number
 * asked for joins them.
 */
export function numbersOfGroups(method: Extract<Method, { kind: 'kmeans' }>, customers: number, distinct: number) {
  const upTo = Math.min(most, distinct, Math.floor(customers / 2))
  const tried = Array.from({ length: Math.max(0, upTo - fewest + 1) }, (_, i) => fewest + i)
  if (method.k === 'auto' || tried.includes(method.k)) return tried
  return [...tried, method.k].sort((a, b) => a - b)
}
