declare module 'pngjs' {
  /** Red, green, blue and opacity of every pixel, row by row. */
  interface Picture {
    readonly width: number
    readonly height: number
    readonly data: Buffer
  }
  export const PNG: {
    new (size: { width: number; height: number }): Picture
    readonly sync: {
      read(bytes: Uint8Array): Picture
      write(picture: Picture): Buffer
    }
  }
}
