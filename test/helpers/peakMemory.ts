import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The most that a process has held so far, in kilobytes: the system keeps its high-water mark. */
function mostOf(pid: number): number {
  const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return found ? Number(found[1]) : 0
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

/**
 * Watches how much memory a process takes at its peak, all threads together, and those that it starts with it.
 * @returns what answers it when the process has ended: megabytes, or `null` where the system does not tell.
 */
export function peakMemory(watched: ChildProcess): () => number | null {
  const most = new Map<number, number>()
  const look = (pid: number): void => {
    try {
      most.set(pid, Math.max(most.get(pid) ?? 0, mostOf(pid)))
      for (const child of childrenOf(pid)) look(child)
    } catch {
      // Not Linux, or over already: what was seen last stands.
    }
  }
  // Looking now and then misses only the last moment.
  const timer = setInterval(() => look(watched.pid!), 50)
  watched.on('exit', () => clearInterval(timer))
  return () => (most.size === 0 ? null : ([...most.values()].reduce((sum, each) => sum + each, 0) * 1024) / 1e6)
}
