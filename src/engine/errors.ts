export type EngineErrorCode = 'badShape' | 'notFinite' | 'badOption' | 'noRows' | 'tooFewDifferentRows'

/**
 * What an engine function throws when it cannot answer. `message` is for a developer and a log;
 * `code` and `params` are what a screen translates.
 */
export class EngineError extends Error {
  readonly code: EngineErrorCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(code: EngineErrorCode, message: string, params: Readonly<Record<string, string | number>> = {}) {
    super(message)
    this.name = 'EngineError'
    this.code = code
    this.params = params
  }
}
