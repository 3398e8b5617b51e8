import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { useOpenHelp } from './openHelp.ts'
import type { PageId } from './pages.ts'

/** A line of text that opens a page of the help. */
export function HelpLink({ page, children }: { readonly page: PageId; readonly children: ReactNode }) {
  const openHelp = useOpenHelp()
  return (
    <Anchor component="button" type="button" fz={12} onClick={() => openHelp({ page })}>
      {children}
    </Anchor>
  )
}
