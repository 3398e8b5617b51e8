import { useState } from 'react'
import { tableCsv } from '#report/csv/tableCsv.ts'
import { sceneSvg } from '#report/html/sceneSvg.ts'
import { framed } from '#report/scenes/framed.ts'
import { measureInter } from '#report/scenes/measure.ts'
import { printPalette, type Scene } from '#report/scenes/scene.ts'
import type { ChartContent } from '#shared/api/charts.ts'
import type { Note } from '#shared/errors.ts'
import type { Locale } from '#shared/i18n/texts.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { useWords } from '../../app/words.tsx'
import { scenePng } from './scenePng.ts'
import { useChartOrigin } from './useChartOrigin.ts'

export type ChartFormat = 'svg' | 'png' | 'csv'

type SaveState =
  | { readonly is: 'idle' }
  | { readonly is: 'saved'; readonly name: string }
  | { readonly is: 'failed'; readonly error: Note; readonly format: ChartFormat }

interface SaveChart {
  readonly state: SaveState
  /** The scene on white paper, with its numbers. */
  readonly save: (format: ChartFormat, scene: Scene) => void
  readonly dismiss: () => void
}

/** Asks where to, draws the chart there with what it was made from, and hands the file over. */
export function useSaveChart(): SaveChart {
  const { call, host } = useApiContext()
  const { locale } = useWords()
  const { origin, project, runId } = useChartOrigin()
  const [state, setState] = useState<SaveState>({ is: 'idle' })

  const run = async (format: ChartFormat, scene: Scene): Promise<SaveState> => {
    const target = await host.saveTarget(chartFileName(project, scene.title, format))
    if (!target) return { is: 'idle' }
    const { title, description } = scene
    const content = contentOf(format, scene, origin, locale)
    const chart = { title, description }
    const { definition } = await call('charts.save', { target: target.id, content, chart, runId, locale })
    await host.deliver(target, definition)
    return { is: 'saved', name: target.name }
  }
  return {
    state,
    save: (format, scene) => {
      setState({ is: 'idle' })
      run(format, scene).then(setState, (thrown: unknown) =>
        setState({ is: 'failed', error: toTesseraError(thrown), format })
      )
    },
    dismiss: () => setState({ is: 'idle' })
  }
}

function contentOf(format: ChartFormat, scene: Scene, origin: string, locale: Locale): ChartContent {
  if (format === 'csv') {
    const style = locale === 'de' ? 'semicolon' : 'comma'
    return { as: 'csv', text: tableCsv(scene.table ?? { columns: [], rows: [] }, style) }
  }
  const whole = framed(scene, origin, { measure: measureInter, palette: printPalette })
  return format === 'svg'
    ? { as: 'svg', text: sceneSvg(whole, { alone: true }) }
    : { as: 'png', base64: scenePng(whole) }
}

/** "Gift shop 2011 – Most was sold in November.svg", without what a file system refuses, and not too long for one. */
function chartFileName(project: string, title: string, format: ChartFormat): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  const safe = (text: string) => text.replace(/[\s\u0000-\u001f<>:"/\\|?*%]+/g, ' ').trim()
  return `${`${safe(project)} – ${safe(title)}`.slice(0, 100).trim()}.${format}`
}
