import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { GrantedFile } from '#shared/api/files.ts'
import { useHost } from '../../api/ApiProvider.tsx'
import { useWords } from '../../app/words.tsx'

interface Props {
  readonly open: (granted: Promise<readonly GrantedFile[]>) => void
  readonly banner: ReactNode
}

export function WelcomeScreen({ open, banner }: Props) {
  const { t } = useWords()
  const host = useHost()
  return (
    <main>
      {banner}
      <h1>Tessera</h1>
      <Button variant="filled" onClick={() => open(host.pickFiles('data'))}>
        {t('app.welcome.openFile')}
      </Button>
    </main>
  )
}
