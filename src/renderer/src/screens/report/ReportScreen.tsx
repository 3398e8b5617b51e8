import { Button, Switch } from '@mantine/core'
import { useState } from 'react'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { type CsvStyle, reportSections } from '#shared/api/reports.ts'
import type { RunView } from '#shared/api/segments.ts'
import { formatCount } from '#shared/words/format.ts'
import { useApi } from '../../api/hooks.ts'
import { usePlace } from '../../app/place.tsx'
import { useRunSelection } from '../../app/runSelection.tsx'
import { useWords } from '../../app/words.tsx'
import { NothingYet } from '../../components/NothingYet.tsx'
import { Page } from '../../components/Page.tsx'
import { Problem } from '../../components/Problem.tsx'
import { RunFacts } from '../segments/RunFacts.tsx'
import { useRunView } from '../segments/useRunView.ts'
import { Compose } from './Compose.tsx'
import composing from './compose.module.css'
import { ExportLine } from './ExportLine.tsx'
import { type Paper, PaperChoice, StyleChoice } from './FormatChoice.tsx'
import { PagePreview } from './PagePreview.tsx'
import styles from './report.module.css'
import { useComposition } from './useComposition.ts'

export default function ReportScreen() {
  const { t } = useWords()
  const { goTo } = usePlace()
  const { runs, runId } = useRunSelection()
  const { data: project } = useApi('projects.current', {})
  const view = useRunView()

  if (runs && runId === null)
    return (
      <NothingYet
        page={t('app.steps.report')}
        title={t('explore.report.empty.title')}
        text={t('explore.report.empty.text')}
        action={
          <Button variant="filled" onClick={() => goTo('segments')}>
            {t('explore.report.empty.action')}
          </Button>
        }
      />
    )
  return (
    <Page title={t('app.steps.report')} facts={view.data && <RunFacts view={view.data} />}>
      {view.error && <Problem note={view.error} retry={() => void view.refetch()} />}
      {view.isFetching && !view.data && <p className="secondary">{t('segments.view.loading')}</p>}
      {view.data && project && <Exports key={view.data.id} view={view.data} project={project} />}
    </Page>
  )
}

/** Paper that the reader's language is mostly printed on; decimal marks that their spreadsheet expects. */
const usual = {
  en: { paper: navigator.language === 'en-US' ? 'Letter' : 'A4', style: 'comma' },
  de: { paper: 'A4', style: 'semicolon' }
} as const

function Exports({ view, project }: { readonly view: RunView; readonly project: ProjectInfo }) {
  const { t, locale } = useWords()
  const [paper, setPaper] = useState<Paper>(usual[locale].paper)
  const [style, setStyle] = useState<CsvStyle>(usual[locale].style)
  const { composition, change, step, error } = useComposition(project.readOnly)
  const [masked, setMasked] = useState(true)
  const { data: overview } = useApi('texts.overview', {})
  const { data: kept } = useApi('selection.kept', { runId: view.id })
  const { reviews, signed } = overview ?? { reviews: 0, signed: 0 }
  const common = { runId: view.id, project: project.name }
  const available = reportSections.filter(
    (section) =>
      (section !== 'time' || view.asOf !== null) &&
      (section !== 'categories' || view.categories.length > 0) &&
      (section !== 'rules' || (view.rules?.order.length ?? 0) > 0) &&
      (section !== 'kept' || (kept?.length ?? 0) > 0) &&
      (section !== 'texts' || signed > 0)
  )
  if (!composition) return error && <Problem note={error} />
  return (
    <>
      {error && <Problem note={error} />}
      {view.stale && (
        <p className={styles.doubt}>{t(view.topicsChanged ? 'explore.report.staleTopics' : 'explore.report.stale')}</p>
      )}
      <div className={composing.workplace}>
        <Compose composition={composition} change={change} step={step} available={available} />
        <PagePreview runId={view.id} paper={paper} composition={composition} />
      </div>
      <div>
        <ExportLine {...common} format={{ kind: 'pdf', paper, composition }} text={t('explore.report.pdf.text')}>
          <PaperChoice paper={paper} choose={setPaper} />
        </ExportLine>
        <ExportLine {...common} format={{ kind: 'html', composition }} text={t('explore.report.html.text')} />
        <ExportLine {...common} format={{ kind: 'pptx', composition }} text={t('explore.report.pptx.text')} />
        <ExportLine {...common} format={{ kind: 'xlsx' }} text={t('explore.report.xlsx.text')}>
          <p className={styles.personal}>{t('explore.report.xlsx.personal')}</p>
        </ExportLine>
        <ExportLine {...common} format={{ kind: 'segmentsCsv', style }} text={t('explore.report.segmentsCsv.text')}>
          <StyleChoice style={style} choose={setStyle} />
        </ExportLine>
        <ExportLine
          {...common}
          format={{ kind: 'customersCsv', style }}
          text={t('explore.report.customersCsv.text', {
            count: view.customers,
            n: formatCount(view.customers, locale)
          })}
        >
          <StyleChoice style={style} choose={setStyle} />
          <p className={styles.personal}>{t('explore.report.customersCsv.personal')}</p>
        </ExportLine>
        {reviews > 0 && (
          <ExportLine
            {...common}
            format={{ kind: 'reviewsCsv', style, masked }}
            text={t('explore.report.reviewsCsv.text', { count: reviews, n: formatCount(reviews, locale) })}
          >
            <StyleChoice style={style} choose={setStyle} />
            <Switch
              label={t('texts.mask')}
              checked={masked}
              onChange={(event) => setMasked(event.currentTarget.checked)}
            />
            {!masked && <p className={styles.personal}>{t('explore.report.reviewsCsv.personal')}</p>}
          </ExportLine>
        )}
        {view.rules && view.rules.order.length > 0 && (
          <ExportLine {...common} format={{ kind: 'rulesSql' }} text={t('explore.report.rulesSql.text')} />
        )}
        <ExportLine {...common} format={{ kind: 'runJson', composition }} text={t('explore.report.runJson.text')} />
      </div>
    </>
  )
}
