import { useWords } from '../../app/words.tsx'
import { Page } from '../../components/Page.tsx'

export default function FeaturesScreen() {
  const { t } = useWords()
  return <Page title={t('app.steps.features')}>{t('app.notBuilt')}</Page>
}
