/** Dates in a report are the reader's: the wall clock here, as if UTC. */
export const wallClock = (now = new Date()): number => now.getTime() - now.getTimezoneOffset() * 60_000
