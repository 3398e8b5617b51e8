import { columnWith, type Proposal } from './proposal.ts'
import type { ColumnSeen } from './roleFit.ts'

const bare = /^(?:name|nom|nombre|nome|naam)$/

/** "Name" beside "Vorname" is the last name, "Nombre" beside "Apellidos" the first. */
export function settleName(columns: readonly ColumnSeen[], proposals: Proposal[]): void {
  const whole = columnWith(proposals, 'customerName')
  if (whole < 0 || !bare.test(columns[whole]!.words)) return
  const [first, last] = [columnWith(proposals, 'firstName'), columnWith(proposals, 'lastName')]
  if (first >= 0 === last >= 0) return
  const half = proposals[Math.max(first, last)]!
  proposals[whole] = { ...half, role: first >= 0 ? 'lastName' : 'firstName' }
}
