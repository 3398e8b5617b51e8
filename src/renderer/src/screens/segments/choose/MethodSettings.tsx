import { assertNever } from '#shared/errors.ts'
import { covarianceShapes, type Method, topologies } from '#shared/model/recipe.ts'
import { useWords } from '../../../app/words.tsx'
import { AutoNumber } from './AutoNumber.tsx'
import { OneOf } from './OneOf.tsx'
import { SomGrid } from './SomGrid.tsx'
import { TreeSettings } from './TreeSettings.tsx'

interface Props {
  readonly method: Method
  readonly choose: (method: Method) => void
}

/** What only those want to set who know the method. */
export function MethodSettings({ method, choose }: Props) {
  const { t } = useWords()
  /** Words of a number that follows from the data unless it is set. */
  const words = (name: 'restarts' | 'eps' | 'minPoints' | 'minClusterSize' | 'gamma') => ({
    label: t(`segments.set.${name}.label`),
    term: t(`segments.set.${name}.term`),
    hint: { auto: t(`segments.set.${name}.autoHint`), own: t(`segments.set.${name}.ownHint`) }
  })
  switch (method.kind) {
    case 'auto':
    case 'rfm':
      return null
    case 'kmeans':
      return (
        <AutoNumber
          {...words('restarts')}
          value={method.restarts ?? 'auto'}
          choose={(restarts) => choose({ kind: 'kmeans', k: method.k, ...(restarts === 'auto' ? {} : { restarts }) })}
          min={1}
          max={1000}
          start={20}
        />
      )
    case 'hierarchical':
      return <TreeSettings method={method} choose={choose} />
    case 'dbscan':
      return (
        <>
          <AutoNumber
            {...words('eps')}
            value={method.eps}
            choose={(eps) => choose({ ...method, eps })}
            min={0.0001}
            max={1000}
            decimals={4}
            start={0.5}
          />
          <AutoNumber
            {...words('minPoints')}
            value={method.minPoints}
            choose={(minPoints) => choose({ ...method, minPoints })}
            min={1}
            max={10_000}
            start={10}
          />
        </>
      )
    case 'hdbscan':
      return (
        <>
          <AutoNumber
            {...words('minClusterSize')}
            value={method.minClusterSize}
            choose={(minClusterSize) => choose({ ...method, minClusterSize })}
            min={2}
            max={100_000}
            start={50}
          />
          <AutoNumber
            {...words('minPoints')}
            hint={{ auto: t('segments.set.minPoints.ofHdbscanHint'), own: t('segments.set.minPoints.ownHint') }}
            value={method.minPoints}
            choose={(minPoints) => choose({ ...method, minPoints })}
            min={1}
            max={1000}
            start={10}
          />
        </>
      )
    case 'gmm':
      return (
        <OneOf
          label={t('segments.set.covariance.label')}
          term={t('segments.set.covariance.term')}
          hint={t(`segments.set.covariance.${method.covariance}Hint`)}
          value={method.covariance}
          values={['auto', ...covarianceShapes] as const}
          nameOf={(covariance) => t(`segments.set.covariance.${covariance}`)}
          choose={(covariance) => choose({ ...method, covariance })}
        />
      )
    case 'som':
      return (
        <>
          <SomGrid grid={method.grid} choose={(grid) => choose({ ...method, grid })} />
          <OneOf
            label={t('segments.set.topology.label')}
            term={t('segments.set.topology.term')}
            hint={t(`segments.set.topology.${method.topology}Hint`)}
            value={method.topology}
            values={topologies}
            nameOf={(topology) => t(`segments.set.topology.${topology}`)}
            choose={(topology) => choose({ ...method, topology })}
          />
        </>
      )
    case 'mixed':
      return (
        <AutoNumber
          {...words('gamma')}
          value={method.gamma}
          choose={(gamma) => choose({ ...method, gamma })}
          min={0.0001}
          max={1000}
          decimals={4}
          start={0.5}
        />
      )
    default:
      return assertNever(method)
  }
}
