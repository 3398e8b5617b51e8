import type { Output } from '#shared/api/contract.ts'
import type { textsApi } from '#shared/api/texts.ts'
import type { Context, Handlers } from '../context.ts'
import { snapshotOf } from '../segments/snapshot.ts'
import { type Asking, textsBySegment, textsOf } from './bySegment.ts'
import type { GroupBy } from './groupTexts.ts'
import { startTopics } from './job.ts'
import { namesToMask } from './namesToMask.ts'
import { reviewReader, wholeReview } from './page.ts'
import { remembered } from './remember.ts'
import { segmentsByCustomer } from './segmentsByCustomer.ts'
import { topicSearches } from './topicsView.ts'

export const textsHandlers: Handlers<typeof textsApi> = {
  'texts.overview': (_, context) => overview(context),
  'texts.topics': async ({ masked }, context) => ({
    searches: topicSearches(context.session.store().reader, await namesToMask(masked, asking(context)))
  }),
  'texts.findTopics': async ({ only }, context) => ({ jobId: startTopics(only, context) }),
  'texts.bySegment': ({ runId }, context) => textsBySegment(runId, asking(context)),
  'texts.byRating': async (_, context) => {
    const { ratings } = await overview(context)
    const [from, to] = [ratings[0]?.rating ?? null, ratings.at(-1)?.rating ?? null]
    const by: GroupBy = { kind: 'rating', from: from ?? 0, to: to ?? 0 }
    return { from, to, ...(await textsOf(['ratings'], by, asking(context))) }
  },
  'texts.page': async ({ filter, order, masked, offset, limit }, context) => {
    const store = context.session.store()
    const { segment } = filter
    const segments = segment && segmentsByCustomer(snapshotOf(store, segment.runId))
    const wanted = segment?.segment ?? null
    const customers = segments && wanted !== null ? Uint8Array.from(segments, (one) => (one === wanted ? 1 : 0)) : null
    const found = await remembered(store, ['find', filter, order], () =>
      context.pool.run('texts.find', { path: store.path, filter, order, customers })
    )
    const read = reviewReader(store.reader, {
      names: await namesToMask(masked, asking(context)),
      search: [filter.search],
      segmentOf: segments && ((customer) => known(segments[customer]))
    })
    const places = Array.from(found.line.subarray(offset, offset + limit), (line, i) =>
      read(found.source[offset + i]!, line)
    )
    return { total: found.line.length, reviews: places.filter((review) => review !== null) }
  },
  'texts.whole': async ({ source, line, masked, search }, context) => {
    const names = await namesToMask(masked, asking(context))
    const read = { names, search: [search], segmentOf: null }
    return { pieces: wholeReview(context.session.store().reader, source, line, read) }
  }
}

const known = (segment: number | undefined): number | null => (segment === undefined || segment < 0 ? null : segment)

const overview = ({ session, pool }: Context): Promise<Output<'texts.overview'>> => {
  const store = session.store()
  return remembered(store, 'overview', () => pool.run('texts.overview', { path: store.path }))
}

const asking = ({ session, pool }: Context): Asking => ({ store: session.store(), pool })
