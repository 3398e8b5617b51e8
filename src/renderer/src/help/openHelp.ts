import { createContext, useContext } from 'react'
import type { HelpPlace } from './pages.ts'

/** Opens the help at a place. Provided where the dialogs are. */
export const OpenHelp = createContext<(place: HelpPlace) => void>(() => {})

export const useOpenHelp = (): ((place: HelpPlace) => void) => useContext(OpenHelp)
