import type { ReportDoc } from '#report/document/reportDoc.ts'
import type { ReportFonts } from '#report/pdf/faces.ts'
import { reportSvg } from '#report/pdf/svg.ts'
import type { TaskProgress } from '../jobs/task.ts'

export interface Drawing {
  readonly doc: ReportDoc
  readonly fonts: ReportFonts
}

/** Every page of a report as SVG. */
export function* drawReport({ doc, fonts }: Drawing): Generator<TaskProgress, string[]> {
  yield { phase: 'draw', done: 0, total: 0 }
  return reportSvg(doc, fonts)
}
