import type { Recipe } from '#shared/model/recipe.ts'
import { useWords } from '../../../app/words.tsx'
import { NumberField } from './NumberField.tsx'
import { Setting } from './Setting.tsx'

interface Props {
  readonly recipe: Pick<Recipe, 'bootstrap' | 'seed'>
  readonly change: (patch: Partial<Recipe>) => void
}

/** What every way to group that draws by chance shares. */
export function CommonSettings({ recipe, change }: Props) {
  const { t } = useWords()
  return (
    <>
      <Setting
        label={t('segments.set.bootstrap.label')}
        term={t('segments.set.bootstrap.term')}
        hint={t('segments.set.bootstrap.hint')}
      >
        {(ids) => (
          <NumberField
            {...ids}
            value={recipe.bootstrap}
            choose={(bootstrap) => change({ bootstrap })}
            min={0}
            max={1000}
          />
        )}
      </Setting>
      <Setting
        label={t('segments.set.seed.label')}
        term={t('segments.set.seed.term')}
        hint={t('segments.set.seed.hint')}
      >
        {(ids) => (
          <NumberField {...ids} value={recipe.seed} choose={(seed) => change({ seed })} min={0} max={4_294_967_295} />
        )}
      </Setting>
    </>
  )
}
