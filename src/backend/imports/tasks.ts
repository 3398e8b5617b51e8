import { task } from '../jobs/task.ts'
import { checkFile } from './checkFile.ts'
import { previewFile } from './preview.ts'
import { readForImport } from './readForImport.ts'

export const importsTasks = {
  'imports.preview': task(previewFile),
  'imports.check': task(checkFile),
  'imports.read': task(readForImport)
} as const
