import Database from 'better-sqlite3'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { random } from '#engine/random/random.ts'
import type { Line } from './segmentsProject.ts'

/** Orders of made-up customers of three kinds (regulars, occasional, gone), the same every time. */
export function syntheticShop(customers: number): Line[] {
  const source = random(11).fork('shop')
  const lines: Line[] = []
  for (let c = 0; c < customers; c++) {
    const own = source.fork(c)
    const kind = c % 3
    const orders = kind === 0 ? 6 + own.int(8) : 1 + own.int(3)
    for (let o = 0; o < orders; o++) {
      const day = kind === 2 ? own.int(120) : 150 + own.int(200)
      const amount = (kind === 0 ? 4000 : 900) + own.int(3000)
      const at = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
      lines.push({ customer: `c${c}`, order: `${c}-${o}`, at, amount: amount / 100 })
    }
  }
  return lines
}

export function shuffled<T>(items: readonly T[]): T[] {
  const source = random(5).fork('shuffle')
  const all = [...items]
  for (let i = all.length - 1; i > 0; i--) {
    const j = source.int(i + 1)
    ;[all[i], all[j]] = [all[j] as T, all[i] as T]
  }
  return all
}

/** The bytes of a run's columns, as the project keeps them. */
export function keptColumns(path: string, runId: number): Record<string, string> {
  const db = new Database(path, { nativeBinding: findNativeBinding(undefined), readonly: true })
  const rows = db
    .prepare<[number], { name: string; data: Buffer }>('SELECT name, data FROM run_column WHERE run_id = ?')
    .all(runId)
  db.close()
  return Object.fromEntries(rows.map(({ name, data }) => [name, data.toString('base64')]))
}
