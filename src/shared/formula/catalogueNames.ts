import { isOwn } from '../model/ownFeatures.ts'
import { fold } from './fold.ts'

/**
 * What formulas call the features of a catalogue, in its order: columns of lists by their own name, but for one that
 * another feature has already. Own features are called as they are named.
 */
export function catalogueNames(ids: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const id of ids) {
    if (isOwn(id)) continue
    const plain = id.replace(/^attribute:/, '')
    const name = taken.has(fold(plain)) ? id : plain
    taken.add(fold(name))
    names.set(id, name)
  }
  return names
}
