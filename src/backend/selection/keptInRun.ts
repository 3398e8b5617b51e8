import type { Output } from '#shared/api/contract.ts'
import type { Selection } from '#shared/model/selection.ts'
import { keptCustomers, listKept } from './kept.ts'
import type { SelectFrom } from './selectFrom.ts'
import { selectRows } from './selectRows.ts'

/** Everything that is kept, with how much of it this run has. */
export function keptInRun(from: SelectFrom): Output<'selection.kept'> {
  const { reader } = from.store
  const countOf = (selection: Selection): number => selectRows(from, selection).reduce((sum, one) => sum + one, 0)
  return listKept(reader).map(({ id, name, rule }) => {
    if (rule === null) {
      const selection = { kind: 'group', group: id } as const
      const of = keptCustomers(reader, id).size
      return { id, name, keeps: 'customers' as const, selection, customers: countOf(selection), of }
    }
    return {
      id,
      name,
      keeps: 'rule' as const,
      selection: rule,
      customers: has(from, rule) ? countOf(rule) : null,
      of: null
    }
  })
}

/** Does the run know what the rule asks for? */
function has({ snapshot, view }: SelectFrom, rule: Selection): boolean {
  if (rule.kind === 'range') return (snapshot.features as readonly string[]).includes(rule.feature)
  if (rule.kind !== 'value') return true
  return view.categories.some(({ id, levels }) => id === rule.feature && levels.includes(rule.value))
}
