import { type ReactNode, Suspense, useState } from 'react'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { AsideSlot } from '../components/Aside.tsx'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { screens } from '../screens/index.ts'
import styles from './Frame.module.css'
import { LeftColumn } from './LeftColumn.tsx'
import type { Place } from './place.tsx'
import { RunSelectionProvider } from './runSelection.tsx'
import { Tour } from './tour/Tour.tsx'

interface Props {
  readonly place: Extract<Place, { at: 'project' }>
  readonly project: ProjectInfo
  readonly banner: ReactNode
}

/** One window, three parts: the steps, the answer, the thing that is selected. */
export function Frame({ place, project, banner }: Props) {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const screen = screens.find((one) => one.id === place.step)
  if (!screen) return null
  const Screen = screen.component
  return (
    <RunSelectionProvider>
      <div className={styles['frame']}>
        <LeftColumn project={project} current={place.step} />
        <main className={styles['middle']}>
          {banner}
          <div className={styles['screen']}>
            <AsideSlot value={slot}>
              <ErrorBoundary resetKey={place.step}>
                <Suspense fallback={null}>
                  <Screen />
                </Suspense>
              </ErrorBoundary>
            </AsideSlot>
          </div>
        </main>
        <div ref={setSlot} className={styles['slot']} />
      </div>
      <Tour />
    </RunSelectionProvider>
  )
}
