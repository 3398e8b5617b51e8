import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Backend } from '#backend/index.ts'
import type { Composition, ReportFormat } from '#shared/api/reports.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { ConnectedSource } from '#shared/api/sources.ts'
import { TesseraError } from '#shared/errors.ts'
import { type Folders, foldersOf } from '#shell/folders.ts'
import { launchBackend, type ThreadFiles } from '#shell/launch.ts'
import { openProject } from '#shell/openProject.ts'
import { cancelOnSignal } from './cancelOnSignal.ts'
import { chooseRecipe } from './chooseRecipe.ts'
import { chooseReport, takeTemplates } from './chooseReport.ts'
import { type Client, createClient } from './client.ts'
import { connectionsOf } from './connections.ts'
import { importFiles } from './importFiles.ts'
import type { SegmentOptions } from './segmentOptions.ts'
import { summaryOf } from './summary.ts'
import type { Terminal } from './terminal.ts'
import { createWorkspace, type Workspace } from './workspace.ts'

/** From files of orders to segments, a report and CSV files: the same calls that a window makes. */
export async function segment(options: SegmentOptions, threads: ThreadFiles, terminal: Terminal): Promise<void> {
  const workspace = createWorkspace(options.out)
  try {
    const backend = launchBackend(threads, foldersFor(options, workspace))
    const client = createClient(backend)
    const stop = cancelOnSignal(client)
    try {
      const composition = await chooseReport(client, options)
      await enterProject(backend, client, options)
      await importFiles(backend, client, options, terminal)
      const { sources } = await client.call('sources.connections', {})
      const view = await findSegments(client, options, terminal)
      const names = await writeReports(backend, client, view, { ...options, composition }, workspace, terminal)
      const run = JSON.parse(readFileSync(join(workspace.folder, 'run.json'), 'utf8')) as object
      workspace.deliver(names)
      tell({ view, sources, run, names }, options, terminal)
    } finally {
      stop()
      await backend.close()
    }
  } finally {
    terminal.clear()
    workspace.close()
  }
}

/** Without a project of the user's own everything lies in the workspace and goes with it. */
function foldersFor({ project }: SegmentOptions, { folder }: Workspace): Folders {
  if (project === undefined) {
    const data = join(folder, 'data')
    takeTemplates(data)
    return { data, projects: join(folder, 'projects') }
  }
  return { data: foldersOf().data, projects: dirname(resolve(project)) }
}

async function enterProject(backend: Backend, client: Client, { project, files }: SegmentOptions): Promise<void> {
  if (project !== undefined && existsSync(project)) return openProject(backend, resolve(project))
  if (project !== undefined && files.length === 0) throw new TesseraError('fileMissing', { name: basename(project) })
  const name = basename(project ?? files[0] ?? '').replace(/\.[^.]+$/, '')
  await client.call('projects.create', { name: name.trim().slice(0, 120) || 'Tessera' })
}

async function findSegments(client: Client, options: SegmentOptions, terminal: Terminal): Promise<RunView> {
  const { t } = terminal
  const recipe = await chooseRecipe(client, options)
  if (recipe.method.kind === 'rfm' && options.features) terminal.remark(t('cli.segment.featuresUnused'))
  const { runId } = await client.run('segments.start', { recipe }, terminal.progress(t('cli.segment.segmenting')))
  return client.call('segments.view', { runId })
}

async function writeReports(
  backend: Backend,
  client: Client,
  view: RunView,
  { csv, xlsx, pptx, html, locale, composition }: SegmentOptions & { readonly composition: Composition | undefined },
  { folder }: Workspace,
  { t, progress }: Terminal
): Promise<string[]> {
  const formats: Readonly<Record<string, ReportFormat>> = {
    'report.pdf': { kind: 'pdf', paper: 'A4', composition },
    'segments.csv': { kind: 'segmentsCsv', style: csv },
    'customers.csv': { kind: 'customersCsv', style: csv },
    'rules.sql': { kind: 'rulesSql' },
    'run.json': { kind: 'runJson', composition },
    ...(xlsx ? { 'segments.xlsx': { kind: 'xlsx' } as const } : {}),
    ...(html ? { 'report.html': { kind: 'html', composition } as const } : {}),
    ...(pptx ? { 'slides.pptx': { kind: 'pptx', composition } as const } : {})
  }
  const written: string[] = []
  for (const [name, format] of Object.entries(formats)) {
    const { id: target } = await backend.grantFile(join(folder, name))
    const onMove = progress(t('cli.segment.writing', { name }))
    const { definition } = await client.run('reports.start', { runId: view.id, format, locale, target }, onMove)
    written.push(name, ...(definition === null ? [] : [definition]))
  }
  return written
}

interface Told {
  readonly view: RunView
  readonly sources: readonly ConnectedSource[]
  /** What `run.json` holds. */
  readonly run: object
  readonly names: readonly string[]
}

function tell({ view, sources, run, names }: Told, options: SegmentOptions, terminal: Terminal): void {
  const { out, locale, json, quiet } = options
  const { t, print } = terminal
  if (json) {
    const files = Object.fromEntries(names.map((name) => [name, join(resolve(out), name)]))
    print(JSON.stringify({ ...run, files }, null, 2))
    return
  }
  if (quiet) return
  const joined = connectionsOf(sources, t, locale)
  const written = t('cli.segment.written', { folder: out, files: names.join(', ') })
  print([...joined, ...(joined.length > 0 ? [''] : []), summaryOf(view, t, locale), '', written].join('\n'))
}
