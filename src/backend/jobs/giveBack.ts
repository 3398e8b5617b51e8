import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** More than this was held: letting go of less is not worth a pause. */
const worthIt = 100_000

/**
 * Gives what big work has held on this thread back to the system at once. By itself the collector waits for the next
 * big work, and the two together are the peak. Takes some hundredths of a second.
 */
export function giveBack(held: number): void {
  if (held < worthIt) return
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
