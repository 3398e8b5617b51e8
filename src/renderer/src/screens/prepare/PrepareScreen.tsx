import { useWords } from '../../app/words.tsx'
import { Page } from '../../components/Page.tsx'

export default function PrepareScreen() {
  const { t } = useWords()
  return <Page title={t('app.steps.prepare')}>{t('app.notBuilt')}</Page>
}
