import { render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { RunView } from '#shared/api/segments.ts'
import { scatterOf } from '#test/fixtures/runView.ts'
import { type FakeHost, type FakeOptions, fakeHost } from '#test/helpers/fakeHost.ts'
import { App } from '../../../../src/renderer/src/app/App.tsx'

export interface Opened {
  readonly host: FakeHost
  readonly user: UserEvent
}

/** The whole window at one of its steps, over a backend in memory. */
export async function openStep(
  step: string,
  options: FakeOptions,
  prepare?: (host: FakeHost) => void
): Promise<Opened> {
  const host = fakeHost(options)
  prepare?.(host)
  const user = userEvent.setup()
  render(<App host={host} />)
  await user.click(await screen.findByRole('button', { name: new RegExp(step) }))
  return { host, user }
}

/** A project with these runs, newest first. */
export const withRuns =
  (...views: readonly RunView[]) =>
  (host: FakeHost): void => {
    host.on('segments.runs', () => [...views])
    const view = (runId: number): RunView => views.find(({ id }) => id === runId) ?? views[0]!
    host.on('segments.view', ({ runId }) => view(runId))
    host.on('views.points', ({ runId, along }) =>
      along.is === 'neighbours' ? null : { ...scatterOf(view(runId)), embedded: null }
    )
  }
