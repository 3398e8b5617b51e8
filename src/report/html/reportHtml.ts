import { assertNever } from '#shared/errors.ts'
import { definitionInOneLine } from '../definition/inLines.ts'
import type { Block, Cell, Picture, ReportDoc, Section, Table, Tag } from '../document/reportDoc.ts'
import { inkOn } from '../scenes/shade.ts'
import { attributes, escaped } from './markup.ts'
import { sceneSvg } from './sceneSvg.ts'
import { type PageFonts, reportStyle } from './style.ts'

/**
 * The report as one HTML file that needs nothing else and can load nothing: readable on any screen, and printed as it
 * stands. The same document gives the same bytes.
 */
export function reportHtml(doc: ReportDoc, fonts: PageFonts): string {
  const { title, locale, foot, sections, accent, logo } = doc
  return `<!doctype html>
<html lang="${locale === 'en' ? 'en-GB' : 'de-DE'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:${logo ? '; img-src data:' : ''}">
<meta name="generator" content="Tessera">
<meta name="description" content="${escaped(definitionInOneLine(doc.definition))}">
<title>${escaped(title)}</title>
<style>${reportStyle(fonts, accent)}</style>
</head>
<body>
<main>
${logo ? logoHtml(logo) : ''}${sections.map(sectionHtml).join('\n')}
</main>
<footer>${escaped(foot)}</footer>
</body>
</html>
`
}

const logoHtml = ({ type, bytes, alt, width, height }: Picture): string => {
  const fit = Math.min(220 / width, 60 / height, 1)
  const src = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
  return `<img${attributes({ src, alt, width: width * fit, height: height * fit })}>\n`
}

const sectionHtml = ({ title, blocks, cover }: Section): string =>
  `<section aria-label="${escaped(title)}"${cover ? ' class="cover"' : ''}>\n${blocks.map(blockHtml).join('\n')}\n</section>`

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'eyebrow':
      return `<p class="eyebrow">${escaped(block.text)}</p>`
    case 'title': {
      const level = block.size === 'cover' ? 'h1' : 'h2'
      return `<${level}>${block.tag ? tagHtml(block.tag) : ''}${escaped(block.text)}</${level}>`
    }
    case 'heading':
      return `<h3>${escaped(block.text)}</h3>`
    case 'lead':
      return `<p class="lead">${escaped(block.text)}</p>`
    case 'paragraph':
      return `<p${block.muted ? ' class="muted"' : ''}>${escaped(block.text)}</p>`
    case 'figures':
      return `<dl class="figures">${block.items
        .map(({ value, label }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`)
        .join('')}</dl>`
    case 'scene': {
      const caption = block.titled ? `<figcaption>${escaped(block.scene.title)}</figcaption>` : ''
      return `<figure>${caption}${sceneSvg(block.scene, { alone: false })}</figure>`
    }
    case 'table':
      return tableHtml(block.table)
    case 'facts':
      return `<dl class="facts">${block.items
        .map(({ term, text }) => `<div><dt>${escaped(term)}</dt><dd>${escaped(text)}</dd></div>`)
        .join('')}</dl>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
    case 'space':
      return ''
    default:
      return assertNever(block)
  }
}

const tagHtml = ({ letter, colour }: Tag): string =>
  `<span class="tag" style="background:${colour};color:${inkOn(colour)}">${escaped(letter)}</span> `

function tableHtml({ columns, rows, note }: Table): string {
  const side = (i: number): string => (columns[i]?.align === 'right' ? ' class="right"' : '')
  const head = columns.map((column, i) => `<th scope="col"${side(i)}>${escaped(column.head)}</th>`).join('')
  const cell = ({ text, tag, strong }: Cell, i: number): string => {
    const words = `${tag ? tagHtml(tag) : ''}${escaped(text)}`
    return `<td${side(i)}>${strong ? `<strong>${words}</strong>` : words}</td>`
  }
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')
  const under = note === undefined ? '' : `<p class="muted">${escaped(note)}</p>`
  return `<div class="table"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>${under}`
}
