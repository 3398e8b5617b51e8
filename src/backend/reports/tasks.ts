import type { ReportDoc } from '#report/document/reportDoc.ts'
import type { ReportFonts } from '#report/pdf/faces.ts'
import { reportSvg } from '#report/pdf/svg.ts'
import { task } from '../jobs/task.ts'

export interface Drawing {
  readonly doc: ReportDoc
  readonly fonts: ReportFonts
}

export const reportTasks = {
  /** Every page of a report as SVG. */
  'reports.draw': task<Drawing, string[]>(function* ({ doc, fonts }) {
    yield { phase: 'draw', done: 0, total: 0 }
    return reportSvg(doc, fonts)
  })
} as const
