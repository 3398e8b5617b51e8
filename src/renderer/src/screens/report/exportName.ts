import type { ReportFormat } from '#shared/api/reports.ts'
import type { Translate } from '#shared/i18n/texts.ts'

const extensions = {
  pdf: 'pdf',
  html: 'html',
  xlsx: 'xlsx',
  pptx: 'pptx',
  segmentsCsv: 'csv',
  customersCsv: 'csv',
  reviewsCsv: 'csv',
  runJson: 'json',
  rulesSql: 'sql'
} as const

/** "Gift shop 2011 customers.csv": no character that a file system refuses. */
export function exportName(project: string, kind: ReportFormat['kind'], t: Translate): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  const safe = project.replace(/[\s\u0000-\u001f<>:"/\\|?*]+/g, ' ').trim()
  return `${safe} ${t(`explore.report.fileName.${kind}`)}.${extensions[kind]}`.trim()
}
