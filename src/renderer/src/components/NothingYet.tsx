import type { ReactNode } from 'react'
import { Page } from './Page.tsx'

interface Props {
  readonly page: string
  /** What will be here. */
  readonly title: string
  readonly text: string
  /** The one thing to do. */
  readonly action: ReactNode
}

/** A screen whose time has not come: what will be here and the one thing to do. */
export function NothingYet({ page, title, text, action }: Props) {
  return (
    <Page title={page}>
      <div style={{ display: 'grid', gap: 12, justifyItems: 'start' }}>
        <h2>{title}</h2>
        <p className="measure">{text}</p>
        {action}
      </div>
    </Page>
  )
}
