import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { HelpDialog } from '../help/HelpDialog.tsx'
import { OpenHelp } from '../help/openHelp.ts'
import type { HelpPlace } from '../help/pages.ts'
import { SettingsDialog } from '../screens/settings/SettingsDialog.tsx'
import { HistoryDialog } from './HistoryDialog.tsx'

type DialogName = 'settings' | 'help' | 'history'

interface Dialogs {
  readonly show: (dialog: DialogName) => void
}

const DialogsContext = createContext<Dialogs | null>(null)

export function useDialogs(): Dialogs {
  const value = useContext(DialogsContext)
  if (!value) throw new Error('no DialogsProvider above')
  return value
}

/** What floats above any screen. */
export function DialogsProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<DialogName | null>(null)
  const [helpPlace, setHelpPlace] = useState<HelpPlace>({ page: 'start' })
  const value = useMemo(() => ({ show: setOpen }), [])
  const openHelp = useCallback((place: HelpPlace) => {
    setHelpPlace(place)
    setOpen('help')
  }, [])
  const close = (): void => setOpen(null)
  return (
    <DialogsContext value={value}>
      <OpenHelp value={openHelp}>{children}</OpenHelp>
      <SettingsDialog opened={open === 'settings'} close={close} />
      <HistoryDialog opened={open === 'history'} close={close} />
      <HelpDialog opened={open === 'help'} place={helpPlace} go={setHelpPlace} close={close} />
    </DialogsContext>
  )
}
