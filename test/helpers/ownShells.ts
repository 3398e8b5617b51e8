import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { Settings } from '#shared/api/app.ts'
import { launchChromium } from './chromium.ts'
import { openShell, type ShellKind, type TestShell } from './testShell.ts'

/** Opens shells in a browser that is there for the tests of a `describe`; each is closed with the test that opened it. `before`: see `openShell`. */
export function ownShells(before?: string): (kind: ShellKind, settings?: Partial<Settings>) => Promise<TestShell> {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())
  return async (kind, settings) => {
    const shell = await openShell(kind, browser, settings, before)
    onTestFinished(shell.close)
    return shell
  }
}
