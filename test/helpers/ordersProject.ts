import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from './backend.ts'
import { importFile } from './importFile.ts'
import { writeManyOrders } from './manyOrders.ts'

/** A closed project with this many order lines, and what else is made of them. */
async function projectOf(
  folder: string,
  name: string,
  lines: number,
  then?: (tessera: TestBackend) => Promise<unknown>
): Promise<string> {
  const tessera = await startTestBackend()
  const orders = join(tessera.folder, 'orders.csv')
  writeManyOrders(orders, lines, Math.ceil(lines / 10))
  const made = await tessera.createProject(name)
  await importFile(tessera, orders)
  await then?.(tessera)
  await tessera.call('projects.close', {})
  const project = join(folder, `${name}.tessera`)
  copyFileSync(made, project)
  await tessera.close()
  return project
}

/** A closed project with this many order lines and nothing else. */
export const ordersProject = (folder: string, lines: number): Promise<string> => projectOf(folder, 'Many orders', lines)

/** A closed project with some hundreds of customers and segments of them: where a journey begins that is not about how they came. */
export const segmentedProject = (folder: string): Promise<string> =>
  projectOf(folder, 'Segmented', 4000, async (tessera) => {
    const job = await tessera.runJob('segments.start', { recipe: defaultRecipe })
    if (!job.result) throw new Error(`the segmentation ended ${job.state}: ${JSON.stringify(job.error)}`)
  })
