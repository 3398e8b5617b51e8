/** How alike two groupings are by their adjusted Rand index (bands of Steinley 2004, Psychological Methods 9, 386-396). */
export function likeness(adjustedRand: number): 'excellent' | 'good' | 'moderate' | 'poor' {
  if (adjustedRand > 0.9) return 'excellent'
  if (adjustedRand > 0.8) return 'good'
  return adjustedRand > 0.65 ? 'moderate' : 'poor'
}
