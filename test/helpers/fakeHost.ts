import type { Settings } from '#shared/api/app.ts'
import { contract, type Input, type MethodName, type Output } from '#shared/api/contract.ts'
import type { GrantedFile } from '#shared/api/files.ts'
import type { Preview, Source } from '#shared/api/imports.ts'
import type { Job, JobKind } from '#shared/api/jobs.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import type { RunView, Segment } from '#shared/api/segments.ts'
import type { BackendEvent, Host, Reply } from '#shared/api/transport.ts'
import { noteOf, TesseraError } from '#shared/errors.ts'
import { defaultMethods, defaultRecipe, type MethodKind, type Recipe } from '#shared/model/recipe.ts'
import { shopCatalogue } from '#test/fixtures/featureCatalogue.ts'
import { autoRun, crowdsRun, looseCrowdsRun, mapRun, mixedRun, mixtureRun, treeRun } from '#test/fixtures/methodRuns.ts'
import { rfmRun, scatterOf, shopRun } from '#test/fixtures/runView.ts'
import { leftOutCells, shopCounts, shopLeftOut, shopPreview } from '#test/fixtures/shopFile.ts'
import { shopAbilities, shopQuality } from '#test/fixtures/shopQuality.ts'
import { shopTexts } from '#test/fixtures/shopTexts.ts'

type Methods = { [M in MethodName]: (params: Input<M>) => Output<M> }

export interface FakeOptions {
  readonly project?: 'none' | 'empty' | 'imported' | 'segmented'
  readonly settings?: Partial<Settings>
  readonly preview?: Partial<Preview>
  readonly ambiguousDates?: readonly string[]
  readonly recent?: Output<'projects.recent'>
  /** Milliseconds between a job's events; `held`: a job moves when the test says so. */
  readonly jobs?: 'held' | number
}

/** A shell with a backend in memory, one shop in it. Every request and answer is held to the contract. */
export interface FakeHost extends Host {
  readonly calls: readonly { readonly method: string; readonly params: unknown }[]
  /** The last request of a method. */
  asked<M extends MethodName>(method: M): Input<M> | undefined
  emit(event: BackendEvent): void
  /** Answers a method otherwise from now on. */
  on<M extends MethodName>(method: M, answer: (params: Input<M>) => Output<M>): void
  /** What the user picks next, and where they save. */
  picks: GrantedFile[]
  /** Moves held jobs on by one event. */
  advance(): void
  /** Lets held jobs end. */
  finish(): void
  readonly delivered: readonly GrantedFile[]
}

const steps: Record<JobKind, readonly string[]> = {
  'imports.check': ['deciding', 'counting'],
  'imports.start': ['reading', 'deciding', 'writing', 'sorting'],
  'segments.start': ['readOrders', 'prepareFeatures', 'findSegments', 'measureQuality', 'describe', 'save'],
  'reports.start': ['writeReport'],
  'texts.findTopics': ['findTopics', 'saveTopics'],
  'people.find': ['comparing'],
  'views.embed': ['findNeighbours', 'layOutMap', 'saveMap']
}
const eventsPerStep = 8

const runOf: Readonly<Record<MethodKind, RunView>> = {
  auto: autoRun,
  kmeans: shopRun,
  hierarchical: treeRun,
  gmm: mixtureRun,
  hdbscan: looseCrowdsRun,
  dbscan: crowdsRun,
  som: mapRun,
  mixed: mixedRun,
  rfm: rfmRun
}

/** Seen on a part of the customers once the search has begun. */
const firstLook = { shares: [0.31, 0.24, 0.21, 0.14, 0.1] }

