import { expect, test } from 'vitest'
import type { Facts } from '#backend/quality/facts.ts'
import { verdictOn } from '#backend/quality/verdict.ts'

const facts: Facts = {
  buyers: 0,
  repeaters: 0,
  days: 400,
  described: 0,
  numberColumns: 0,
  wordColumns: 0,
  left: null,
  trial: null
}
const kmeans = (given: Partial<Facts>) => verdictOn({ ...facts, ...given }).find(({ id }) => id === 'kmeans')

test('a list of words beside orders takes nothing from what the orders can answer', () => {
  const orders = { buyers: 260, repeaters: 190 }
  expect(kmeans(orders)).toMatchObject({ state: 'yes', why: { params: { customers: 260 } } })
  expect(kmeans({ ...orders, described: 300, wordColumns: 3 })).toEqual(kmeans(orders))
  expect(kmeans({ ...orders, described: 300, numberColumns: 2 })).toMatchObject({ why: { params: { customers: 300 } } })
})

test('without orders, words alone are grouped as words, and names alone not at all', () => {
  expect(kmeans({ described: 300, wordColumns: 3 })).toMatchObject({ state: 'limited', why: { code: 'kmeansWords' } })
  expect(kmeans({ described: 300 })).toMatchObject({ state: 'no', why: { code: 'kmeansFewColumns' } })
})
