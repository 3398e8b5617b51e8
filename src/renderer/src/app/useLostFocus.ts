import { useEffect } from 'react'

/**
 * Some buttons go with what they do: a file is imported or removed, a doubt is mended. Who pressed one by keyboard goes on
 * from the screen's title then, not from the top of the window.
 */
export function useLostFocus(): void {
  useEffect(() => {
    let last: Element | null = null
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null
    }
    const find = (): void => {
      if (!last || last.isConnected || document.activeElement !== document.body) return
      document.querySelector<HTMLElement>('main h1[tabindex]')?.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(find)
    document.addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
}
