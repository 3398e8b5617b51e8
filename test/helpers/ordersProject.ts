import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { startTestBackend } from './backend.ts'
import { importFile } from './importFile.ts'
import { writeManyOrders } from './manyOrders.ts'

/** A closed project with this many order lines and nothing else. */
export async function ordersProject(folder: string, lines: number): Promise<string> {
  const tessera = await startTestBackend()
  const orders = join(tessera.folder, 'orders.csv')
  writeManyOrders(orders, lines, Math.ceil(lines / 10))
  const made = await tessera.createProject('Many orders')
  await importFile(tessera, orders)
  await tessera.call('projects.close', {})
  const project = join(folder, 'Many orders.tessera')
  copyFileSync(made, project)
  await tessera.close()
  return project
}
