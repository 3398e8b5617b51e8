import { Button } from '@mantine/core'
import type { RunView } from '#shared/api/segments.ts'
import { foundInWords, selectionInWords } from '#shared/words/selection.ts'
import { usePlace } from '../../../app/place.tsx'
import { useSelection } from '../../../app/selection.tsx'
import { useWords } from '../../../app/words.tsx'
import styles from './charts.module.css'

/** Who was chosen in the chart of the method, where it is no segment, and the way to look at them. */
export function SelectedHere({ view }: { readonly view: RunView }) {
  const { t, locale } = useWords()
  const { goTo } = usePlace()
  const { selection, found, clear } = useSelection()
  const here = selection?.kind === 'branch' || selection?.kind === 'node'
  return (
    <p className={styles.under} role="status">
      {here && (
        <>
          <span>
            <strong>{selectionInWords(selection, view, [], t, locale)}</strong>
            {': '}
            {found ? foundInWords(found, t, locale) : t('selection.counting')}
          </span>
          <Button size="compact-sm" onClick={() => goTo('explore')}>
            {t('selection.lookAt')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={clear}>
            {t('selection.clear')}
          </Button>
        </>
      )}
    </p>
  )
}
