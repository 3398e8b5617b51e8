import type { Settled } from './ways/way.ts'

/** The column of a run's snapshot with each customer's probability of belonging to a segment. */
export const probabilityColumn = (segment: number): string => `probability:${segment}`

/** How probably each customer belongs to the group that it was put into. */
export function ownProbabilities({ labels, probabilities }: Pick<Settled, 'labels' | 'probabilities'>): Float32Array {
  if (!probabilities) throw new Error('this way to group gives no probabilities')
  const k = probabilities.length / labels.length
  return Float32Array.from(labels, (label, i) => (label < 0 ? 0 : probabilities[i * k + label]!))
}
