/** Columns of the run's snapshot, one value a customer; parts of its model under names with a colon. */
export type RunColumns = Readonly<Record<string, Float64Array | Float32Array | Int32Array | Uint8Array>>
