import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Output } from '#shared/api/contract.ts'
import type { Composition, ReportFormat } from '#shared/api/reports.ts'
import { defaultMethods, defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import type { Selection } from '#shared/model/selection.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

/** A shop of 60 customers: every third is loyal, the others ordered once or twice; orders have products. */
function shop(): string {
  const lines = ['Order,Customer,Date,Amount,Product']
  let order = 0
  for (let c = 0; c < 60; c++)
    for (let n = 0; n < (c % 3 === 0 ? 8 + (c % 5) : 1 + (c % 2)); n++) {
      const date = new Date(Date.UTC(2024, 0, 2 + ((c * 7 + n * 31) % 340))).toISOString().slice(0, 10)
      lines.push(`${++order},c${String(c).padStart(2, '0')},${date},${10 + ((c * 13 + n * 7) % 40)},P${n % 3}`)
    }
  return `${lines.join('\n')}\n`
}

let tessera: TestBackend
let runId: number
const run = async (recipe: Partial<Recipe> = {}): Promise<number> => {
  const { result } = await tessera.runJob('segments.start', { recipe: { ...defaultRecipe, ...recipe } })
  return (result as { runId: number }).runId
}
const kmeans = { bootstrap: 0, method: { ...defaultMethods.kmeans, k: 3 } as Recipe['method'] }

beforeAll(async () => {
  tessera = await startTestBackend()
  await tessera.createProject()
  const { id: file } = await tessera.grantText('orders.csv', shop())
  const { mapping, currency } = await tessera.call('imports.preview', { file })
  await tessera.runJob('imports.start', { file, mapping, currency, replace: null })
  runId = await run(kmeans)
})
afterAll(() => tessera.close())

const everyone = { segment: null, search: '', sort: 'customer', descending: false, offset: 0, limit: 500 } as const
const customers = async (selection: Selection | null, of = runId) =>
  (await tessera.call('segments.customers', { ...everyone, runId: of, selection })).rows
const rowsOf = ({ bits }: Output<'selection.find'>): number[] => {
  const bytes = Buffer.from(bits, 'base64')
  return Array.from({ length: 60 }, (_, row) => row).filter((row) => (bytes[row >> 3]! >> (row & 7)) & 1)
}

describe('what a selection means', () => {
  /** The shop's customers, by number, with the days of their orders. */
  const daysOf = (): Map<number, string[]> => {
    const days = new Map<number, string[]>()
    for (const line of shop().trim().split('\n').slice(1)) {
      const [, customer, date] = line.split(',')
      const c = Number(customer!.slice(1))
      days.set(c, [...(days.get(c) ?? []), date!])
    }
    return days
  }
  const whose = (asked: (days: readonly string[]) => boolean): number[] =>
    [...daysOf()].filter(([, days]) => asked(days)).map(([c]) => c)
  const find = (selection: Selection, of = runId) => tessera.call('selection.find', { runId: of, selection })

  test('a cohort is who first ordered in that month, and of them who ordered again so many months later', async () => {
    const march = { kind: 'cohort', unit: 'month', first: Date.UTC(2024, 2), later: null } as const
    const began = (days: readonly string[]): boolean => [...days].sort()[0]!.startsWith('2024-03')
    expect(rowsOf(await find(march)).sort()).toEqual(whose(began).sort())
    const back = whose((days) => began(days) && days.some((day) => day.startsWith('2024-05')))
    expect(back.length).toBeGreaterThan(0)
    expect(rowsOf(await find({ ...march, later: 2 })).sort()).toEqual(back.sort())
    const timeline = (await tessera.call('timeline.view', { runId }))!
    for (const { period, active } of timeline.cohorts)
      for (const [later, customers] of active.entries()) {
        const first = timeline.starts[period]!
        const cell = await find({ kind: 'cohort', unit: timeline.unit, first, later: later === 0 ? null : later })
        expect(cell.customers).toBe(customers)
      }
  })

  test('a day is who ordered on it; the table and a kept group have the same customers', async () => {
    const day = Date.UTC(2024, 2, 4) / 86_400_000
    const selection = { kind: 'ordered', from: day, to: day + 20 } as const
    const asked = whose((days) => days.some((one) => one >= '2024-03-04' && one <= '2024-03-24'))
    expect(asked.length).toBeGreaterThan(2)
    expect(rowsOf(await find(selection)).sort()).toEqual(asked.sort())
    expect((await customers(selection)).map(({ row }) => row).sort()).toEqual(asked)
    const { id } = await tessera.call('selection.keep', { runId, selection, name: 'March', keeps: 'customers' })
    expect((await find({ kind: 'group', group: id })).customers).toBe(asked.length)
    await tessera.call('selection.forget', { id })
  })

  test('a branch of the tree is all that lies below it', async () => {
    const method = { ...defaultMethods.hierarchical, cut: { by: 'number', k: 3 } } as const
    const treeId = await run({ bootstrap: 0, method })
    const view = await tessera.call('segments.view', { runId: treeId })
    if (view.method.kind !== 'hierarchical') throw new Error(view.method.kind)
    const { leaves, nodes } = view.method.tree
    const under: number[][] = []
    for (const branch of [...leaves, ...nodes].keys())
      under.push(rowsOf(await find({ kind: 'branch', branch }, treeId)))
    for (const [leaf, { size }] of leaves.entries()) expect(under[leaf]).toHaveLength(size)
    for (const [i, { left, right }] of nodes.entries())
      expect(under[leaves.length + i]).toEqual([...under[left]!, ...under[right]!].sort((a, b) => a - b))
    expect(under.at(-1)).toHaveLength(60)
    await expect(find({ kind: 'branch', branch: leaves.length + nodes.length }, treeId)).rejects.toThrow('branch')
    await expect(find({ kind: 'branch', branch: 0 })).rejects.toThrow('branch')
  })

  test('a value in a segment is both', async () => {
    const view = await tessera.call('segments.view', { runId })
    const category = view.categories[0]!
    const value = category.levels.find((level) => level !== null)!
    const inAll = rowsOf(await find({ kind: 'value', feature: category.id, value }))
    for (const { index } of view.segmentList) {
      const segment = rowsOf(await find({ kind: 'segment', segment: index }))
      const both = rowsOf(await find({ kind: 'value', feature: category.id, value, segment: index }))
      expect(both).toEqual(inAll.filter((row) => segment.includes(row)))
    }
  })

  test('is what a plain filter of the table gives, and the table shows just those', async () => {
    const all = await customers(null)
    const { features } = await tessera.call('segments.view', { runId })
    const { x, y, row } = (await tessera.call('views.points', { runId, along: { is: 'components' } }))!
    const at = (id: string) => features.findIndex((feature) => feature.id === id)
    const orders = at('frequency')
    const spent = at('monetary')
    const half = [...x].sort((a, b) => a - b)[30]! + 1e-9
    const cases: [Selection, (one: (typeof all)[number]) => boolean][] = [
      [{ kind: 'segment', segment: 1 }, (one) => one.segment === 1],
      [
        { kind: 'range', feature: 'frequency', from: 2, to: 9 },
        (one) => one.values[orders]! >= 2 && one.values[orders]! <= 9
      ],
      [{ kind: 'range', feature: 'monetary', from: null, to: 60 }, (one) => one.values[spent]! <= 60],
      [{ kind: 'rows', rows: [3, 17, 59, 4000] }, (one) => [3, 17, 59].includes(one.row)],
      [{ kind: 'search', text: 'C1' }, (one) => one.customer.includes('c1')],
      [
        { kind: 'area', plane: { is: 'components' }, corners: [-99, -99, half, -99, half, 99, -99, 99] },
        (one) => x[row.indexOf(one.row)]! < half && Math.abs(y[row.indexOf(one.row)]!) < 99
      ]
    ]
    for (const [selection, plainly] of cases) {
      const expected = all.filter(plainly)
      expect(expected.length).toBeGreaterThan(0)
      const found = await tessera.call('selection.find', { runId, selection })
      expect(rowsOf(found), selection.kind).toEqual(expected.map((one) => one.row))
      expect(found.customers).toBe(expected.length)
      expect(found.share).toBeCloseTo(expected.length / 60)
      expect(found.revenue).toBeCloseTo(expected.reduce((sum, one) => sum + one.values[spent]!, 0))
      expect(found.bySegment.reduce((sum, one) => sum + one, 0)).toBe(expected.length)
      expect((await customers(selection)).map((one) => one.customer)).toEqual(expected.map((one) => one.customer))
    }
  })

  test('a feature that the run has not is refused', async () => {
    const unknown = { kind: 'range', feature: 'attribute:Age', from: 1, to: 2 } as const
    await expect(tessera.call('selection.find', { runId, selection: unknown })).rejects.toMatchObject({
      code: 'badRequest'
    })
  })

  test('the selected stand beside everyone else by medians', async () => {
    const selection = { kind: 'range', feature: 'frequency', from: 8, to: null } as const
    const against = (await tessera.call('selection.against', { runId, selection }))!
    const { selected, rest, difference } = against.features.find(({ feature }) => feature === 'frequency')!
    expect(selected).toBeGreaterThanOrEqual(8)
    expect(rest).toBeLessThan(8)
    expect(difference).toBeGreaterThan(0)
    expect(await tessera.call('selection.against', { runId, selection: { ...selection, from: 1000 } })).toBeNull()
  })
})

describe('what is kept', () => {
  test('a group stays the same customers in a later run, is exported with it, and goes when it is removed', async () => {
    const selection = { kind: 'range', feature: 'frequency', from: 8, to: null } as const
    const before = (await customers(selection)).map(({ customer }) => customer)
    const { id } = await tessera.call('selection.keep', { runId, selection, name: 'Regulars', keeps: 'customers' })
    const later = await run({ ...kmeans, seed: 7 })
    const group = { kind: 'group', group: id } as const
    expect((await customers(group, later)).map(({ customer }) => customer)).toEqual(before)
    expect(await tessera.call('selection.kept', { runId: later })).toEqual([
      { id, name: 'Regulars', keeps: 'customers', selection: group, customers: before.length, of: before.length }
    ])
    await expect(
      tessera.call('selection.keep', { runId, selection, name: 'Regulars', keeps: 'customers' })
    ).rejects.toMatchObject({ code: 'nameTaken' })

    const csv = await exported(later)
    expect(csv[0]!.at(-1)).toBe('group_Regulars')
    expect(csv.slice(1).flatMap((cells) => (cells.at(-1) === '1' ? [cells[0]] : []))).toEqual(before)

    await tessera.call('selection.forget', { id })
    expect(await tessera.call('selection.kept', { runId: later })).toEqual([])
    await expect(customers(group)).rejects.toMatchObject({ code: 'noSuchGroup' })
    expect((await exported(later))[0]).not.toContain('group_Regulars')

    await tessera.call('selection.bringBack', { id })
    expect((await customers(group, later)).map(({ customer }) => customer)).toEqual(before)
    expect(await tessera.refusal('selection.bringBack', { id })).toMatchObject({ code: 'noSuchGroup' })
    await tessera.call('selection.forget', { id })
  })

  test('a rule is asked again of a later run; one without its feature says so', async () => {
    const rule = { kind: 'range', feature: 'averageOrder', from: 20, to: null } as const
    const with_ = await run({ ...kmeans, basis: [...defaultRecipe.basis, 'averageOrder'] })
    const { id } = await tessera.call('selection.keep', { runId: with_, selection: rule, name: 'Big', keeps: 'rule' })
    const [kept] = await tessera.call('selection.kept', { runId: with_ })
    expect(kept).toMatchObject({ id, keeps: 'rule', selection: rule, of: null })
    expect(kept!.customers).toBe((await customers(rule, with_)).length)
    await expect(
      tessera.call('selection.keep', {
        runId,
        selection: { kind: 'segment', segment: 0 },
        name: 'No rule',
        keeps: 'rule'
      })
    ).rejects.toMatchObject({ code: 'badRequest' })
    await tessera.call('selection.forget', { id })
  })
})

describe('what is kept, in the report', () => {
  test('stands there with what it means, and with figures that are those of the exported customers', async () => {
    const rule = { kind: 'range', feature: 'frequency', from: 8, to: null } as const
    const chosen: Selection = { kind: 'rows', rows: [0, 1, 2, 30, 31] }
    const keep = (selection: Selection, name: string, keeps: 'rule' | 'customers') =>
      tessera.call('selection.keep', { runId, selection, name, keeps })
    const ids = [await keep(rule, 'Regulars', 'rule'), await keep(chosen, 'Board members', 'customers')]
    const page = await keptPart()
    const [head, ...all] = await exported(runId)
    const at = (column: string) => head!.indexOf(column)
    const spent = (rows: readonly string[][]) => rows.reduce((sum, row) => sum + Number(row[at('monetary')]), 0)
    const members: Readonly<Record<string, string[][]>> = {
      Regulars: all.filter((row) => Number(row[at('frequency')]) >= 8),
      'Board members': all.filter((row) => row[at('group_Board members')] === '1')
    }
    for (const [name, own] of Object.entries(members)) {
      const part = page.slice(page.indexOf(`>${name}<`)).split('<h3')[0]!
      expect(part).toContain(`${own.length} customers, ${shareSaid(own.length / all.length)} % of all`)
      expect(part).toContain(`${shareSaid(spent(own) / spent(all))} % of revenue`)
      expect(part).toContain(Math.round(spent(own)).toLocaleString('en-GB'))
    }
    expect(members['Board members']).toHaveLength(5)
    expect(page).toContain('Orders of 8 orders or more')
    for (const { id } of ids) await tessera.call('selection.forget', { id })
    expect(await keptPart()).not.toContain('Regulars')
  })
})

/** A share as a person reads it, in per cent. */
const shareSaid = (share: number): number => Number((100 * share).toFixed(share < 0.0995 ? 1 : 0))

async function keptPart(): Promise<string> {
  const path = join(tessera.folder, 'kept.html')
  const { id: target } = await tessera.grant(path)
  const composition: Composition = { sections: ['cover', 'kept'], introduction: '' }
  const format: ReportFormat = { kind: 'html', composition }
  await tessera.runJob('reports.start', { runId, format, target, locale: 'en' })
  return readFileSync(path, 'utf8').replaceAll(/\s/g, ' ')
}

async function exported(of: number): Promise<string[][]> {
  const path = join(tessera.folder, 'customers.csv')
  const { id: target } = await tessera.grant(path)
  const format = { kind: 'customersCsv', style: 'comma' } as const
  await tessera.runJob('reports.start', { runId: of, format, target, locale: 'en' })
  return Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), { skipEmptyLines: true }).data
}

