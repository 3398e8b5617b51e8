import { NativeSelect } from '@mantine/core'
import type { RunView } from '#shared/api/segments.ts'
import type { Along } from '#shared/api/views.ts'
import { featureName } from '#shared/words/features.ts'
import { useWords } from '../../../app/words.tsx'
import { alongs, showAlong } from './alongView.ts'
import styles from './views.module.css'

interface Props {
  readonly view: RunView
  readonly along: Along
}

/** What lies along the map's two directions. */
export function AlongChoice({ view, along }: Props) {
  const { t } = useWords()
  const features = view.features.map(({ id }) => ({ value: id as string, label: featureName(id, t) }))
  return (
    <div className={styles.choices}>
      <NativeSelect
        size="xs"
        label={t('views.along.label')}
        value={along.is}
        onChange={(event) => showAlong({ is: event.currentTarget.value as Along['is'] })}
        data={alongs.map((is) => ({ value: is, label: t(`views.along.${is}`) }))}
      />
      {along.is === 'features' && (
        <>
          <NativeSelect
            size="xs"
            label={t('views.across')}
            value={along.x}
            onChange={(event) => showAlong({ is: 'features', x: event.currentTarget.value, y: along.y })}
            data={features}
          />
          <NativeSelect
            size="xs"
            label={t('views.upwards')}
            value={along.y}
            onChange={(event) => showAlong({ is: 'features', x: along.x, y: event.currentTarget.value })}
            data={features}
          />
        </>
      )}
    </div>
  )
}
