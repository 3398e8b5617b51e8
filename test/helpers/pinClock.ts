/**
 * Loaded before a shell (`node --import`): its day is always the same, and goes on from noon as the machine's does.
 * For pictures with dates on them.
 */
const machineNow = Date.now
const shift = Date.UTC(2026, 9, 5, 12) - machineNow()
Date.now = () => machineNow() + shift
globalThis.Date = new Proxy(Date, {
  construct: (target, of, made) => Reflect.construct(target, of.length === 0 ? [Date.now()] : of, made)
})
