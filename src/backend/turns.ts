import { setImmediate } from 'node:timers/promises'

/** So long at once that other requests wait some milliseconds only. */
const mostMs = 12

export interface Turns {
  turns(): Promise<void>
}

/** Long work on the backend thread lets others have their turn between its parts. */
export function turns(signal?: AbortSignal): Turns {
  let since = performance.now()
  return {
    async turns() {
      if (performance.now() - since < mostMs) return
      await setImmediate(undefined, { signal })
      since = performance.now()
    }
  }
}
