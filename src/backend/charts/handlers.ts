import { randomUUID } from 'node:crypto'
import { svgWithMetadata } from '#report/html/svgWithMetadata.ts'
import type { ChartContent, chartsApi } from '#shared/api/charts.ts'
import { definitionName } from '#shared/model/definitionName.ts'
import type { Handlers } from '../context.ts'
import { once } from '../reports/once.ts'
import { writeWhole } from '../reports/writeWhole.ts'
import { definitionOfChart } from './definitionOfChart.ts'
import { pngWithText } from './pngWithText.ts'

export const chartsHandlers: Handlers<typeof chartsApi> = {
  'charts.save': async ({ target, content, ...shown }, context) => {
    const path = context.files.path(target)
    const name = context.files.name(target)
    const definition = definitionOfChart(shown, name, context)
    const bytes = await write(path, defined(content, shown.chart.title, definition))
    if (content.as !== 'csv') return { bytes, definition: null }
    await write(definitionName(path), definition)
    return { bytes, definition: definitionName(name) }
  }
}

/** Pictures have room for their definition; a table has it beside it. */
function defined(content: ChartContent, title: string, definition: string): string | Buffer {
  if (content.as === 'csv') return content.text
  if (content.as === 'svg') return svgWithMetadata(content.text, definition)
  return pngWithText(Buffer.from(content.base64, 'base64'), {
    Title: title,
    Description: definition,
    Software: 'Tessera'
  })
}

const write = (path: string, whole: string | Buffer): Promise<number> =>
  writeWhole(path, randomUUID(), once(whole), new AbortController().signal)
