import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/** The machine's Chromium: `CHROMIUM_PATH`, or where systems put one. */
export const chromiumPath = (): string | undefined => process.env['CHROMIUM_PATH'] ?? places.find(existsSync)

/**
 * True where end-to-end tests can run; pass to `describe.skipIf(!canBrowse())`, so that the run says what it skipped.
 * With `TESSERA_REQUIRE_E2E=1` a missing browser is a failure.
 */
export function canBrowse(): boolean {
  if (chromiumPath() !== undefined || process.env['TESSERA_REQUIRE_E2E'] === '1') return true
  console.warn('skipped: no Chromium here; set CHROMIUM_PATH')
  return false
}

/** A Chromium that asks nobody on its own, and could not find them if it did. */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === undefined) throw new Error('no Chromium here; set CHROMIUM_PATH')
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
    ]
  })
}
