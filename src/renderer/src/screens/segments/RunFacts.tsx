import type { RunView } from '#shared/api/segments.ts'
import { momentFromText } from '#shared/model/moment.ts'
import { formatCount, formatMoment, formatMoney, formatMoneyExactly } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import { HelpLink } from '../../help/HelpLink.tsx'
import { pageOfMethod } from '../../help/pages.ts'
import { doneInWords } from './methodInWords.ts'

/** "4,338 customers · £8.9M revenue · as of 10 Dec 2011, 12:50 · k-means, 5 groups" */
export function RunFacts({ view }: { readonly view: RunView }) {
  const { t, locale } = useWords()
  return (
    <>
      {t('segments.view.customers', { count: view.customers, n: formatCount(view.customers, locale) })}
      {view.revenue !== null && (
        <>
          {' · '}
          <span title={formatMoneyExactly(view.revenue, locale, view.currency)}>
            {t('segments.view.revenue', { money: formatMoney(view.revenue, locale, view.currency) })}
          </span>
        </>
      )}
      {view.asOf !== null &&
        ` · ${t('segments.view.asOf', { moment: formatMoment(momentFromText(view.asOf), locale) })}`}
      {` · ${doneInWords(view, t, locale)} `}
      <HelpLink page={pageOfMethod(view.method.kind)}>{t('help.whatIsThat')}</HelpLink>
    </>
  )
}
