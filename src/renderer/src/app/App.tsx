import '@fontsource-variable/inter'
// In a layer of its own: whatever the order in which parts are loaded, our rules come last.
import '@mantine/core/styles.layer.css'
import '../theme/tokens.css'
import { MantineProvider } from '@mantine/core'
import type { Host } from '#shared/api/transport.ts'
import { ApiProvider } from '../api/ApiProvider.tsx'
import { alwaysOpen, type Connection } from '../api/connection.ts'
import { useApi } from '../api/hooks.ts'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { Problem } from '../components/Problem.tsx'
import { cssVariables, theme } from '../theme/theme.ts'
import { DialogsProvider } from './dialogs.tsx'
import { firstStep } from './openFiles.ts'
import { PlaceProvider } from './place.tsx'
import { TourProvider } from './tour/TourProvider.tsx'
import { Window } from './Window.tsx'
import { systemLocale, WordsProvider } from './words.tsx'

interface Props {
  readonly host: Host
  readonly connection?: Connection
}

export function App({ host, connection = alwaysOpen }: Props) {
  return (
    <ApiProvider host={host} connection={connection}>
      <Settled />
    </ApiProvider>
  )
}

/** Waits for what decides how everything looks: language, theme, and whether a project is open already. */
function Settled() {
  const settings = useApi('app.settings', {})
  const current = useApi('projects.current', {})
  const error = settings.error ?? current.error
  const chosen = settings.data?.theme ?? 'system'
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...(chosen === 'system' ? {} : { forceColorScheme: chosen })}
    >
      <WordsProvider locale={settings.data?.locale ?? systemLocale()}>
        <ErrorBoundary>
          {error && (
            <Problem
              note={error}
              retry={() => {
                void settings.refetch()
                void current.refetch()
              }}
            />
          )}
          {settings.data && current.data !== undefined && (
            <PlaceProvider
              start={
                current.data ? { at: 'project', visit: 1, step: firstStep(current.data), files: [] } : { at: 'welcome' }
              }
            >
              <TourProvider>
                <DialogsProvider>
                  <Window />
                </DialogsProvider>
              </TourProvider>
            </PlaceProvider>
          )}
        </ErrorBoundary>
      </WordsProvider>
    </MantineProvider>
  )
}