describe('a customer’s page', () => {
  test('has their orders with lines, and stands them in their segment as the table does', async () => {
    const [row] = (await customers(null)).filter(({ customer }) => customer === 'c03')
    const page = await tessera.call('customers.page', { runId, row: row!.row, masked: true })
    expect(page).toMatchObject({ customer: 'c03', segment: row!.segment, orderCount: 11 })
    expect(page.orders[0]!.moment).toBe(Math.max(...page.orders.map(({ moment }) => moment)))
    expect(page.orders.flatMap(({ lines }) => lines.map(({ product }) => product))).toContain('P2')
    const members = (await customers(null)).filter(({ segment }) => segment === row!.segment)
    page.features.forEach(({ value, inSegment }, i) => {
      expect(value).toBe(row!.values[i])
      const less = members.filter((one) => one.values[i]! < value!).length
      const same = members.filter((one) => one.values[i] === value).length
      expect(inSegment).toBeCloseTo((less + same / 2) / members.length)
    })
  })

  test('each change that would move them makes another segment’s mean the nearest, and they are said once', async () => {
    const view = await tessera.call('segments.view', { runId })
    const all = await customers(null)
    const basis = view.features.filter((feature) => feature.basis)
    const log = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value))
    const place = (values: readonly (number | null)[]) =>
      basis.map(({ id, logged, centre, scale }) => {
        const value = values[view.features.findIndex((one) => one.id === id)]!
        return ((logged ? log(value) : value) - centre) / scale
      })
    const centres = view.segmentList.map(({ index }) => {
      const members = all.filter(({ segment }) => segment === index).map(({ values }) => place(values))
      return basis.map((_, j) => members.reduce((sum, one) => sum + one[j]!, 0) / members.length)
    })
    const nearest = (point: readonly number[]) => {
      const squares = centres.map((centre) => centre.reduce((sum, c, j) => sum + (c - point[j]!) ** 2, 0))
      return squares.indexOf(Math.min(...squares))
    }
    let told = 0
    for (const { row, values } of all.slice(0, 20)) {
      const { segment, moves } = await tessera.call('customers.page', { runId, row, masked: true })
      expect(nearest(place(values))).toBe(segment)
      for (const move of moves!) {
        told++
        const changed = values.with(
          view.features.findIndex(({ id }) => id === move.feature),
          move.to
        )
        expect(nearest(place(changed))).toBe(move.segment)
        expect(move.segment).not.toBe(segment)
      }
    }
    expect(told).toBeGreaterThan(5)
  })
})
