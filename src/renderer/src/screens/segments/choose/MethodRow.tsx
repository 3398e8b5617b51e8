import { Radio } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import type { TextKey } from '#shared/i18n/texts.ts'
import type { MethodKind } from '#shared/model/recipe.ts'
import { useWords } from '../../../app/words.tsx'
import { HelpLink } from '../../../help/HelpLink.tsx'
import { pageOfMethod } from '../../../help/pages.ts'
import styles from './choose.module.css'

interface Props {
  readonly kind: MethodKind
  readonly chosen: boolean
  /** Why it cannot be chosen now. */
  readonly reason: TextKey | null
  /** Its settings, shown when it is chosen. */
  readonly children: ReactNode
}

/** A way to group on one line: its name, the statistician's word, and what it does or why it cannot be had. */
export function MethodRow({ kind, chosen, reason, children }: Props) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className={styles.method} data-chosen={chosen || undefined} data-disabled={reason !== null || undefined}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the radio inside it is one */}
      <label className={styles.row}>
        <Radio value={kind} disabled={reason !== null} aria-labelledby={`${id}-name`} aria-describedby={`${id}-text`} />
        <span id={`${id}-name`} className={styles.name}>
          {t(`segments.choose.${kind}.name`)} <span className="secondary">{t(`segments.choose.${kind}.term`)}</span>
        </span>
        <span id={`${id}-text`} className={styles.text}>
          {t(reason ?? `segments.choose.${kind}.text`)}
        </span>
      </label>
      {chosen && (
        <div className={styles.opened}>
          <p className="secondary measure">
            {reason === null && `${t(`segments.choose.${kind}.when`)} `}
            <HelpLink page={pageOfMethod(kind)}>
              {t('help.aboutMethod', { method: t(`segments.choose.${kind}.term`) })}
            </HelpLink>
          </p>
          {children}
        </div>
      )}
    </div>
  )
}
