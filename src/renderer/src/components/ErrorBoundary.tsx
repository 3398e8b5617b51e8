import { Component, type ReactNode } from 'react'
import type { TesseraError } from '#shared/errors.ts'
import { toTesseraError } from '../api/client.ts'
import { Problem } from './Problem.tsx'

interface Props {
  readonly children: ReactNode
  /** A change of it (another screen, say) is a new start. */
  readonly resetKey?: string
}

interface State {
  readonly error: TesseraError | null
  readonly resetKey: string | undefined
}

/** A defect in one screen leaves the rest of the window usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(thrown: unknown): Pick<State, 'error'> {
    return { error: toTesseraError(thrown) }
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey }
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children
    return (
      <div style={{ padding: 24 }}>
        <Problem note={this.state.error} retry={() => this.setState({ error: null })} />
      </div>
    )
  }
}
