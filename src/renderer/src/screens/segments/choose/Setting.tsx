import { type ReactNode, useId } from 'react'
import styles from './choose.module.css'

interface Props {
  readonly label: string
  /** The statistician's word. */
  readonly term?: string
  readonly hint: string
  /** Draws the control; `ids` name and describe it. */
  readonly children: (ids: { readonly 'aria-labelledby': string; readonly 'aria-describedby': string }) => ReactNode
}

/** One choice of a method: its name, the control, and what it does. */
export function Setting({ label, term, hint, children }: Props) {
  const id = useId()
  return (
    <div className={styles.setting}>
      <div id={`${id}-label`}>
        {label} {term && <span className="secondary">{term}</span>}
      </div>
      <div className={styles.controls}>
        {children({ 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-hint` })}
      </div>
      <p className="secondary measure" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
