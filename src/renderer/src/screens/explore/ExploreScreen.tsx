import { useWords } from '../../app/words.tsx'
import { Page } from '../../components/Page.tsx'

export default function ExploreScreen() {
  const { t } = useWords()
  return <Page title={t('app.steps.explore')}>{t('app.notBuilt')}</Page>
}
