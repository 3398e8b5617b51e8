import { fieldsUsed } from './fieldsUsed.ts'
import { fold } from './fold.ts'
import type { Formula } from './model.ts'

export type Dependencies =
  | { readonly order: readonly string[]; readonly circle?: never }
  /** Names that need each other, from the first back to it. */
  | { readonly circle: readonly string[]; readonly order?: never }

/** Own features in an order in which each can be worked out from those before it, if there is one. */
export function orderOfFormulas(formulas: ReadonlyMap<string, Formula>): Dependencies {
  const names = new Map([...formulas.keys()].map((name) => [fold(name), name]))
  const order: string[] = []
  const done = new Set<string>()
  /** The way from the formula that is looked at to those that need it. */
  const way: string[] = []
  const visit = (name: string): readonly string[] | null => {
    if (done.has(name)) return null
    const begun = way.indexOf(name)
    if (begun >= 0) return [...way.slice(begun), name]
    way.push(name)
    for (const used of fieldsUsed(formulas.get(name)!).features) {
      const other = names.get(fold(used))
      const circle = other === undefined ? null : visit(other)
      if (circle) return circle
    }
    way.pop()
    done.add(name)
    order.push(name)
    return null
  }
  for (const name of formulas.keys()) {
    const circle = visit(name)
    if (circle) return { circle }
  }
  return { order }
}
