import type { Page } from 'playwright-core'

/** How long, in milliseconds of the page's own clock, a text takes to be there after the next click. */
export const timeFromClick = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        let clicked = 0
        const note = (): void => {
          clicked = performance.now()
        }
        addEventListener('click', note, { once: true, capture: true })
        const observer = new MutationObserver(() => {
          if (!document.body.textContent?.includes(wanted)) return
          observer.disconnect()
          resolve(performance.now() - clicked)
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
    text
  )
