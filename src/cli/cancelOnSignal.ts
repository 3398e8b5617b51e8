import type { Client } from './client.ts'

/** Ends what runs when the user or the system asks this process to end. @returns how to stop listening */
export function cancelOnSignal(client: Client): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, client.cancel)
  return () => {
    for (const signal of signals) process.off(signal, client.cancel)
  }
}
