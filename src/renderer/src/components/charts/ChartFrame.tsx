import { ActionIcon, Menu } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Scene } from '#report/scenes/scene.ts'
import type { TextKey } from '#shared/i18n/texts.ts'
import { useHost } from '../../api/ApiProvider.tsx'
import { useWords } from '../../app/words.tsx'
import { Icon } from '../Icon.tsx'
import { Problem } from '../Problem.tsx'
import { ChartNumbers } from './ChartNumbers.tsx'
import styles from './charts.module.css'
import { type ChartFormat, useSaveChart } from './useSaveChart.ts'

interface Props {
  /** What the chart says; `null` where the words above it do. */
  readonly title: string | null
  readonly level?: 2 | 3
  readonly about: TextKey | undefined
  /** The chart for a file, on white paper, with its numbers. */
  readonly print: () => Scene | null
  /** Fills what height there is. */
  readonly fills?: boolean
  /** Stands below the heading: what is shown, and what can be chosen. */
  readonly lead?: ReactNode
  readonly children: ReactNode
}

const formats = ['svg', 'png', 'csv'] as const satisfies readonly ChartFormat[]

/** What every chart has around it: its sentence, and a small menu with what it is, its numbers, and files of it. */
export function ChartFrame({ title, level = 2, about, print, fills = false, lead, children }: Props) {
  const { t } = useWords()
  const host = useHost()
  const { state, save, dismiss } = useSaveChart()
  const [explained, setExplained] = useState(false)
  const [numbers, setNumbers] = useState(false)
  const Heading = `h${level}` as const
  const table = numbers ? print()?.table : undefined
  const saveAs = (format: ChartFormat): void => {
    const scene = print()
    if (scene) save(format, scene)
  }
  return (
    <figure className={`${styles.figure} ${fills ? styles.fills : ''}`}>
      <div className={styles.head} data-bare={title === null || undefined}>
        {title !== null && (
          <figcaption>
            <Heading>{title}</Heading>
          </figcaption>
        )}
        <Menu position="bottom-end" width={240} withinPortal>
          <Menu.Target>
            <ActionIcon
              className={styles.menu ?? ''}
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('chartFrame.menu')}
              title={t('chartFrame.menu')}
            >
              <Icon name="more" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {about && <Menu.Item onClick={() => setExplained(!explained)}>{t('chartFrame.what')}</Menu.Item>}
            <Menu.Item onClick={() => setNumbers(!numbers)}>
              {t(numbers ? 'chartFrame.hideNumbers' : 'chartFrame.numbers')}
            </Menu.Item>
            <Menu.Divider />
            {formats.map((format) => (
              <Menu.Item key={format} onClick={() => saveAs(format)}>
                {t(`chartFrame.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {about && explained && <p className={`measure secondary ${styles.about}`}>{t(about)}</p>}
      {lead}
      <div role="status" className={styles.saved}>
        {state.is === 'saved' &&
          t(host.kind === 'desktop' ? 'chartFrame.saved' : 'chartFrame.delivered', { name: state.name })}
      </div>
      {state.is === 'failed' && <Problem note={state.error} retry={() => saveAs(state.format)} dismiss={dismiss} />}
      {table && <ChartNumbers table={table} label={title ?? t('chartFrame.numbers')} />}
      {/* Out of sight it keeps its width, which the drawing follows. */}
      <div className={table ? styles.away : styles.shown} inert={table !== undefined}>
        {children}
      </div>
    </figure>
  )
}
