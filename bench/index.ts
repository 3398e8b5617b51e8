/**
 * Every benchmark, one after the other, each in a process of its own:
 *
 *   npm run bench                    all of them, about half an hour on two cores
 *   npm run bench -- kmeans gmm      these
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const all = [
  'kmeans',
  'gmm',
  'dbscan',
  'silhouette',
  'ward',
  'components',
  'som',
  'storeOrders',
  'importOrders',
  'millionCustomers'
]

const fileOf = (name: string): string => fileURLToPath(new URL(`${name}.ts`, import.meta.url))
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all
const unknown = wanted.filter((name) => !existsSync(fileOf(name)))
if (unknown.length > 0) throw new Error(`no benchmark ${unknown.join(', ')}; there are ${all.join(', ')}`)
for (const name of wanted) {
  console.log(`\n== ${name}`)
  const { status } = spawnSync(process.execPath, [fileOf(name)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
