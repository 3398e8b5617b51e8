import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Watches how much memory a process takes at its peak, all threads together.
 * @returns what answers it when the process has ended: megabytes, or `null` where the system does not tell.
 */
export function peakMemory(watched: ChildProcess): () => number | null {
  let kilobytes: number | null = null
  const look = (): void => {
    try {
      const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${watched.pid}/status`, 'utf8'))
      if (found) kilobytes = Math.max(kilobytes ?? 0, Number(found[1]))
    } catch {
      // Not Linux, or over already: what was seen last stands.
    }
  }
  // The system keeps the high-water mark, so that looking now and then misses only the last moment.
  const timer = setInterval(look, 50)
  watched.on('exit', () => clearInterval(timer))
  return () => (kilobytes === null ? null : kilobytes / 1024)
}
