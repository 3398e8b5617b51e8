import { Radio } from '@mantine/core'
import { useRef } from 'react'
import { defaultMethods, type Method, type MethodKind, methodKinds, type Recipe } from '#shared/model/recipe.ts'
import { featureName, listInWords } from '#shared/words/features.ts'
import { useWords } from '../../../app/words.tsx'
import { Folded } from '../Folded.tsx'
import { CommonSettings } from './CommonSettings.tsx'
import styles from './choose.module.css'
import { MethodRow } from './MethodRow.tsx'
import { MethodSettings } from './MethodSettings.tsx'
import { NumberOfGroups } from './NumberOfGroups.tsx'
import { ignored, whyNot } from './whyNot.ts'

interface Props {
  readonly recipe: Recipe
  readonly change: (patch: Partial<Recipe>) => void
  readonly hasOrders: boolean
}

/** Each way to group by a name and what it does; the chosen one opens. Tessera's own choice comes first. */
export function MethodChoice({ recipe, change, hasOrders }: Props) {
  const { t } = useWords()
  const { method, basis } = recipe
  /** What was set in each way before another was looked at. */
  const kept = useRef<Partial<Record<MethodKind, Method>>>({})
  const choose = (kind: string): void => {
    kept.current[method.kind] = method
    change({ method: kept.current[kind as MethodKind] ?? defaultMethods[kind as MethodKind] })
  }
  const row = (kind: MethodKind) => (
    <MethodRow key={kind} kind={kind} chosen={kind === method.kind} reason={whyNot(kind, { basis, hasOrders })}>
      <Settings recipe={recipe} change={change} />
    </MethodRow>
  )
  return (
    <Radio.Group
      value={method.kind}
      onChange={choose}
      label={t('segments.choose.title')}
      classNames={{ label: styles.question ?? '' }}
    >
      <div className={styles.methods}>
        {row('auto')}
        <p className={styles.yourself}>{t('segments.choose.yourself')}</p>
        {methodKinds.filter((kind) => kind !== 'auto').map(row)}
      </div>
    </Radio.Group>
  )
}

/** What can be set of the chosen way: the number of groups at once, the rest folded. */
function Settings({ recipe, change }: Pick<Props, 'recipe' | 'change'>) {
  const { t } = useWords()
  const { method, basis } = recipe
  const choose = (next: Method): void => change({ method: next })
  const leftOut = ignored(method.kind, basis)
  if (method.kind === 'rfm') return null
  return (
    <>
      {leftOut.length > 0 && (
        <p className="secondary measure">
          {t('segments.choose.withoutCategories', {
            list: listInWords(
              leftOut.map((id) => t('names.quoted', { name: featureName(id, t) })),
              t
            )
          })}
        </p>
      )}
      {method.kind === 'hierarchical' && method.cut.by === 'number' && (
        <NumberOfGroups k={method.cut.k} choose={(k) => choose({ ...method, cut: { by: 'number', k } })} />
      )}
      {(method.kind === 'kmeans' || method.kind === 'som' || method.kind === 'mixed') && (
        <NumberOfGroups k={method.k} choose={(k) => choose({ ...method, k })} />
      )}
      {method.kind === 'gmm' && <NumberOfGroups k={method.k} choose={(k) => choose({ ...method, k })} min={1} />}
      <Folded key={method.kind} title={t('segments.set.title')}>
        <MethodSettings method={method} choose={choose} />
        <CommonSettings recipe={recipe} change={change} />
      </Folded>
    </>
  )
}
