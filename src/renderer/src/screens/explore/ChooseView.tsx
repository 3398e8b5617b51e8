import { Button, Menu, SegmentedControl } from '@mantine/core'
import { useWords } from '../../app/words.tsx'
import { showBeside, showView } from './exploreView.ts'
import type { ExploreView } from './views.tsx'

interface Props {
  readonly views: readonly ExploreView[]
  readonly shown: string
  readonly beside: string | null
  /** Is there room for two? */
  readonly wide: boolean
}

/** What to look at: the usual views in a row, the others in a menu, and a second one beside. */
export function ChooseView({ views, shown, beside, wide }: Props) {
  const { t } = useWords()
  const more = views.filter((one) => one.more)
  const other = more.find(({ id }) => id === shown)
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('explore.views.label')}
        value={other ? '' : shown}
        onChange={showView}
        data={views.filter((one) => !one.more).map(({ id, label }) => ({ value: id, label: t(label) }))}
      />
      {more.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant={other ? 'light' : 'subtle'} size="compact-sm">
              {other ? t(other.label) : t('selection.moreViews')} ▾
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map(({ id, label }) => (
              <Menu.Item key={id} onClick={() => showView(id)}>
                {t(label)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {wide && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant={beside ? 'light' : 'subtle'} size="compact-sm">
              {t('selection.beside')} ▾
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={beside === null} onClick={() => showBeside(null)}>
              {t('selection.besideNone')}
            </Menu.Item>
            {views
              .filter(({ id }) => id !== shown)
              .map(({ id, label }) => (
                <Menu.Item key={id} aria-current={id === beside || undefined} onClick={() => showBeside(id)}>
                  {t(label)}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
