import { fold } from '#shared/formula/fold.ts'
import { parseFormula } from '#shared/formula/parse.ts'
import { type OwnFeature, ownFeature } from '#shared/model/ownFeatures.ts'
import { UsageError } from './usageError.ts'

/** `--own "Name=formula"`, as often as wanted. */
export function ownOption(values: readonly string[] | undefined): OwnFeature[] {
  return (values ?? []).map((value) => {
    const sign = value.indexOf('=')
    const given = { name: value.slice(0, Math.max(0, sign)).trim(), formula: value.slice(sign + 1).trim() }
    const parsed = ownFeature.safeParse(given)
    if (!parsed.success) throw new UsageError('cli.usage.badOwn', { value })
    const problem = parseFormula(given.formula).problems?.[0]
    if (problem) {
      const rest = given.formula.slice(problem.at.from)
      throw new UsageError('cli.usage.badFormula', { name: given.name, at: problem.at.from + 1, rest: rest || '…' })
    }
    return parsed.data
  })
}

/** Those of a recipe, and those given beside it; a name that both have is the one given. */
export function joinedOwn(ofRecipe: readonly OwnFeature[], given: readonly OwnFeature[]): OwnFeature[] {
  const isGiven = ({ name }: OwnFeature): boolean => given.some((one) => fold(one.name) === fold(name))
  return [...ofRecipe.filter((one) => !isGiven(one)), ...given]
}
