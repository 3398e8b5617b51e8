import { createHash } from 'node:crypto'
import { lettersIn } from '#report/document/letters.ts'
import type { Input, Output } from '#shared/api/contract.ts'
import type { Context } from '../context.ts'
import type { Store } from '../store/store.ts'
import { documentOf } from './documentOf.ts'
import { readFonts } from './readFonts.ts'
import { wallClock } from './wallClock.ts'

/** The pages that were drawn last: turning them needs no drawing. They go with the project. */
const drawn = new WeakMap<Store, { readonly key: string; readonly pages: Promise<string[]> }>()

/** One page of the report as it would be written now. */
export async function previewPage(
  { runId, locale, paper, composition, page }: Input<'reports.preview'>,
  { session, pool, options }: Context
): Promise<Output<'reports.preview'>> {
  const store = session.store()
  const { version, resourcesFolder, dataFolder } = options
  const source = { store, pool, runId, locale, dataFolder, version, made: wallClock() }
  const doc = await documentOf(source, paper, composition)
  const logo = doc.logo && createHash('sha256').update(doc.logo.bytes).digest('hex')
  // The moment of making is seen as a day.
  const key = JSON.stringify({ ...doc, logo, made: 0 })
  let pages = drawn.get(store)
  if (pages?.key !== key) {
    const fonts = await readFonts(resourcesFolder, lettersIn(doc))
    pages = { key, pages: pool.run('reports.draw', { doc, fonts }) }
    drawn.set(store, pages)
    pages.pages.catch(() => drawn.delete(store))
  }
  const all = await pages.pages
  const shown = Math.min(page, all.length - 1)
  return { pages: all.length, page: shown, svg: all[shown] ?? '' }
}
