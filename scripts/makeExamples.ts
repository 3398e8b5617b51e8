/**
 * Takes a picture of each page of a real report: `node scripts/makeExamples.ts`. The data is Online Retail (UCI 352),
 * which lies beside a checkout and is no part of the project; the pages are drawn by poppler's `pdftoppm`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { PNG } from 'pngjs'
import { locales } from '#shared/i18n/texts.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { palettePng } from '#test/helpers/palettePng.ts'

const root = join(import.meta.dirname, '..')
const examples = join(root, 'docs/examples')
const data = 'online-retail/OnlineRetail.csv.gz'
/** A4 is 728 by 1030 pixels. */
const dotsPerInch = 88

const readme = (pages: Readonly<Record<string, readonly string[]>>): string => `# A report, page by page
What \`tessera segment "Online Retail.csv" --out report\` writes as \`report.pdf\`, with nothing chosen: 541,909 invoice
lines of a British gift shop, December 2010 to December 2011. The data is Online Retail by Daqing Chen (UCI Machine
Learning Repository 352, CC BY 4.0); it knows its customers by number only.

The pictures are made by \`node scripts/makeExamples.ts\`.
${Object.entries(pages)
  .map(
    ([locale, names]) => `
## ${locale === 'en' ? 'English' : 'German'}
${names.map((name, i) => `![Page ${i + 1}](${locale}/${name})`).join('\n')}
`
  )
  .join('')}`

function makeExamples(): void {
  if (!hasData(data)) return
  if (spawnSync('pdftoppm', ['-v']).status !== 0) {
    console.warn('skipped: pdftoppm is not installed (poppler-utils)')
    return
  }
  const work = mkdtempSync(join(tmpdir(), 'tessera-examples-'))
  try {
    const orders = join(work, 'Online Retail.csv')
    writeFileSync(orders, gunzipSync(readFileSync(dataFile(data))))
    const pages = Object.fromEntries(locales.map((locale) => [locale, takePages(orders, work, locale)]))
    writeFileSync(join(examples, 'README.md'), readme(pages))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @returns the names of the pictures, in the order of the pages */
function takePages(orders: string, work: string, locale: string): string[] {
  const report = join(work, locale)
  // The day on the report is always the same, so that pictures change only with the report.
  const clock = ['--import', join(root, 'test/helpers/pinClock.ts')]
  const asked = ['segment', orders, '--out', report, '--locale', locale, '--quiet']
  execFileSync(process.execPath, [...clock, join(root, 'bin/tessera.js'), ...asked], { stdio: 'inherit' })
  execFileSync('pdftoppm', ['-r', `${dotsPerInch}`, '-png', join(report, 'report.pdf'), join(report, 'page')])
  const folder = join(examples, locale)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(report)
    .filter((name) => /^page-\d+\.png$/.test(name))
    .sort()
  let size = 0
  for (const name of names) {
    const { width, height, data: pixels } = PNG.sync.read(readFileSync(join(report, name)))
    const picture = palettePng(width, height, pixels)
    size += picture.length
    writeFileSync(join(folder, name), picture)
  }
  console.log(`${locale}: ${names.length} pages, ${Math.ceil(size / 1000)} kB`)
  return names
}

makeExamples()
