/**
 * A key as it is compared: case and spaces do not part customers, leading zeros do. Most keys are plain and cost
 * nothing.
 */
export function normalKey(key: string): string {
  if (/^[\d-]*$/.test(key)) return key
  return key.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
