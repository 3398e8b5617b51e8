import { useWords } from '../../app/words.tsx'
import { Page } from '../../components/Page.tsx'

export default function ReportScreen() {
  const { t } = useWords()
  return <Page title={t('app.steps.report')}>{t('app.notBuilt')}</Page>
}
