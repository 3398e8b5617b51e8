import { UnstyledButton } from '@mantine/core'
import { levels } from '#shared/api/app.ts'
import styles from './LevelSwitch.module.css'
import { useLevel } from './level.ts'
import { useWords } from './words.tsx'

/** How much is explained, at hand on every screen. */
export function LevelSwitch() {
  const { t } = useWords()
  const { level, choose } = useLevel()
  return (
    <fieldset className={styles.levels} data-tour="level" aria-label={t('level.title')}>
      {levels.map((one) => (
        <UnstyledButton
          key={one}
          aria-pressed={one === level}
          title={t(`level.${one}Means`)}
          onClick={() => choose(one)}
        >
          {t(`level.${one}`)}
        </UnstyledButton>
      ))}
    </fieldset>
  )
}
