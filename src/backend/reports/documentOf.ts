import { reportDocument } from '#report/document/document.ts'
import type { Paper, ReportDoc } from '#report/document/reportDoc.ts'
import type { Composition } from '#shared/api/reports.ts'
import { viewRun } from '../segments/runs.ts'
import { scatterOf } from '../segments/scatter.ts'
import { snapshotOf } from '../segments/snapshot.ts'
import { readMeta } from '../store/meta.ts'
import { textsBySegment } from '../texts/bySegment.ts'
import { timelineOf } from '../timeline/timelineOf.ts'
import { wordsIn } from '../words.ts'
import { keptForReport } from './keptForReport.ts'
import { readLogo } from './logo.ts'
import type { ReportSource } from './reportSource.ts'
import { templateOf } from './templates.ts'

/** All that a report says, as it was composed. */
export async function documentOf(
  { store, runId, locale, dataFolder, version, made, pool }: Omit<ReportSource, 'resourcesFolder'>,
  paper: Paper,
  composition: Composition | undefined
): Promise<ReportDoc> {
  const view = viewRun(store.reader, runId)
  const t = wordsIn(locale)
  const stored = readLogo(store.reader)
  // Bytes of its own: what a thread is given is taken away.
  const logo = stored && { ...stored, bytes: new Uint8Array(Buffer.from(stored.data, 'base64')) }
  const snapshot = snapshotOf(store, runId)
  const scatter = snapshot.has('x') ? scatterOf(snapshot, view.recipe.seed) : null
  const project = readMeta(store.reader, 'name') ?? ''
  const timeline = await timelineOf(store, runId, pool)
  const texts = await textsBySegment(runId, { store, pool })
  const kept = keptForReport({ store, snapshot, view, ordered: null })
  const template = composition ? templateOf(dataFolder, composition) : null
  return reportDocument(
    { view, scatter, timeline, texts, kept, project, logo, template, version, made },
    paper,
    t,
    locale,
    composition
  )
}
