import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { definitionOf } from '#report/definition/definition.ts'
import { definitionText } from '#report/definition/inLines.ts'
import { periodOf } from '#report/definition/periodOf.ts'
import { rulesSql } from '#report/sql/rulesSql.ts'
import type { RunView } from '#shared/api/segments.ts'
import { locales } from '#shared/i18n/texts.ts'
import type { CleaningStep } from '#shared/model/cleaning.ts'
import { everyRun } from '#test/fixtures/chartRuns.ts'
import { mallRun, shopRun } from '#test/fixtures/runView.ts'

const t = wordsIn('en')
const input = (view: RunView, project = 'Shop') => ({ view, project, version: '0.1.0', made: Date.UTC(2026, 10, 23) })
const cleaned = (...cleaning: CleaningStep[]): RunView => ({ ...shopRun, recipe: { ...shopRun.recipe, cleaning } })
const said = (view: RunView): string => definitionText('x', definitionOf(input(view), t, 'en'))

test('every kind of run has a definition in both languages, without a gap in its words', () => {
  for (const [, view] of everyRun)
    for (const locale of locales)
      expect(definitionText('x', definitionOf(input(view), wordsIn(locale), locale))).not.toMatch(
        /definition\.|\{\{|undefined|NaN/
      )
})

test('the rows that were used and those that were left out add up to those that were read', () => {
  const { facts } = definitionOf(input(shopRun), t, 'en').find(({ title }) => title === 'Rows and customers')!
  const count = (term: RegExp): number =>
    facts.filter((fact) => term.test(fact.term)).reduce((sum, { text }) => sum + Number(text.replaceAll(',', '')), 0)
  expect(count(/^Left out: |^Rows used$/)).toBe(count(/^Rows read$/))
})

test('filters are told, but nobody’s name: an export of segments says of no customer that they are missing', () => {
  expect(said(shopRun)).toContain('none: all that was imported')
  const text = said(cleaned({ kind: 'customers', keys: ['C-secret', 'C-other'] }, { kind: 'duplicates' }))
  expect(text).toContain('2 chosen customers are left out.')
  expect(text).not.toMatch(/C-secret|C-other|none: all/)
})

test('whatever a name holds, a fact stays on its line and a comment a comment', () => {
  const evil = 'Shop\r\nDROP TABLE customers;\u2028--'
  const lines = definitionText('x', definitionOf(input(shopRun, evil), t, 'en')).split('\r\n')
  expect(lines).toHaveLength(said(shopRun).split('\r\n').length)
  const sql = rulesSql(input(shopRun, evil), { names: false, emails: false }, t, 'en')
  const [head = ''] = sql.split('\nSELECT')
  for (const line of head.split(/[\n\r\u2028]/)) expect(line).toMatch(/^--/)
  expect(head).toContain(shopRun.sources[0]!.sha256)
})

test('a feature tells of the time that the run looks at, of its last 90 days, or of no time', () => {
  const view = { ...cleaned({ kind: 'period', from: '2011-01-01', to: null }), asOf: '2011-12-10' }
  expect(periodOf('frequency', view, t, 'en')).toBe('1 Jan 2011 to 10 Dec 2011')
  expect(periodOf('frequency', { ...shopRun, asOf: '2011-12-10' }, t, 'en')).toBe('up to 10 Dec 2011')
  expect(periodOf('recentOrders', view, t, 'en')).toBe('the 90 days up to 10 Dec 2011')
  for (const id of ['attribute:Income', 'category:Tariff', 'category:@country'])
    expect(periodOf(id, view, t, 'en')).toBe('as imported; no dates')
  expect(periodOf('age', { ...mallRun, asOf: null }, t, 'en')).toBe('as imported; no dates')
})
