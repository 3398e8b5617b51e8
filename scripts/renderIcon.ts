import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '#test/helpers/chromium.ts'

/** Draws resources/icon.png from icon.svg; electron-builder makes the systems' own formats of it. */
const resources = join(import.meta.dirname, '../resources')
const size = 1024
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: size, height: size } })
await page.setContent(`<style>body{margin:0}</style>${readFileSync(join(resources, 'icon.svg'), 'utf8')}`)
writeFileSync(join(resources, 'icon.png'), await page.screenshot({ omitBackground: true }))
await browser.close()
