import { random } from '#engine/random/random.ts'

/** Spread of about one around nothing, the same every time. */
function spreads(seed: number): () => number {
  const { next } = random(seed).fork('spread')
  return () => next() + next() + next() + next() - 2
}

const groups = [
  { age: 25, spend: 20, tariff: 'Start' },
  { age: 45, spend: 80, tariff: 'Plus' },
  { age: 68, spend: 35, tariff: 'Care' }
] as const

/** Customers who stand alone, far from all others. */
const loners = 4

/** A customer list as CSV: three crowds that differ in two numbers and mostly have a tariff each, and a few loners. */
export function tariffsCsv(each = 60): string {
  const spread = spreads(7)
  const { int } = random(7).fork('tariff')
  const rows = Array.from({ length: each * groups.length }, (_, i) => {
    const { age, spend, tariff } = groups[i % groups.length] ?? groups[0]
    const own = int(10) === 0 ? 'Start' : tariff
    return [age + 4 * spread(), spend + 6 * spread(), own] as const
  })
  const alone = Array.from({ length: loners }, (_, i) => [90 + 6 * i, 150 + 60 * i, 'Plus'] as const)
  const lines = [...rows, ...alone].map(
    ([age, spend, tariff], i) => `c${i + 1},${age.toFixed(1)},${spend.toFixed(2)},${tariff}`
  )
  return ['Customer,Age,Monthly spend,Tariff', ...lines, ''].join('\r\n')
}
