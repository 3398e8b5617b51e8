import { SegmentedControl } from '@mantine/core'
import type { Method } from '#shared/model/recipe.ts'
import { useWords } from '../../../app/words.tsx'
import { NumberField } from './NumberField.tsx'
import { Setting } from './Setting.tsx'

type Grid = Extract<Method, { kind: 'som' }>['grid']

/** How many places the map has: as many as suit the number of customers, or rows by columns. */
export function SomGrid({ grid, choose }: { readonly grid: Grid; readonly choose: (grid: Grid) => void }) {
  const { t } = useWords()
  const own = grid !== 'auto'
  return (
    <Setting
      label={t('segments.set.grid.label')}
      term={t('segments.set.grid.term')}
      hint={t(own ? 'segments.set.grid.ownHint' : 'segments.set.grid.autoHint')}
    >
      {(ids) => (
        <>
          <SegmentedControl
            size="xs"
            {...ids}
            value={own ? 'own' : 'auto'}
            onChange={(way) => choose(way === 'auto' ? 'auto' : { rows: 8, columns: 8 })}
            data={[
              { value: 'auto', label: t('segments.set.auto') },
              { value: 'own', label: t('segments.set.own') }
            ]}
          />
          {own &&
            (['rows', 'columns'] as const).map((side) => (
              <NumberField
                key={side}
                aria-label={t(`segments.set.grid.${side}`)}
                value={grid[side]}
                choose={(value) => choose({ ...grid, [side]: value })}
                min={1}
                max={40}
              />
            ))}
        </>
      )}
    </Setting>
  )
}
