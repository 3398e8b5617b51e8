import { toStoredMoney } from '#shared/model/money.ts'

/**
 * For each label its place by value: the segment whose customers spent most on average comes first; without money
 * the largest. Ties: the larger, then the lower label. Customers without a label (-1) have no say.
 */
export function orderByValue(labels: Int32Array, monetary: Float64Array | null): number[] {
  let k = 0
  for (const label of labels) k = Math.max(k, label + 1)
  const sizes = new Float64Array(k)
  const money = new Float64Array(k)
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (label < 0) continue
    const spent = monetary ? toStoredMoney(monetary[i]!) : 0
    sizes[label]!++
    if (!Number.isNaN(spent)) money[label]! += spent
  }
  const order = Array.from({ length: k }, (_, label) => label).sort(
    (a, b) => money[b]! / sizes[b]! - money[a]! / sizes[a]! || sizes[b]! - sizes[a]! || a - b
  )
  const placeOf = new Array<number>(k)
  order.forEach((label, place) => {
    placeOf[label] = place
  })
  return placeOf
}
