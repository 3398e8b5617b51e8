import { useWords } from '../../app/words.tsx'
import { Page } from '../../components/Page.tsx'

export default function SegmentsScreen() {
  const { t } = useWords()
  return <Page title={t('app.steps.segments')}>{t('app.notBuilt')}</Page>
}
