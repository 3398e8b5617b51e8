import { Button, Menu } from '@mantine/core'
import { formatCount } from '#shared/words/format.ts'
import { useAction } from '../../api/hooks.ts'
import { useSaveRecipe } from '../../app/recipe/useSaveRecipe.ts'
import { useTakeRecipe } from '../../app/recipe/useTakeRecipe.ts'
import { useRunSelection } from '../../app/runSelection.tsx'
import { useWords } from '../../app/words.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Problem } from '../../components/Problem.tsx'
import { madeAt, methodInWords } from './methodInWords.ts'
import styles from './segments.module.css'

/** Every segmentation of the project, pinned ones first, then the newest; choosing one shows it. None is ever overwritten. */
export function RunHistory() {
  const { t, locale } = useWords()
  const { runs = [], runId, chooseRun } = useRunSelection()
  const pin = useAction('segments.pin')
  const take = useTakeRecipe(() => {})
  const recipe = useSaveRecipe()
  const shown = runs.find(({ id }) => id === runId)
  if (!shown) return null
  const sorted = [...runs].sort((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false))
  return (
    <>
      <Menu position="bottom-end" width={320}>
        <Menu.Target>
          <Button variant="subtle" rightSection={<Icon name="chevron" />}>
            {t('segments.history.button', { count: runs.length, n: formatCount(runs.length, locale) })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={styles.history ?? ''}>
          <Menu.Label>{t('segments.history.title')}</Menu.Label>
          {sorted.map((run) => (
            <Menu.Item
              key={run.id}
              aria-current={run.id === runId || undefined}
              rightSection={run.id === runId ? <Icon name="check" /> : null}
              onClick={() => chooseRun(run.id)}
            >
              <div>{methodInWords(run, t)}</div>
              <div className="secondary">
                {[
                  madeAt(run, locale),
                  t('segments.history.customers', { count: run.customers, n: formatCount(run.customers, locale) }),
                  ...(run.pinned ? [t('recipes.pinned')] : []),
                  ...(run.id === runs[0]?.id ? [t('segments.history.newest')] : [])
                ].join(' · ')}
              </div>
              {run.stale && (
                <div className={styles.staleLine}>
                  {t(run.topicsChanged ? 'segments.history.staleTopics' : 'segments.history.stale')}
                </div>
              )}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Label>{`${methodInWords(shown, t)}, ${madeAt(shown, locale)}`}</Menu.Label>
          <Menu.Item onClick={() => pin.mutate({ runId: shown.id, pinned: !shown.pinned })}>
            {t(shown.pinned ? 'recipes.unpin' : 'recipes.pin')}
          </Menu.Item>
          <Menu.Item title={t('recipes.againMeans')} onClick={() => take.over(shown.recipe)}>
            {t('recipes.again')}
          </Menu.Item>
          <Menu.Item onClick={() => recipe.save(shown.recipe)}>{t('recipes.saveThis')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {recipe.state.is === 'saved' && (
        <span className="secondary" role="status">
          {recipe.state.text}
        </span>
      )}
      {recipe.state.is === 'failed' && <Problem note={recipe.state.error} dismiss={recipe.dismiss} />}
      {(pin.error ?? take.error) && <Problem note={(pin.error ?? take.error)!} dismiss={pin.reset} />}
    </>
  )
}
