/**
 * The few parts of WebAssembly that the engine uses. They are declared here because the engine compiles without the
 * types of a browser and of Node, and as our own names because other rooms have those types.
 */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer
  /** Adds pages of 64 KB. Views of the old `buffer` stay valid, over its old length. */
  grow(pages: number): number
}

interface WebAssemblyHere {
  readonly Memory: new (limits: { initial: number; maximum: number; shared: true }) => SharedMemory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

export const { WebAssembly: webAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyHere }
