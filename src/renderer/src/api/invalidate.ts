import type { QueryClient } from '@tanstack/react-query'
import type { MethodName } from '#shared/api/contract.ts'
import type { BackendEvent } from '#shared/api/transport.ts'

type What = Extract<BackendEvent, { type: 'changed' }>['what']

const texts: readonly MethodName[] = [
  'texts.overview',
  'texts.topics',
  'texts.bySegment',
  'texts.byRating',
  'texts.page',
  'texts.whole'
]

const views: readonly MethodName[] = [
  'views.points',
  'views.profiles',
  'views.silhouettes',
  'views.calendar',
  'views.agreement'
]

const people: readonly MethodName[] = ['people.proposals', 'people.joined']

const selections: readonly MethodName[] = ['customers.page', 'selection.find', 'selection.against', 'selection.kept']

/** What has to be asked again after a change. */
const affected: Record<What, readonly MethodName[]> = {
  // It may be another one.
  project: [
    'projects.current',
    'projects.recent',
    'imports.sources',
    'imports.leftOut',
    'imports.preview',
    'quality.source',
    'quality.verdict',
    'cleaning.review',
    'cleaning.returns',
    'features.catalogue',
    'features.vocabulary',
    'features.tryFormula',
    'segments.draft',
    'history.list',
    'segments.runs',
    'segments.view',
    'segments.customers',
    'timeline.view',
    'sources.connections',
    'reports.logo',
    'reports.composition',
    'reports.preview',
    ...people,
    ...selections,
    ...views,
    ...texts
  ],
  sources: [
    'projects.current',
    'imports.sources',
    'imports.leftOut',
    'imports.preview',
    'quality.source',
    'quality.verdict',
    'cleaning.review',
    'cleaning.returns',
    'features.catalogue',
    'features.vocabulary',
    'features.tryFormula',
    'segments.runs',
    'segments.view',
    'customers.page',
    'timeline.view',
    'views.calendar',
    'sources.connections',
    ...people,
    ...texts
  ],
  people,
  kept: ['selection.kept'],
  reports: ['reports.logo', 'reports.templates', 'reports.preview'],
  views: ['views.points'],
  topics: ['features.catalogue', 'segments.runs', 'segments.view', ...texts],
  runs: [
    'projects.current',
    'segments.runs',
    'segments.view',
    'segments.customers',
    'views.agreement',
    'reports.preview'
  ],
  recent: ['projects.recent'],
  settings: ['app.settings'],
  draft: ['segments.draft', 'history.list']
}

export function invalidate(queries: QueryClient, what: What): void {
  for (const method of affected[what]) void queries.invalidateQueries({ queryKey: [method] })
}

/** Another project is open: nothing that was known of the one before may be shown again. */
export function forgetProject(queries: QueryClient): void {
  queries.removeQueries({ predicate: ({ queryKey }) => !/^(app|projects)\./.test(String(queryKey[0])) })
}
