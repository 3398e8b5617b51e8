import { linkages, type Method } from '#shared/model/recipe.ts'
import { useWords } from '../../../app/words.tsx'
import { NumberField } from './NumberField.tsx'
import { OneOf } from './OneOf.tsx'
import { Setting } from './Setting.tsx'

type Tree = Extract<Method, { kind: 'hierarchical' }>

interface Props {
  readonly method: Tree
  readonly choose: (method: Tree) => void
}

/** Heights are known once there is a tree; something to start from until then. */
const firstHeight = 5

/** How groups of a tree of merges are measured, and where it is cut. */
export function TreeSettings({ method, choose }: Props) {
  const { t } = useWords()
  const { linkage, cut } = method
  return (
    <>
      <OneOf
        label={t('segments.set.linkage.label')}
        term={t('segments.set.linkage.term')}
        hint={t(`segments.set.linkage.${linkage}Hint`)}
        value={linkage}
        values={linkages}
        nameOf={(one) => t(`segments.set.linkage.${one}`)}
        choose={(one) => choose({ ...method, linkage: one })}
      />
      <OneOf
        label={t('segments.set.cut.label')}
        hint={t(`segments.set.cut.${cut.by}Hint`)}
        value={cut.by}
        values={['number', 'height'] as const}
        nameOf={(by) => t(`segments.set.cut.${by}`)}
        choose={(by) => choose({ ...method, cut: by === 'number' ? { by, k: 'auto' } : { by, height: firstHeight } })}
      />
      {cut.by === 'height' && (
        <Setting label={t('segments.set.height.label')} hint={t('segments.set.height.hint')}>
          {(ids) => (
            <NumberField
              {...ids}
              value={cut.height}
              choose={(height) => choose({ ...method, cut: { by: 'height', height } })}
              min={0.0001}
              max={1_000_000}
              decimals={4}
            />
          )}
        </Setting>
      )}
    </>
  )
}
