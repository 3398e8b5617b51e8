import { Radio } from '@mantine/core'
import type { Source } from '#shared/api/imports.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { formatCount, formatMoney, formatMoneyExactly } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import styles from './prepare.module.css'

interface Props {
  readonly draft: Recipe
  readonly change: (patch: Partial<Recipe>) => void
  readonly project: ProjectInfo
  readonly sources: readonly Source[]
}

/** Whether returns are left out or subtracted, with what each comes to. */
export function ReturnsChoice({ draft, change, project, sources }: Props) {
  const { t, locale } = useWords()
  const sum = (of: (source: Source) => number): number => sources.reduce((total, source) => total + of(source), 0)
  const rows = sum(({ counts }) => counts.returns)
  const sales = sum(({ counts }) => counts.sales)
  const returned = sum(({ counts }) => counts.returned)
  const money = (value: number): string => formatMoney(value, locale, project.currency)
  const exactly = (value: number): string => formatMoneyExactly(value, locale, project.currency)

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
            <Radio
              value="exclude"
              disabled={project.readOnly}
              label={t('prepare.returns.exclude')}
              description={
                <span title={exactly(sales)}>{t('prepare.returns.excludeWhy', { money: money(sales) })}</span>
              }
            />
            <Radio
              value="net"
              disabled={project.readOnly}
              label={t('prepare.returns.net')}
              description={
                <span title={exactly(sales - returned)}>
                  {t('prepare.returns.netWhy', { money: money(sales - returned) })}
                </span>
              }
            />
          </Radio.Group>
        </>
      )}
    </section>
  )
}
