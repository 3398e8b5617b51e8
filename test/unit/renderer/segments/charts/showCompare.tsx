import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import type { Output } from '#shared/api/contract.ts'
import type { RunView } from '#shared/api/segments.ts'
import { type FakeHost, fakeHost } from '#test/helpers/fakeHost.ts'
import { ApiProvider } from '../../../../../src/renderer/src/api/ApiProvider.tsx'
import { alwaysOpen } from '../../../../../src/renderer/src/api/connection.ts'
import { RunSelectionProvider } from '../../../../../src/renderer/src/app/runSelection.tsx'
import { WordsProvider } from '../../../../../src/renderer/src/app/words.tsx'
import { CompareButton } from '../../../../../src/renderer/src/screens/segments/compare/CompareButton.tsx'
import { withRuns } from '../openStep.tsx'

/** The button of a run in a project with these runs, pressed where there is one. */
export async function compare(
  view: RunView,
  runs: readonly RunView[],
  result: Output<'segments.compare'> | null
): Promise<{ host: FakeHost; user: UserEvent }> {
  const host = fakeHost({ project: 'segmented' })
  withRuns(...runs)(host)
  if (result) host.on('segments.compare', () => result)
  const user = userEvent.setup()
  render(
    <ApiProvider host={host} connection={alwaysOpen}>
      <MantineProvider env="test">
        <WordsProvider locale="en">
          <RunSelectionProvider>
            <CompareButton view={view} />
          </RunSelectionProvider>
        </WordsProvider>
      </MantineProvider>
    </ApiProvider>
  )
  await waitFor(() => expect(host.calls.some(({ method }) => method === 'segments.runs')).toBe(true))
  if (result) await user.click(await screen.findByRole('button', { name: 'Compare with another run' }))
  return { host, user }
}
