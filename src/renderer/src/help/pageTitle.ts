import type { Translate } from '#shared/i18n/texts.ts'
import { isArticle, type PageId } from './pages.ts'

/** What a page is called, and the statistician's word where it has one. */
export function pageTitle(page: PageId, t: Translate): { readonly name: string; readonly term: string | null } {
  if (!isArticle(page)) return { name: t(page === 'start' ? 'help.start' : 'glossary.title'), term: null }
  if (page === 'choosing' || page === 'trust') return { name: t(`help.${page}.name`), term: null }
  return { name: t(`segments.choose.${page}.name`), term: t(`segments.choose.${page}.term`) }
}
