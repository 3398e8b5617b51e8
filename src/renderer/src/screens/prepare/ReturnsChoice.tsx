import { Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Source } from '#shared/api/imports.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { type Recipe, returnsWays } from '#shared/model/recipe.ts'
import { formatCount, formatMoney, formatMoneyExactly } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import { MatchedReturns } from './MatchedReturns.tsx'
import styles from './prepare.module.css'

interface Props {
  readonly draft: Recipe
  readonly change: (patch: Partial<Recipe>) => void
  readonly project: ProjectInfo
  readonly sources: readonly Source[]
}

/** Whether returns are left out, subtracted or set against their purchases, with what each comes to. */
export function ReturnsChoice({ draft, change, project, sources }: Props) {
  const { t, locale } = useWords()
  const sum = (of: (source: Source) => number): number => sources.reduce((total, source) => total + of(source), 0)
  const rows = sum(({ counts }) => counts.returns)
  const sales = sum(({ counts }) => counts.sales)
  const returned = sum(({ counts }) => counts.returned)
  const money = (value: number): string => formatMoney(value, locale, project.currency)
  const exactly = (value: number): string => formatMoneyExactly(value, locale, project.currency)
  const descriptions: Readonly<Record<Recipe['returns'], ReactNode>> = {
    exclude: <span title={exactly(sales)}>{t('prepare.returns.excludeWhy', { money: money(sales) })}</span>,
    net: (
      <span title={exactly(sales - returned)}>{t('prepare.returns.netWhy', { money: money(sales - returned) })}</span>
    ),
    match: (
      <>
        {t('prepare.returns.matchWhy')}
        {draft.returns === 'match' && <MatchedReturns draft={draft} currency={project.currency} rows={rows} />}
      </>
    )
  }

  return (
    <section aria-labelledby="prepare-returns">
      <h2 id="prepare-returns">{t('prepare.returns.title')}</h2>
      {rows === 0 ? (
        <p>{t('prepare.returns.none')}</p>
      ) : (
        <>
          <p className="measure" title={exactly(returned)}>
            {t('prepare.returns.there', {
              count: rows,
              n: formatCount(rows, locale),
              money: money(returned),
              sales: money(sales)
            })}{' '}
            {t('prepare.returns.how')}
          </p>
          <Radio.Group
            className={styles.choices ?? ''}
            aria-labelledby="prepare-returns"
            value={draft.returns}
            onChange={(returns) => change({ returns: returns as Recipe['returns'] })}
          >
            {returnsWays.map((way) => (
              <Radio
                key={way}
                value={way}
                disabled={project.readOnly}
                label={t(`prepare.returns.${way}`)}
                description={descriptions[way]}
              />
            ))}
          </Radio.Group>
        </>
      )}
    </section>
  )
}
