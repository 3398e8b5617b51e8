import { useWords } from '../../app/words.tsx'
import { Page } from '../../components/Page.tsx'

export default function DataScreen() {
  const { t } = useWords()
  return <Page title={t('app.steps.data')}>{t('app.notBuilt')}</Page>
}
