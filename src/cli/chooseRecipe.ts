import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import {
  attributeFeature,
  defaultRecipe,
  type FeatureId,
  mostFeatures,
  orderFeatures,
  type Recipe,
  recipe
} from '#shared/model/recipe.ts'
import type { Client } from './client.ts'
import type { SegmentOptions } from './segmentOptions.ts'
import { UsageError } from './usageError.ts'

/** The recipe: options first, then the recipe's file, then defaults that suit the data. */
export async function chooseRecipe(client: Client, options: SegmentOptions): Promise<Recipe> {
  const file = options.recipeFile === undefined ? null : await readRecipe(options.recipeFile)
  const base: Recipe = { ...(file ?? defaultRecipe), ...options.choices }
  const chosen: Recipe = { ...base, method: chooseMethod(base.method, options) }
  const wanted = chosen.method.kind === 'rfm' ? undefined : options.features
  if (wanted) return { ...chosen, basis: await namedFeatures(client, chosen, wanted) }
  return file || chosen.method.kind === 'rfm' ? chosen : { ...chosen, basis: await defaultBasis(client, chosen) }
}

function chooseMethod(base: Recipe['method'], { method, k }: SegmentOptions): Recipe['method'] {
  if (method === 'rfm') return { kind: 'rfm' }
  if (method === undefined && k === undefined) return base
  return { kind: 'kmeans', k: k ?? (base.kind === 'kmeans' ? base.k : 'auto') }
}

/** A recipe by itself, or the one inside of a `run.json`. */
async function readRecipe(path: string): Promise<Recipe> {
  const name = basename(path)
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'))
    return z.union([recipe, z.object({ recipe }).transform((run) => run.recipe)]).parse(json)
  } catch (error) {
    const detail = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new UsageError('cli.usage.notARecipe', { name, detail: detail.replaceAll(/\s+/g, ' ') })
  }
}

const catalogue = async (client: Client, { asOf, returns }: Recipe) =>
  (await client.call('features.catalogue', { asOf, returns })).features

async function namedFeatures(client: Client, chosen: Recipe, names: readonly string[]): Promise<FeatureId[]> {
  const ids = (await catalogue(client, chosen)).map(({ id }) => id as FeatureId)
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]/g, '')
  return names.map((name) => {
    const wanted = [name, attributeFeature(name)]
    const found =
      ids.find((id) => wanted.includes(id)) ?? ids.find((id) => wanted.some((one) => plain(one) === plain(id)))
    if (found) return found
    const features = ids.map((id) => id.replace(/^attribute:/, '')).join(', ')
    throw new UsageError('cli.usage.noFeature', { feature: name, features })
  })
}

/** Recency, frequency and money where there are orders; in a list of customers, all columns of numbers that vary. */
async function defaultBasis(client: Client, chosen: Recipe): Promise<Recipe['basis']> {
  const project = await client.call('projects.current', {})
  if (!project || project.orderLines > 0) return chosen.basis
  const features = await catalogue(client, chosen)
  const varying = features.filter(({ id, constant }) => !isOrderFeature(id) && !constant).map(({ id }) => id)
  if (varying.length > mostFeatures)
    throw new UsageError('cli.usage.tooManyFeatures', { n: varying.length, most: mostFeatures })
  return varying.length > 0 ? varying : chosen.basis
}

const isOrderFeature = (id: string): boolean => (orderFeatures as readonly string[]).includes(id)
