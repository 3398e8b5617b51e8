import { type ReactNode, useMemo } from 'react'
import { differenceBars } from '#report/scenes/differenceBars.ts'
import { heatmap } from '#report/scenes/heatmap.ts'
import { measureInter } from '#report/scenes/measure.ts'
import { revenueBar } from '#report/scenes/revenueBar.ts'
import { printPalette, type Scene, type SceneStyle } from '#report/scenes/scene.ts'
import type { RunView } from '#shared/api/segments.ts'
import { foundInWords } from '#shared/words/run.ts'
import { segmentName, segmentSentence } from '#shared/words/segments.ts'
import { useWords } from '../../app/words.tsx'
import { SceneView } from '../../components/charts/SceneView.tsx'
import type { Paper } from './FormatChoice.tsx'
import styles from './report.module.css'

interface Props {
  readonly view: RunView
  readonly project: string
  readonly paper: Paper
}

/** Points between 20 mm margins. */
const printStyle = (paper: Paper): SceneStyle => ({
  width: (paper === 'A4' ? 595 : 612) - 2 * 57,
  measure: measureInter,
  palette: printPalette
})

/** Cover, overview and the first segment's page on white paper, drawn from the same scenes as the report. */
export function ReportPreview({ view, project, paper }: Props) {
  const { t, locale } = useWords()
  const first = view.segmentList[0]
  const scenes = useMemo(() => {
    const style = printStyle(paper)
    return {
      bar: revenueBar(view, style, t, locale),
      heat: heatmap(view, style, t, locale, 8),
      bars: first ? differenceBars(view, first, style, t, locale, 8) : null
    }
  }, [view, first, paper, t, locale])
  return (
    <section className={styles.preview} aria-label={t('explore.report.preview')}>
      <div aria-hidden="true" className={styles.sheets} data-paper={paper}>
        <Sheet title={project} text={foundInWords(view, t, locale)} scene={scenes.bar} cover />
        <Sheet title={t('explore.views.compare')} text="" scene={scenes.heat} />
        {first && scenes.bars && (
          <Sheet title={segmentName(first, t)} text={segmentSentence(view, first, t, locale)} scene={scenes.bars} />
        )}
      </div>
    </section>
  )
}

interface SheetProps {
  readonly title: string
  readonly text: string
  readonly scene: Scene
  readonly cover?: boolean
}

function Sheet({ title, text, scene, cover = false }: SheetProps): ReactNode {
  return (
    <div className={styles.sheet} data-cover={cover || undefined}>
      <div className={styles.sheetTitle}>{title}</div>
      {text !== '' && <p>{text}</p>}
      <SceneView scene={scene} />
    </div>
  )
}
