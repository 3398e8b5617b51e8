import { expect, test } from 'vitest'
import { joinedOwn } from '#cli/ownOption.ts'
import { segmentOptions } from '#cli/segmentOptions.ts'

const own = (...values: string[]) => {
  const options = segmentOptions(['a.csv', '--out', 'o', ...values.flatMap((value) => ['--own', value])])
  return options === 'help' ? [] : options.own
}

test('own features are given by name and formula, as often as wanted; the formula may have signs of its own', () => {
  expect(own('Gifts = lines where category = "Gifts" | sum amount', 'Double=2 * Gifts')).toEqual([
    { name: 'Gifts', formula: 'lines where category = "Gifts" | sum amount' },
    { name: 'Double', formula: '2 * Gifts' }
  ])
  expect(own()).toEqual([])
})

test.each([
  ['Gifts', 'cli.usage.badOwn', {}],
  ['=1', 'cli.usage.badOwn', {}],
  ['Gifts=', 'cli.usage.badOwn', {}],
  ['Gifts=orders | summ amount', 'cli.usage.badFormula', { name: 'Gifts', at: 10, rest: 'summ amount' }]
])('%s is refused with what is wrong', (value, key, params) => {
  expect(() => own(value)).toThrow(expect.objectContaining({ key, params: expect.objectContaining(params) }))
})

test('one given on the command line takes the place of the recipe’s of the same name', () => {
  const [a, b, c] = ['1', '2', '3'].map((formula) => ({ name: formula === '2' ? 'b' : 'A', formula }))
  expect(joinedOwn([a!, b!], [{ ...c!, name: 'a' }])).toEqual([b, { name: 'a', formula: '3' }])
})
