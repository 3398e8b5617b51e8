import { join } from 'node:path'
import { type BrowserWindow, screen } from 'electron'
import { z } from 'zod'
import { readJson, writeJson } from '#backend/app/json.ts'

const state = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  maximized: z.boolean()
})
type Kept = z.infer<typeof state>

/** Where no place is given, the system puts it in the middle. */
export interface WindowState {
  readonly bounds: Kept['bounds'] | Pick<Kept['bounds'], 'width' | 'height'>
  readonly maximized: boolean
}

const first: WindowState = { bounds: { width: 1280, height: 820 }, maximized: false }
const fileIn = (dataFolder: string): string => join(dataFolder, 'window.json')

/** The window as it was when it was closed; in the middle of the screen, where the screen it was on is gone. */
export function readState(dataFolder: string): WindowState {
  const kept = readJson(fileIn(dataFolder), state)
  if (!kept) return first
  const { width, height } = kept.bounds
  return isVisible(kept.bounds) ? kept : { bounds: { width, height }, maximized: kept.maximized }
}

/** Can the title bar be taken hold of? */
const isVisible = ({ x, y, width }: Kept['bounds']): boolean =>
  screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    return across > 100 && y >= workArea.y - 10 && y < workArea.y + workArea.height - 50
  })

export function keepState(window: BrowserWindow, dataFolder: string): void {
  window.on('close', () => {
    const kept: Kept = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeJson(fileIn(dataFolder), kept)
    } catch {
      // A full disk must not keep a window from closing.
    }
  })
}
