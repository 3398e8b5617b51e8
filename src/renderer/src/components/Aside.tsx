import { CloseButton } from '@mantine/core'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../app/words.tsx'
import styles from './Aside.module.css'

/** The element beside the middle that a screen's right part is drawn into; the frame provides it. */
export const AsideSlot = createContext<HTMLElement | null>(null)

interface Props {
  /** Names the landmark. */
  readonly label: string
  readonly close: () => void
  readonly children: ReactNode
}

/** The right part of the window: the thing that is selected. On a narrow window it slides over; Escape closes it. */
export function Aside({ label, close, children }: Props) {
  const slot = useContext(AsideSlot)
  const { t } = useWords()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [close])
  if (!slot) return null
  return createPortal(
    <aside className={styles['aside']} aria-label={label}>
      <CloseButton className={styles['close'] ?? ''} aria-label={t('app.closePanel')} onClick={close} />
      {children}
    </aside>,
    slot
  )
}
