import { useMemo } from 'react'
import { useSelection } from '../../../app/selection.tsx'

/** Places in the run of those who are selected, or of every so many of them where they are more, where they are no segment; `null`: a segment or everyone is. */
export function useSelectedRows(most: number): readonly number[] | null {
  const { selection, rows } = useSelection()
  const some = selection !== null && selection.kind !== 'segment'
  return useMemo(() => {
    if (!some || !rows) return null
    const found: number[] = []
    for (let row = 0; row < rows.length; row++) if (rows[row] === 1) found.push(row)
    const every = Math.max(1, Math.ceil(found.length / most))
    return found.filter((_, i) => i % every === 0)
  }, [some, rows, most])
}
