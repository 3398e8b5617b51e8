import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { palettePng } from './palettePng.ts'

const tile = 24
/**
 * So many pixels of a tile may differ. Letters drawn a fifth of a pixel bolder differ by 8 at most; a thin tick of 12
 * pixels that is missing by 23, a heading that moved by one pixel by 29.
 */
const mayDiffer = 15
/** How far colours of one pixel may lie apart. */
const threshold = 0.18

export interface Comparison {
  /** Parts of the picture that differ, as "x,y" of their left upper corner; none where the pictures match. */
  readonly tiles: readonly string[]
  /** The stored picture, pale, and red where it differs. */
  readonly diff: Buffer | null
}

/** Compares a PNG with a stored one: what moved or is missing differs in some tile by more than smoothing does. */
export function compareScreens(actual: Uint8Array, stored: Uint8Array): Comparison {
  const [now, then] = [PNG.sync.read(actual), PNG.sync.read(stored)]
  const { width, height } = then
  if (now.width !== width || now.height !== height) return { tiles: [`${now.width} × ${now.height}`], diff: null }
  const diff = new PNG({ width, height })
  const found = pixelmatch(then.data, now.data, diff.data, width, height, { threshold, diffColor: [255, 0, 0] })
  if (found === 0) return { tiles: [], diff: null }
  const counts = new Map<string, number>()
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      if (diff.data[i] !== 255 || diff.data[i + 1] !== 0 || diff.data[i + 2] !== 0) continue
      const corner = `${x - (x % tile)},${y - (y % tile)}`
      counts.set(corner, (counts.get(corner) ?? 0) + 1)
    }
  const tiles = [...counts].filter(([, count]) => count > mayDiffer).map(([corner]) => corner)
  return { tiles, diff: tiles.length === 0 ? null : PNG.sync.write(diff) }
}

/** Keeps a picture in few colours. */
export function storeScreen(path: string, png: Uint8Array): void {
  const { width, height, data } = PNG.sync.read(png)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, palettePng(width, height, data))
}

export const storedScreen = (path: string): Buffer | null => (existsSync(path) ? readFileSync(path) : null)
