import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { ownFeatureId } from '#shared/model/ownFeatures.ts'
import {
  attributeFeature,
  categoryFeature,
  defaultRecipe,
  eventFeature,
  type FeatureId,
  isComputed,
  mostFeatures,
  type Recipe
} from '#shared/model/recipe.ts'
import { readRecipeText } from '#shared/recipes/recipeFile.ts'
import type { Client } from './client.ts'
import { quotedWhereNeeded } from './featureNames.ts'
import { joinedOwn } from './ownOption.ts'
import type { SegmentOptions } from './segmentOptions.ts'
import { UsageError } from './usageError.ts'

/** The recipe: options first, then the recipe's file, then defaults that suit the data. */
export async function chooseRecipe(client: Client, options: SegmentOptions): Promise<Recipe> {
  const file = options.recipeFile === undefined ? null : await readRecipe(options.recipeFile)
  const own = joinedOwn(file?.own ?? [], options.own)
  const base: Recipe = { ...(file ?? defaultRecipe), ...options.choices, own }
  const chosen: Recipe = { ...base, method: options.method(base.method) }
  const wanted = chosen.method.kind === 'rfm' ? undefined : options.features
  if (wanted) return { ...chosen, basis: await namedFeatures(client, chosen, wanted) }
  return file || chosen.method.kind === 'rfm' ? chosen : { ...chosen, basis: await defaultBasis(client, chosen) }
}

/** A recipe's own file, one by itself, or the one inside of a `run.json`. */
async function readRecipe(path: string): Promise<Recipe> {
  const name = basename(path)
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError('cli.usage.notARecipe', { name, detail: error.message })
  })
  const { file, refused } = readRecipeText(text)
  if (refused) throw new UsageError(`cli.usage.${refused.code}`, { name, detail: refused.detail })
  return file.recipe
}

const catalogue = (client: Client, { asOf, returns, cleaning, own }: Recipe) =>
  client.call('features.catalogue', { asOf, returns, cleaning, own })

async function namedFeatures(client: Client, chosen: Recipe, names: readonly string[]): Promise<FeatureId[]> {
  const { features: numbers, categories } = await catalogue(client, chosen)
  const ids = [...numbers, ...categories].map(({ id }) => id as FeatureId)
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]/g, '')
  return names.map((name) => {
    const wanted: string[] = [
      name,
      attributeFeature(name),
      categoryFeature(name),
      eventFeature(name),
      ownFeatureId(name)
    ]
    const found =
      ids.find((id) => wanted.includes(id)) ?? ids.find((id) => wanted.some((one) => plain(one) === plain(id)))
    if (found) return found
    const features = ids
      .map((id) => id.replace(/^(attribute|category|own):/, ''))
      .map(quotedWhereNeeded)
      .join(', ')
    throw new UsageError('cli.usage.noFeature', { feature: name, features })
  })
}

/**
 * Recency, frequency and money where there are orders; in a list of customers, all columns of numbers that tell more
 * than yes from no; without either, all that other sources tell. The way that takes words has those of lists as well.
 */
async function defaultBasis(client: Client, chosen: Recipe): Promise<Recipe['basis']> {
  const project = await client.call('projects.current', {})
  const hasOrders = !project || project.orderLines > 0
  if (hasOrders && chosen.method.kind !== 'mixed') return chosen.basis
  const { features, categories } = await catalogue(client, chosen)
  const varied = features.filter(({ constant, twoValued }) => !constant && !twoValued).map(({ id }) => id)
  const listed = varied.filter((id) => !isComputed(id))
  const numbers = hasOrders ? chosen.basis : listed.length > 0 ? listed : varied
  const words = chosen.method.kind === 'mixed' ? categories.map(({ id }) => id).filter((id) => !isComputed(id)) : []
  const varying = [...numbers, ...words]
  if (varying.length > mostFeatures)
    throw new UsageError('cli.usage.tooManyFeatures', { n: varying.length, most: mostFeatures })
  return varying.length > 0 ? varying : chosen.basis
}
