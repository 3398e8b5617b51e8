import Database from 'better-sqlite3'
import { findNativeBinding } from '#backend/nativeBinding.ts'

/** What tasks get on their thread to read databases, for tests that run them on their own. */
export const databases = {
  openReader: (path: string | Buffer): Database.Database =>
    new Database(path, { readonly: true, fileMustExist: true, nativeBinding: findNativeBinding(undefined) })
}
