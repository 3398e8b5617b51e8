/** Row numbers by group, in their order, and where each group starts. */
export const byGroup = (groupOf: Int32Array, groups: number): { rows: Uint32Array; starts: Uint32Array } => {
  const starts = new Uint32Array(groups + 1)
  for (const group of groupOf) starts[group + 1]++
  for (let g = 0; g < groups; g++) starts[g + 1] += starts[g]
  const next = starts.slice()
  const rows = new Uint32Array(groupOf.length)
  for (let i = 0; i < groupOf.length; i++) rows[next[groupOf[i]]++] = i
  return { rows, starts }
}