export function fakeHost(options: FakeOptions = {}): FakeHost {
  const listeners = new Set<(event: BackendEvent) => void>()
  const calls: { method: string; params: unknown }[] = []
  const delivered: GrantedFile[] = []
  let settings: Settings = {
    theme: 'light',
    locale: 'en',
    level: 'statistics',
    tourSeen: true,
    ...options.settings
  }
  let draft: Recipe = defaultRecipe
  let project: ProjectInfo | null = null
  let sources: Source[] = []
  let runs: RunView[] = []
  let kept: Output<'selection.kept'> = []
  let forgotten: Output<'selection.kept'> = []
  let recent = options.recent ?? [
    {
      id: 'r1',
      name: 'Gift shop 2011',
      path: '/home/mira/Tessera/Gift shop 2011.tessera',
      openedAt: Date.UTC(2026, 10, 20),
      exists: true
    },
    {
      id: 'r2',
      name: 'Spring campaign',
      path: '/media/stick/Spring campaign.tessera',
      openedAt: Date.UTC(2026, 9, 2),
      exists: false
    }
  ]
  const running: { job: Job; position: number; end: () => Job['result'] }[] = []
  const over: Job[] = []
  let jobNumber = 0

  const emit = (event: BackendEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const changed = (what: Extract<BackendEvent, { type: 'changed' }>['what']): void => emit({ type: 'changed', what })

  const open = (name: string): ProjectInfo => {
    sources = []
    runs = []
    draft = defaultRecipe
    project = {
      name,
      path: `/home/mira/Tessera/${name}.tessera`,
      readOnly: false,
      currency: 'GBP',
      sources: 0,
      customers: 0,
      orderLines: 0,
      firstMoment: null,
      lastMoment: null,
      runs: 0
    }
    return project
  }
  const addSource = (params: Input<'imports.start'>): number => {
    if (params.replace !== null) sources = sources.filter(({ id }) => id !== params.replace)
    const id = sources.length + 1
    const { file, sha256 } = shopPreview
    sources.push({
      id,
      name: file.name,
      size: file.size,
      sha256,
      importedAt: Date.UTC(2026, 10, 22, 9),
      mapping: params.mapping,
      counts: shopCounts
    })
    if (project) {
      const { customers, kept, firstMoment, lastMoment } = shopCounts
      project = { ...project, sources: sources.length, customers, orderLines: kept, firstMoment, lastMoment }
    }
    return id
  }
  const addRun = (recipe: Recipe): number => {
    const id = runs.length + 1
    runs.unshift({ ...runOf[recipe.method.kind], id, recipe })
    if (project) project = { ...project, runs: runs.length }
    return id
  }

  const hear = (job: Job): void => emit({ type: 'job', job })
  const advanceOne = (one: (typeof running)[number]): void => {
    const names = steps[one.job.kind]
    one.position++
    const share = one.position / (names.length * eventsPerStep)
    if (share >= 1) {
      running.splice(running.indexOf(one), 1)
      const job = { ...one.job, fraction: 1, state: 'done', result: one.end() } as Job
      over.push(job)
      hear(job)
      return
    }
    const stepIndex = Math.floor(one.position / eventsPerStep)
    const total = 541_909
    const done = Math.round((total * (one.position % eventsPerStep)) / eventsPerStep)
    one.job = { ...one.job, step: names[stepIndex]!, stepIndex, done, total, fraction: share }
    if (one.job.kind === 'segments.start' && names[stepIndex] === 'findSegments') one.job = { ...one.job, firstLook }
    hear(one.job)
  }
  const startJob = (kind: JobKind, end: () => Job['result']): { jobId: string } => {
    const job = {
      kind,
      id: `job-${++jobNumber}`,
      step: steps[kind][0]!,
      stepIndex: 0,
      steps: steps[kind].length,
      done: 0,
      total: 0,
      fraction: 0,
      state: 'running',
      error: null,
      startedAt: jobNumber,
      result: null
    } as Job
    const one = { job, position: 0, end }
    running.push(one)
    hear(job)
    if (typeof options.jobs === 'number') {
      const timer = setInterval(() => (running.includes(one) ? advanceOne(one) : clearInterval(timer)), options.jobs)
    }
    return { jobId: job.id }
  }

  const run = (runId: number): RunView => {
    const found = runs.find(({ id }) => id === runId)
    if (!found) throw new TesseraError('noSuchRun')
    return found
  }
  const changeSegment = (
    runId: number,
    index: number,
    change: Pick<Partial<Segment>, 'name' | 'colour' | 'sentence'>
  ): null => {
    const view = run(runId)
    runs[runs.indexOf(view)] = {
      ...view,
      segmentList: view.segmentList.map((one) => (one.index === index ? { ...one, ...change } : one))
    }
    changed('runs')
    return null
  }
  const customersOf = (view: RunView) =>
    Array.from({ length: view.customers }, (_, row) => {
      const segment = view.segmentList[(row * 7 + (row % 3)) % view.segmentList.length]!
      const spread = 0.4 + ((row * 37) % 100) / 80
      return {
        row,
        customer: String(12346 + row),
        name: null,
        segment: segment.index,
        probability: segment.certainty === null ? null : Math.min(1, segment.certainty + (((row * 13) % 20) - 12) / 60),
        words: [],
        values: view.features.map(({ id }) => Math.round((segment.stats[id]?.median ?? 1) * spread * 100) / 100)
      }
    })

  let logo: Output<'reports.logo'> = null
  let templates: Output<'reports.templates'> = []
  let composed: Output<'reports.composition'> = null
  const methods: Methods = {
    'app.info': () => ({ version: '0.1.0', engineVersion: '1.0.0', projectsFolder: '/home/mira/Tessera' }),
    'app.settings': () => settings,
    'app.saveSettings': (patch) => {
      settings = { ...settings, ...(patch as Partial<Settings>) }
      changed('settings')
      return settings
    },
    'projects.current': () => project,
    'projects.recent': () => recent,
    'projects.create': ({ name }) => {
      const info = open(name)
      changed('project')
      return info
    },
    'projects.open': () => {
      open('Gift shop 2011')
      addSource({ file: 'file-1', mapping: shopPreview.mapping, currency: 'GBP', replace: null })
      addRun({ ...defaultRecipe, method: defaultMethods.kmeans })
      changed('project')
      return project!
    },
    'projects.sample': () => ({
      project: open('Sample shop'),
      file: { id: 'sample', name: 'orders.csv', size: 812_345 }
    }),
    'projects.update': ({ name, currency }) => {
      if (!project) throw new TesseraError('noProject')
      project = { ...project, ...(name === undefined ? {} : { name }), ...(currency === undefined ? {} : { currency }) }
      changed('project')
      return project
    },
    'projects.close': () => {
      project = null
      return null
    },
    'projects.saveCopy': () => null,
    'projects.forget': ({ recent: id }) => {
      recent = recent.filter((one) => one.id !== id)
      changed('recent')
      return null
    },
    'imports.preview': ({ dialect }) => ({
      ...shopPreview,
      ...options.preview,
      mapping: {
        ...(options.preview?.mapping ?? shopPreview.mapping),
        dialect: { ...shopPreview.mapping.dialect, ...(dialect as object) }
      }
    }),
    'imports.check': ({ mapping }) =>
      startJob('imports.check', () => {
        const undecided = (options.ambiguousDates ?? []).filter((name) =>
          mapping.columns.some((column) => column.name === name && column.dateOrder === null)
        )
        const columns = mapping.columns.map((column) =>
          column.role === 'date' && column.dateOrder === null && !undecided.includes(column.name)
            ? { ...column, dateOrder: 'mdy' as const }
            : column
        )
        return {
          counts: shopCounts,
          mapping: { ...mapping, columns },
          ambiguousDates: undecided,
          problems: [],
          update: null
        }
      }),
    'imports.start': (params) =>
      startJob('imports.start', () => {
        const sourceId = addSource(params)
        changed('sources')
        return { sourceId, counts: shopCounts }
      }),
    'imports.sources': () => sources,
    'imports.remove': ({ sourceId }) => {
      sources = sources.filter(({ id }) => id !== sourceId)
      if (project) project = { ...project, sources: sources.length }
      changed('sources')
      return null
    },
    'imports.leftOut': ({ reason, offset, limit }) => {
      const all = reason === null ? shopLeftOut : shopLeftOut.filter((row) => row.reason === reason)
      return {
        total: all.length,
        header: shopPreview.mapping.columns.map(({ name }) => name),
        rows: all.slice(offset, offset + limit).map((row) => ({ ...row, cells: leftOutCells(row.line, row.reason) }))
      }
    },
    'imports.saveLeftOut': () => ({ rows: shopLeftOut.length }),
    'customers.erase': () => ({ rows: 0 }),
    'customers.erasures': () => [],
    'quality.source': ({ sourceId }) => ({ ...shopQuality, sourceId }),
    'quality.verdict': () => ({ abilities: shopAbilities }),
    'cleaning.returns': () => ({
      matched: { rows: 17_012, amount: 1_104_210.5 },
      unmatched: { rows: 798, amount: 118_473.68 },
      gone: 9_214
    }),
    'cleaning.review': ({ cleaning }) => ({ effects: cleaning.map(() => null), proposals: [] }),
    'features.catalogue': ({ asOf }) => ({
      asOf: asOf ?? '2011-12-10T12:50',
      customers: 4338,
      features: [...shopCatalogue],
      categories: [],
      related: []
    }),
    'segments.start': ({ recipe }) =>
      startJob('segments.start', () => {
        const runId = addRun(recipe as Recipe)
        changed('runs')
        return { runId }
      }),
    'segments.draft': () => draft,
    'timeline.view': () => null,
    'views.points': ({ runId, along }) =>
      along.is === 'neighbours' ? null : { ...scatterOf(run(runId)), embedded: null },
    'views.embed': ({ runId }) => startJob('views.embed', () => ({ runId })),
    'views.profiles': () => ({ axes: [], customers: [] }),
    'views.silhouettes': () => null,
    'views.calendar': () => null,
    'views.agreement': () => ({ runs: [], rand: [] }),
    'charts.save': () => ({ bytes: 1, definition: null }),
    'sources.connections': () => ({ unit: 'month' as const, starts: [], sources: [] }),
    'people.proposals': () => ({ customers: 0, compared: 0, total: 0, proposals: [] }),
    'people.joined': () => ({ total: 0, byEmail: 0, joins: [] }),
    'people.join': () => null,
    'people.part': () => null,
    'people.dismiss': () => null,
    'features.vocabulary': () => ({ sources: [], words: {} }),
    'features.tryFormula': () => ({ kind: 'outdated' as const }),
    ...shopTexts,
    'history.list': () => ({ choices: [], position: 0 }),
    'history.go': () => draft,
    'segments.saveDraft': ({ recipe }) => {
      draft = recipe as Recipe
      return null
    },
    'segments.runs': () => runs,
    'segments.view': ({ runId }) => run(runId),
    'segments.customers': ({ runId, segment, search, sort, descending, offset, limit }) => {
      const view = run(runId)
      const column = view.features.findIndex(({ id }) => id === sort)
      const all = customersOf(view)
        .filter((one) => (segment === null || one.segment === segment) && one.customer.includes(search))
        .sort((a, b) => (column < 0 ? a.row - b.row : (a.values[column] ?? 0) - (b.values[column] ?? 0)))
      if (descending) all.reverse()
      return { total: all.length, rows: all.slice(offset, offset + limit) }
    },
    'selection.find': ({ runId, selection }) => {
      const view = run(runId)
      const selected = selection.kind === 'segment' ? view.segmentList[selection.segment] : undefined
      return {
        customers: selected?.size ?? 312,
        share: selected?.share ?? 0.07,
        revenue: selected?.revenue ?? 1200,
        revenueShare: selected?.revenueShare ?? 0.18,
        bySegment: view.segmentList.map(({ index }) => (index === selected?.index ? selected.size : 0)),
        bits: btoa('\u0007')
      }
    },
    'customers.page': ({ runId, row }) => {
      const view = run(runId)
      const { customer, segment, values } = customersOf(view)[row]!
      return {
        row,
        customer,
        name: null,
        segment,
        probability: null,
        silhouette: 0.31,
        next: segment === 0 ? 1 : 0,
        features: view.features.map(({ id: feature }, i) => ({
          feature,
          value: values[i]!,
          inSegment: 0.4,
          inAll: 0.6,
          typical: [1, 2]
        })),
        words: [],
        why: [
          { feature: 'recency', pull: 3 },
          { feature: 'monetary', pull: 1 },
          { feature: 'frequency', pull: -0.5 }
        ],
        moves: [{ feature: 'recency', to: 140, segment: segment === 0 ? 1 : 0 }],
        orders: [
          {
            moment: Date.UTC(2011, 10, 2),
            amount: 120.5,
            lines: [{ product: 'Red mug', category: null, quantity: 6, amount: 120.5 }],
            more: 0
          }
        ],
        orderCount: 1,
        reviews: [],
        events: [],
        contacts: []
      }
    },
    'selection.against': () => null,
    'selection.kept': () => kept,
    'selection.keep': ({ name, selection, keeps }) => {
      const id = kept.length + 1
      const group = { kind: 'group', group: id } as const
      kept.push({ id, name, keeps, selection: keeps === 'rule' ? selection : group, customers: 312, of: 312 })
      changed('kept')
      return { id }
    },
    'selection.forget': ({ id }) => {
      forgotten = kept.filter((one) => one.id === id)
      kept = kept.filter((one) => one.id !== id)
      changed('kept')
      return null
    },
    'selection.bringBack': () => {
      kept = [...kept, ...forgotten]
      changed('kept')
      return null
    },
    'segments.compare': ({ a, b }) => {
      const [from, to] = [run(a), run(b)]
      return {
        customers: from.customers,
        onlyA: 0,
        onlyB: 0,
        adjustedRand: a === b ? 1 : 0.62,
        table: from.segmentList.map(({ size }) => to.segmentList.map(({ share }) => Math.round(size * share)))
      }
    },
    'segments.people': () => ({
      typical: [
        {
          row: 3,
          customer: '12347',
          name: 'Ada Typical',
          other: null,
          values: [],
          orders: [{ moment: 1_322_000_000_000, lines: 4, amount: 120.5 }],
          orderCount: 9
        }
      ],
      doubtful: [{ row: 7, customer: '12350', name: null, other: 1, values: [], orders: [], orderCount: 0 }]
    }),
    'segments.apart': ({ runId, a, b }) => {
      const [first, second] = [run(runId).segmentList[a], b === null ? undefined : run(runId).segmentList[b]]
      return {
        sizes: [first?.size ?? 0, second?.size ?? run(runId).customers - (first?.size ?? 0)],
        numbers: run(runId).features.map(({ id, basis, overall }, i) => ({
          feature: id,
          basis,
          effect: 1.5 - i / 4,
          interval: [1.4 - i / 4, 1.6 - i / 4] as [number, number],
          medians: [first?.stats[id]?.median ?? null, second?.stats[id]?.median ?? overall.median] as [
            number | null,
            number
          ],
          edges: [0, 10, 20, 30],
          log: false,
          counts: [
            [5, 3, 1],
            [1, 2, 6]
          ] as [number[], number[]]
        })),
        words: []
      }
    },
    'segments.reword': ({ runId, segment, sentence }) => changeSegment(runId, segment, { sentence }),
    'segments.pin': ({ runId, pinned }) => {
      const view = run(runId)
      runs[runs.indexOf(view)] = { ...view, pinned }
      changed('runs')
      return null
    },
    'recipes.save': () => ({ bytes: 900, withoutCustomers: 0 }),
    'recipes.read': () => ({ recipe: defaultRecipe, withoutCustomers: 0 }),
    'segments.rename': ({ runId, segment, name }) => changeSegment(runId, segment, { name }),
    'segments.recolour': ({ runId, segment, colour }) =>
      changeSegment(runId, segment, { colour: colour ?? shopRun.segmentList[segment]?.colour ?? '#0072b2' }),
    'reports.start': ({ format }) =>
      startJob('reports.start', () => {
        const definition = format.kind.endsWith('Csv') ? 'table.definition.txt' : null
        return { name: 'report.pdf', bytes: 182_345, definition }
      }),
    'reports.preview': ({ page }) => ({
      pages: 3,
      page: Math.min(page, 2),
      svg: `<svg xmlns="http://www.w3.org/2000/svg"><text>page ${page}</text></svg>`
    }),
    'reports.logo': () => logo,
    'reports.setLogo': ({ file }) => {
      logo = file === null ? null : { name: 'logo.png', type: 'image/png', width: 40, height: 20, data: '' }
      changed('reports')
      return logo
    },
    'reports.composition': () => composed,
    'reports.keepComposition': ({ composition }) => {
      composed = composition
      return null
    },
    'reports.templates': () => templates,
    'reports.saveTemplate': (template) => {
      templates = [...templates.filter(({ name }) => name !== template.name), template]
      changed('reports')
      return templates
    },
    'reports.deleteTemplate': ({ name }) => {
      templates = templates.filter((one) => one.name !== name)
      changed('reports')
      return templates
    },
    'jobs.list': () => [...over, ...running.map(({ job }) => job)],
    'jobs.cancel': ({ id }) => {
      const one = running.find(({ job }) => job.id === id)
      if (one) {
        running.splice(running.indexOf(one), 1)
        hear({ ...one.job, state: 'cancelled' })
      }
      return null
    }
  }

  if (options.project && options.project !== 'none') {
    open('Gift shop 2011')
    if (options.project !== 'empty')
      addSource({ file: 'file-1', mapping: shopPreview.mapping, currency: 'GBP', replace: null })
    if (options.project === 'segmented') addRun({ ...defaultRecipe, method: defaultMethods.kmeans })
  }

  const host: FakeHost = {
    kind: 'browser',
    calls,
    delivered,
    picks: [shopPreview.file],
    asked: (method) => calls.findLast((call) => call.method === method)?.params as never,
    emit,
    on: (method, answer) => {
      methods[method] = answer as never
    },
    advance: () => {
      for (const one of [...running]) advanceOne(one)
    },
    finish: () => {
      while (running.length > 0) host.advance()
    },
    call: async (method, params): Promise<Reply> => {
      calls.push({ method, params })
      try {
        if (!Object.hasOwn(contract, method)) throw new TesseraError('noSuchMethod', { method })
        const input = contract[method as MethodName].input.parse(params)
        return { ok: true, value: (methods[method as MethodName] as (input: unknown) => unknown)(input) }
      } catch (thrown) {
        if (thrown instanceof TesseraError) return { ok: false, error: noteOf(thrown.code, thrown.params) }
        return { ok: false, error: noteOf('badRequest', { detail: String(thrown) }) }
      }
    },
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    pickFiles: async () => host.picks,
    grantDropped: async (files) => files.map((file, n) => ({ id: `dropped-${n}`, name: file.name, size: file.size })),
    saveTarget: async (name) => ({ id: 'target', name, size: 0 }),
    deliver: async (target) => {
      delivered.push(target)
    },
    reveal: async () => {}
  }
  return host
}
