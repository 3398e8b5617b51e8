import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { type ProjectFacts, runningState, runState, type StepId, type StepState } from './steps.ts'

export interface Screen {
  readonly id: StepId
  readonly component: LazyExoticComponent<ComponentType>
  readonly state: (facts: ProjectFacts) => StepState
}

const afterData = ({ project, runs }: ProjectFacts): StepState => {
  if (project.sources === 0) return { kind: 'later' }
  return { kind: runs.length > 0 ? 'done' : 'open' }
}

/** The six steps, in order. Adding a screen is adding it here. */
export const screens: readonly Screen[] = [
  {
    id: 'data',
    component: lazy(() => import('./data/DataScreen.tsx')),
    state: (facts) => runningState(facts, 'imports.start') ?? { kind: facts.project.sources > 0 ? 'done' : 'open' }
  },
  { id: 'prepare', component: lazy(() => import('./prepare/PrepareScreen.tsx')), state: afterData },
  { id: 'features', component: lazy(() => import('./features/FeaturesScreen.tsx')), state: afterData },
  {
    id: 'segments',
    component: lazy(() => import('./segments/SegmentsScreen.tsx')),
    state: (facts) => runningState(facts, 'segments.start') ?? runState(facts)
  },
  {
    id: 'explore',
    component: lazy(() => import('./explore/ExploreScreen.tsx')),
    state: (facts) => (facts.runs.length === 0 ? { kind: 'later' } : runState(facts))
  },
  {
    id: 'report',
    component: lazy(() => import('./report/ReportScreen.tsx')),
    state: (facts) =>
      runningState(facts, 'reports.start') ??
      (facts.runs.length === 0
        ? { kind: 'later' }
        : runState(facts).kind === 'stale'
          ? { kind: 'stale' }
          : { kind: 'open' })
  }
]
