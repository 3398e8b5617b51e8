import type { CustomerPage, customerPageApi } from '#shared/api/customerPage.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Handlers } from '../context.ts'
import { customerNames } from '../segments/customerNames.ts'
import { viewRun } from '../segments/runs.ts'
import { snapshotOf } from '../segments/snapshot.ts'
import { namesToMask } from '../texts/namesToMask.ts'
import { reviewReader } from '../texts/page.ts'
import { basisMatrix } from '../views/basisMatrix.ts'
import { explain } from './explain.ts'
import { contactsOf, eventsOf, ordersOf, reviewPlaces } from './history.ts'
import { shareBelow, silhouetteOf } from './place.ts'

export const customerPageHandlers: Handlers<typeof customerPageApi> = {
  'customers.page': async ({ runId, row, masked }, { session, pool }): Promise<CustomerPage> => {
    const store = session.store()
    const { reader } = store
    const view = viewRun(reader, runId)
    const snapshot = snapshotOf(store, runId)
    const { ids, segments } = snapshot
    const id = ids[row]
    if (id === undefined) throw new TesseraError('badRequest', { detail: 'row' })
    const segment = segments[row]!
    const groups = view.segmentList.filter(({ noise }) => !noise).map(({ index }) => index)
    const basis = basisMatrix(snapshot, view)
    const { value: silhouette, next } = silhouetteOf(basis, segments, groups, row)
    const places = reviewPlaces(reader, id)
    const names = places.length > 0 ? await namesToMask(masked, { store, pool }) : null
    const read = reviewReader(reader, { names, search: [], segmentOf: () => segment })
    const { customer, name } = customerNames(reader)(id)
    return {
      row,
      customer,
      name,
      segment,
      probability: snapshot.has('probability') ? snapshot.column('probability')[row]! : null,
      silhouette,
      next,
      features: view.features.map((feature) => {
        const values = snapshot.column(feature.id)
        const value = values[row]!
        const stats = view.segmentList[segment]?.stats[feature.id]
        const known = !Number.isNaN(value)
        return {
          feature: feature.id,
          value: known ? value : null,
          inSegment: known ? shareBelow(values, value, (one) => segments[one] === segment) : null,
          inAll: known ? shareBelow(values, value, () => true) : null,
          typical: [stats?.q1 ?? feature.overall.q1, stats?.q3 ?? feature.overall.q3]
        }
      }),
      words: view.categories.map(({ id: feature, levels }) => ({
        feature,
        word: levels[snapshot.column(feature)[row]!] ?? null
      })),
      ...explain(snapshot, view, basis, row, next),
      ...ordersOf(reader, id),
      reviews: places.map(({ source, line }) => read(source, line)).filter((review) => review !== null),
      events: eventsOf(reader, id),
      contacts: contactsOf(reader, id)
    }
  }
}
