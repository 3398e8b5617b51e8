import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import { useRunSelection } from '../../../app/runSelection.tsx'
import { useWords } from '../../../app/words.tsx'
import { CompareRuns } from './CompareRuns.tsx'

interface Props {
  readonly view: RunView
}

/** Opens the comparison with another run; there is nothing to press before there is one. */
export function CompareButton({ view }: Props) {
  const { t } = useWords()
  const { runs = [] } = useRunSelection()
  const [open, setOpen] = useState(false)
  if (runs.length < 2) return null
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
        {t('charts.compare.button')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('charts.compare.title')}
        size={960}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <CompareRuns view={view} />
      </Modal>
    </>
  )
}
