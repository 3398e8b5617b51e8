import type { peopleApi } from '#shared/api/people.ts'
import type { Context, Handlers } from '../context.ts'
import { raiseDataVersion, readDataVersion } from '../store/meta.ts'
import { findPeople, settled } from './found.ts'
import { listJoined } from './joined.ts'
import { joinPeople } from './joinPeople.ts'
import { keepAsTwo } from './notOne.ts'
import { partPeople } from './partPeople.ts'
import { proposalView } from './proposals.ts'

function changed({ emit }: Context): null {
  emit({ type: 'changed', what: 'sources' })
  emit({ type: 'changed', what: 'project' })
  return null
}

export const peopleHandlers: Handlers<typeof peopleApi> = {
  'people.proposals': async ({ offset, limit }, context) => {
    const { customers, compared, proposals } = await findPeople(context)
    const { reader } = context.session.store()
    const page = proposals.slice(offset, offset + limit).map((proposal) => proposalView(reader, proposal))
    return { customers, compared, total: proposals.length, proposals: page }
  },
  'people.join': async ({ ids, into }, context) => {
    const store = context.session.store()
    const before = readDataVersion(store.reader)
    await store.write('people.join', (db) => {
      joinPeople(
        db,
        [...new Set(ids)].filter((id) => id !== into),
        into,
        Date.now()
      )
      raiseDataVersion(db)
    })
    await settled(store, before, [...ids, into])
    return changed(context)
  },
  'people.joined': async ({ offset, limit }, { session }) => listJoined(session.store().reader, offset, limit),
  'people.part': async ({ id }, context) => {
    await context.session.store().write('people.part', (db) => {
      partPeople(db, id)
      raiseDataVersion(db)
    })
    return changed(context)
  },
  'people.dismiss': async ({ ids }, context) => {
    const store = context.session.store()
    const version = readDataVersion(store.reader)
    await store.write('people.dismiss', (db) => keepAsTwo(db, ids))
    await settled(store, version, ids)
    context.emit({ type: 'changed', what: 'people' })
    return null
  }
}
