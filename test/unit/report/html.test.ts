import { describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { reportDocument } from '#report/document/document.ts'
import { reportHtml } from '#report/html/reportHtml.ts'
import { sceneSvg } from '#report/html/sceneSvg.ts'
import type { Locale } from '#shared/i18n/texts.ts'
import { shopRun } from '#test/fixtures/runView.ts'
import { timelineFor } from '#test/fixtures/timeline.ts'

const fonts = { regular: 'AAAA', semiBold: 'BBBB' }
const docOf = (project: string, locale: Locale = 'en') =>
  reportDocument(
    { view: shopRun, scatter: null, timeline: timelineFor(shopRun), project, version: '0', made: 0 },
    'A4',
    wordsIn(locale),
    locale
  )
const html = reportHtml(docOf('Gift shop'), fonts)

/** Every element is closed by its own end, in the right order. */
function unbalanced(markup: string): string[] {
  const open: string[] = []
  for (const [, end, name, , empty] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*?)?)(\/?)>/gi)) {
    if (empty === '/' || name === 'meta') continue
    if (end === '') open.push(name!)
    else if (open.pop() !== name) return [`</${name}>`]
  }
  return open
}

describe('a report as a page', () => {
  test('is well formed, and says everything that its document says', () => {
    expect(unbalanced(html.replace('<!doctype html>', ''))).toEqual([])
    const doc = docOf('Gift shop')
    const words = html
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
    for (const { blocks } of doc.sections)
      for (const block of blocks) {
        if ('text' in block) expect(words).toContain(block.text)
        if (block.kind === 'table') for (const { text } of block.table.rows.flat()) expect(words).toContain(text)
        if (block.kind === 'scene') expect(words).toContain(block.scene.description)
      }
  })

  test('can load nothing, and needs nothing', () => {
    expect(html).toContain("default-src 'none'")
    expect([...html.matchAll(/(?:src|href|url)\s*[=(]\s*["']?(?!data:)[^"')\s]+/g)]).toEqual([])
    expect(html).not.toContain('<script')
  })

  test('keeps names that look like markup as names', () => {
    const nasty = reportHtml(docOf('<script>alert("x")</script> & Söhne'), fonts)
    expect(nasty).not.toContain('<script')
    expect(nasty).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Söhne')
  })

  test('has the same bytes each time, and the language of its words', () => {
    expect(reportHtml(docOf('Gift shop'), fonts)).toBe(html)
    expect(html).toContain('<html lang="en-GB">')
    expect(reportHtml(docOf('Laden', 'de'), fonts)).toContain('<html lang="de-DE">')
  })
})

test('a chart alone is an SVG file with its words', () => {
  const scene = docOf('x')
    .sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'scene')!.scene
  const svg = sceneSvg(scene, { alone: true })
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  expect(unbalanced(svg)).toEqual([])
  expect(svg.match(/<(rect|line|circle|path|text)\b/g)).toHaveLength(scene.marks.length)
})

test('its properties say from what it was made and how it was composed', () => {
  const [, said = ''] = /<meta name="description" content="([^"]+)">/.exec(html) ?? []
  for (const part of [shopRun.sources[0]!.sha256, '541,909', 'Parts: Cover, Overview', 'A statistician'])
    expect(said).toContain(part)
})
