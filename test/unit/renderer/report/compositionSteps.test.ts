import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Composition, wholeReport } from '#shared/api/reports.ts'
import { noSteps, stepped, withChange } from '../../../../src/renderer/src/screens/report/compositionSteps.ts'

const whole: Composition = { sections: [...wholeReport], introduction: '' }
const said = (introduction: string): Composition => ({ ...whole, introduction })
const own = (text: string): Composition => ({ ...whole, sections: ['cover', { title: 'Own', text }] })

test('a text that is being written is one step, after a rest another', () => {
  const first = withChange(withChange(noSteps, whole, said('a'), 1000), said('a'), said('ab'), 1900)
  expect(first.past).toEqual([whole])
  expect(withChange(first, said('ab'), said('abc'), 9000).past).toEqual([whole, said('ab')])
  const text = withChange(withChange(noSteps, own(''), own('a'), 0), own('a'), own('ab'), 10)
  expect(text.past).toEqual([own('')])
})

test('parts that are chosen at once are steps of their own', () => {
  const one: Composition = { ...whole, sections: ['cover', 'overview'] }
  const two: Composition = { ...whole, sections: ['overview', 'cover'] }
  expect(withChange(withChange(noSteps, whole, one, 0), one, two, 1).past).toEqual([whole, one])
})

test('as many steps back as there were changes lead to the beginning, and as many forth to the end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(said('a'), said('b'), own('a'), own('b'), whole), { maxLength: 9 }), (all) => {
      let [now, steps] = [whole, noSteps]
      for (const [i, next] of all.entries()) {
        steps = withChange(steps, now, next, i * 9000)
        now = next
      }
      const end = now
      const walk = (by: -1 | 1): void => {
        for (let next = stepped(steps, now, by); next; next = stepped(steps, now, by))
          [now, steps] = [next.composition, next.steps]
      }
      walk(-1)
      expect(now).toEqual(whole)
      walk(1)
      expect(now).toEqual(end)
    })
  )
})
