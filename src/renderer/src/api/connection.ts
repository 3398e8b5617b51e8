export type ConnectionState = 'open' | 'lost'

/** Whether the backend can be reached. On the desktop it always can; a browser window may lose its server. */
export interface Connection {
  state(): ConnectionState
  onChange(listener: (state: ConnectionState) => void): () => void
}

export const alwaysOpen: Connection = { state: () => 'open', onChange: () => () => {} }
