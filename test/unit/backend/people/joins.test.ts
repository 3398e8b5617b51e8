import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinPeople } from '#backend/people/joinPeople.ts'
import { partPeople } from '#backend/people/partPeople.ts'
import { migrate } from '#backend/store/migrate.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

const people = 6
const tables = [
  ...['customer', 'order_line', 'event', 'review', 'contact', 'listed', 'attribute_value', 'category_value'],
  ...['alias', 'joined', 'person_join', 'person_join_row', 'person_join_fact', 'person_join_alias']
]

interface Told {
  readonly orders: readonly { readonly who: number; readonly amount: number; readonly order: number }[]
  readonly events: readonly number[]
  readonly reviews: readonly number[]
  readonly contacts: readonly number[]
  readonly listed: readonly number[]
  readonly emails: readonly (number | null)[]
}

/** A project in which six customers have whatever a file can tell of them. */
function projectWith(told: Told): Database.Database {
  const db = new Database(':memory:', { nativeBinding })
  db.pragma('foreign_keys = ON')
  migrate(db)
  for (const id of [1, 2])
    db.exec(`INSERT INTO source VALUES (${id}, 's', 1, '${id}', 0, '[]', '{"kind":"orders","columns":[]}', '{}')`)
  db.exec(`INSERT INTO attribute VALUES (1, 2, 'Age', 0); INSERT INTO category VALUES (1, 2, 'Plan', 1)`)
  const customer = db.prepare('INSERT INTO customer (id, key, email, city) VALUES (?, ?, ?, ?)')
  told.emails.forEach((email, i) => {
    customer.run(i + 1, `K${i + 1}`, email === null ? null : `e${email}@x.org`, i % 2 === 0 ? `city ${i}` : null)
  })
  const order = db.prepare(
    'INSERT INTO order_line (source_id, line, customer_id, order_no, moment, amount, kind) VALUES (1, ?, ?, ?, 0, ?, 0)'
  )
  told.orders.forEach(({ who, amount, order: no }, line) => {
    order.run(line, who, no, amount)
  })
  const each = (rows: readonly number[], sql: string): void =>
    rows.forEach((who, line) => {
      db.prepare(sql).run(line, who)
    })
  each(told.events, 'INSERT INTO event (source_id, line, customer_id, moment) VALUES (2, ?, ?, 0)')
  each(told.reviews, "INSERT INTO review (source_id, line, customer_id, text, words) VALUES (2, ?, ?, 'x', 1)")
  each(told.contacts, 'INSERT INTO contact (source_id, line, customer_id, contacted) VALUES (2, ?, ?, 1)')
  each(told.listed, 'INSERT INTO listed (source_id, line, customer_id) VALUES (2, ?, ?)')
  each(told.listed, 'INSERT INTO attribute_value (attribute_id, value, customer_id) VALUES (1, ?, ?)')
  each(told.listed.slice(1), 'INSERT INTO category_value (category_id, level, customer_id) VALUES (1, ?, ?)')
  db.exec("INSERT INTO alias VALUES ('second key of 1', 1), ('second key of 2', 2)")
  return db
}

/** Everything but the numbers of joins, which are given once. */
function contents(db: Database.Database): unknown {
  return tables.map((table) => {
    const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all()
    return [
      table,
      rows.map(({ join_id, ...row }) => JSON.stringify(table === 'person_join' ? { ...row, id: 0 } : row)).sort()
    ]
  })
}

const money = (db: Database.Database): unknown =>
  db.prepare('SELECT count(*) AS lines, sum(amount) AS amount FROM order_line').get()

const who = fc.integer({ min: 1, max: people })
const several = fc.array(who, { maxLength: 8 })
const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: people, maxLength: people })
const anyTold: fc.Arbitrary<Told> = fc.record({
  orders: fc.array(
    fc.record({ who, amount: fc.integer({ min: -1e6, max: 1e6 }), order: fc.integer({ min: 1, max: 4 }) }),
    { maxLength: 20 }
  ),
  events: several,
  reviews: several,
  contacts: several,
  listed: fc.uniqueArray(who, { maxLength: people }),
  emails: each(fc.option(fc.integer({ min: 1, max: 3 })))
})
const anyJoins = fc.uniqueArray(fc.tuple(who, who), { maxLength: people - 1, selector: ([from]) => from })

/** Joins what can be joined still; answers who went into whom. */
function joinAll(db: Database.Database, pairs: readonly (readonly [number, number])[]): [number, number][] {
  const gone = new Set<number>()
  return pairs.flatMap(([id, into]): [number, number][] => {
    if (id === into || gone.has(id) || gone.has(into)) return []
    joinPeople(db, [id], into, 0)
    gone.add(id)
    return [[id, into]]
  })
}

test('whoever is joined with whomever, every order line stands once and their amounts add up to the same', () => {
  fc.assert(
    fc.property(anyTold, anyJoins, (told, pairs) => {
      const db = projectWith(told)
      const before = money(db)
      const gone = joinAll(db, pairs).map(([id]) => id)
      expect(money(db)).toEqual(before)
      for (const table of ['order_line', 'event', 'review', 'contact', 'listed', 'attribute_value', 'category_value'])
        expect(
          db
            .prepare(`SELECT count(*) FROM ${table} WHERE customer_id IN (${gone.join(',') || 0})`)
            .pluck()
            .get()
        ).toBe(0)
      expect(db.pragma('foreign_key_check')).toEqual([])
    }),
    { numRuns: 60 }
  )
})

test('joins that are parted again, in any order, leave the very same tables', () => {
  fc.assert(
    fc.property(anyTold, anyJoins, fc.infiniteStream(fc.nat()), (told, pairs, random) => {
      // Whom no file knows would not come back.
      const known = { ...told, events: [...told.events, 1, 2, 3, 4, 5, 6] }
      const db = projectWith(known)
      const before = contents(db)
      const gone = joinAll(db, pairs).map(([id]) => id)
      while (gone.length > 0) {
        const place = random.next().value % gone.length
        partPeople(db, gone.splice(place, 1)[0]!)
      }
      expect(contents(db)).toEqual(before)
    }),
    { numRuns: Number(process.env['TESSERA_PROPERTY_RUNS'] ?? 100) }
  )
})

/** While the one is joined, the other's address is nobody else's. */
const anAddressOfTwo: [Told, [number, number][], number] = [
  { orders: [], events: [], reviews: [], contacts: [], listed: [], emails: [2, 1, null, 2, null, null] },
  [
    [4, 2],
    [1, 5]
  ],
  0
]

test('a join that is parted leaves the tables as if only the others had been made', () => {
  fc.assert(
    fc.property(anyTold, anyJoins, fc.nat(), (told, pairs, random) => {
      const known = { ...told, events: [...told.events, 1, 2, 3, 4, 5, 6] }
      const db = projectWith(known)
      const made = joinAll(db, pairs)
      fc.pre(made.length > 0)
      const parted = random % made.length
      partPeople(db, made[parted]![0])
      const other = projectWith(known)
      joinAll(
        other,
        made.filter((_, place) => place !== parted)
      )
      expect(contents(db)).toEqual(contents(other))
    }),
    { numRuns: Number(process.env['TESSERA_PROPERTY_RUNS'] ?? 100), examples: [anAddressOfTwo] }
  )
})
