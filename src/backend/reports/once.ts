/** A content that is there at once. */
export async function* once<T extends string | Uint8Array>(whole: T): AsyncGenerator<T> {
  yield whole
}
