import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { SettingsDialog } from '../screens/settings/SettingsDialog.tsx'
import { HelpDialog } from './HelpDialog.tsx'
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
  const value = useMemo(() => ({ show: setOpen }), [])
  const close = (): void => setOpen(null)
  return (
    <DialogsContext value={value}>
      {children}
      <SettingsDialog opened={open === 'settings'} close={close} />
      <HistoryDialog opened={open === 'history'} close={close} />
      <HelpDialog opened={open === 'help'} close={close} />
    </DialogsContext>
  )
}
