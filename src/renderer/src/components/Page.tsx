import { type ReactNode, useId } from 'react'
import styles from './Page.module.css'

interface Props {
  readonly title: string
  /** One line of facts under the title. */
  readonly facts?: ReactNode
  /** Buttons at the top right; at most one of them filled: the next step. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The middle of the window: title, facts, what can be done, then the screen itself, which scrolls. */
export function Page({ title, facts, actions, children }: Props) {
  const heading = useId()
  return (
    <section className={styles['page']} aria-labelledby={heading}>
      <header className={styles['header']}>
        <h1 id={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div className={styles['actions']}>{actions}</div>}
        {facts && <div className={styles['facts']}>{facts}</div>}
      </header>
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
