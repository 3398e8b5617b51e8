import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { byteOrderMark, csvLine, numberCell, textCell } from '#report/csv/cells.ts'
import { customersCsv, type ExportedCustomer } from '#report/csv/customersCsv.ts'
import { segmentsCsv } from '#report/csv/segmentsCsv.ts'
import { csvStyle } from '#shared/api/reports.ts'
import { wordsRun } from '#test/fixtures/chartRuns.ts'
import { mixtureRun, partitionRun } from '#test/fixtures/methodRuns.ts'
import { mallRun, rfmRun, shopRun } from '#test/fixtures/runView.ts'

const t = wordsIn('en')
const styles = csvStyle.options
const delimiters = { comma: ',', semicolon: ';' }
const parse = (text: string, style: (typeof styles)[number]) =>
  Papa.parse<string[]>(text.slice(byteOrderMark.length), {
    delimiter: delimiters[style],
    newline: '\r\n',
    skipEmptyLines: true
  })

describe.each(styles)('cells in the style %s', (style) => {
  test('every text reads back as it was, but for the apostrophe before a formula', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(texts, (cells) => {
        fc.pre(cells.join('').trim() !== '' && !cells[0]!.startsWith(byteOrderMark))
        const { data, errors } = parse(byteOrderMark + csvLine(cells.map(textCell), style), style)
        expect(errors).toEqual([])
        expect(data[0]!.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, ''))).toEqual(cells)
      })
    )
  })
  test('every finite number reads back as the same number when it is exact', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberCell(value, style, 'exact')
        expect(text).toMatch(style === 'comma' ? /^-?\d+(\.\d+)?$/ : /^-?\d+(,\d+)?$/)
        expect(Number(text.replace(',', '.'))).toBe(value === 0 ? 0 : value)
      })
    )
  })
})

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+cmd', "'+cmd"],
  ['-cmd|x', "'-cmd|x"],
  ['@x', "'@x"],
  ['\tx', '"\'\tx"'],
  ['\rx', '"\'\rx"'],
  ['=1+"a"', '"\'=1+""a"""'],
  ['-5', '-5'],
  ['+49.5', '+49.5'],
  ['-5,25', '"-5,25"'],
  ['a-b', 'a-b'],
  ['a;b', '"a;b"'],
  ['say "hi"', '"say ""hi"""']
])('%j is written as %j', (text, cell) => {
  expect(textCell(text)).toBe(cell)
})

test('numbers carry no binary dust, no exponent and no minus before zero', () => {
  expect(numberCell(0.1 + 0.2, 'comma', 4)).toBe('0.3')
  expect(numberCell(8_911_407.904, 'semicolon', 4)).toBe('8911407,904')
  expect(numberCell(-0.00001, 'comma', 4)).toBe('0')
  expect(numberCell(1e-7, 'comma', 'exact')).toBe('0.0000001')
  expect(numberCell(1.25e21, 'comma', 'exact')).toBe('1250000000000000000000')
  expect(numberCell(null, 'comma', 4)).toBe('')
})

const customers: ExportedCustomer[] = [
  {
    customer: '12346',
    name: null,
    email: null,
    segment: 0,
    values: [1.5, 11, 4310.1 + 0.00000000001, 362.25, 341, 27.4],
    words: [],
    scores: null
  },
  {
    customer: '=cmd',
    name: 'A; "B"',
    email: 'a@b.de',
    segment: 4,
    values: [325.1034722, 1, 77183.6, 77183.6, 325, null],
    words: [],
    scores: null
  }
]

test('customers stand with their segment and features under English names in every style', () => {
  const csv = customersCsv(shopRun, { names: false, emails: false }, 'comma', t)
  expect(csv.head + csv.lines(customers)).toBe(
    [
      '\ufeffcustomer,segment,segment_name,recency_days,frequency,monetary,average_order,tenure_days,gap_days',
      '12346,A,"Recent, frequent, big spenders",1.5,11,4310.1,362.25,341,27.4',
      `'=cmd,E,"Lapsed, occasional, small spenders",325.103472,1,77183.6,77183.6,325,`,
      ''
    ].join('\r\n')
  )
})

test('names and e-mails have columns where there are any; decimal commas in the other style', () => {
  const csv = customersCsv(shopRun, { names: true, emails: true }, 'semicolon', wordsIn('de'))
  const { data } = parse(csv.head + csv.lines(customers), 'semicolon')
  expect(data[0]!.slice(0, 5)).toEqual(['customer', 'name', 'email', 'segment', 'segment_name'])
  expect(data[2]!.slice(0, 5)).toEqual(["'=cmd", 'A; "B"', 'a@b.de', 'E', 'Lange nicht da, selten, geringe Ausgaben'])
  expect(data[2]![7]).toBe('77183,6')
})

test('a run by RFM rules has its scores beside the features', () => {
  const csv = customersCsv(rfmRun, { names: false, emails: false }, 'comma', t)
  const customer = {
    customer: 'x',
    name: null,
    email: null,
    segment: 3,
    values: [131.4, 3, 1198.6],
    words: [],
    scores: { r: 2, f: 3, m: 4 }
  }
  expect(csv.head + csv.lines([customer])).toBe(
    '\ufeffcustomer,segment,segment_name,recency_days,frequency,monetary,r,f,m,rfm\r\nx,D,At risk,131.4,3,1198.6,2,3,4,234\r\n'
  )
})

test('a run with probabilities has a column for each segment, by its letter, after the segment', () => {
  const csv = customersCsv(mixtureRun, { names: false, emails: false, probabilities: true }, 'comma', t)
  const probabilities = [0.6412345, 0.3, 0.05, 0.0087655, 1e-9]
  const [head, line, none] = (csv.head + csv.lines([{ ...customers[0]!, probabilities }, customers[1]!])).split('\r\n')
  expect(head).toMatch(
    /^\ufeffcustomer,segment,segment_name,probability_A,probability_B,probability_C,probability_D,probability_E,recency_days/
  )
  expect(line).toContain('12346,A,"Recent, frequent, big spenders",0.6412,0.3,0.05,0.0088,0,1.5,')
  expect(none).toContain(',,,,,325.103472')
})

test('a list without orders keeps the columns that are always there, empty, and adds its own', () => {
  const csv = customersCsv(mallRun, { names: false, emails: false }, 'comma', t)
  const text =
    csv.head +
    csv.lines([{ customer: '1', name: null, email: null, segment: 1, values: [15, 39.5, 19], words: [], scores: null }])
  expect(text.split('\r\n')).toEqual([
    '\ufeffcustomer,segment,segment_name,recency_days,frequency,monetary,Annual Income (k$),Spending Score (1-100),Age',
    '1,B,Close to the average,,,,15,39.5,19',
    ''
  ])
})

test('columns of words come last, each with the customer’s word; what a spreadsheet would run is made text', () => {
  const view = {
    ...shopRun,
    categories: wordsRun.categories.map((one) => ({ ...one, id: 'category:customer' as const })).slice(0, 1)
  }
  const csv = customersCsv(view, { names: false, emails: false }, 'comma', t)
  const [head, ...lines] = (
    csv.head + csv.lines(['=1+1', null].map((word) => ({ ...customers[0]!, words: [word] })))
  ).split('\r\n')
  expect(head).toMatch(/,gap_days,customer_2$/)
  expect(lines.slice(0, 2).map((line) => line.split(',').at(-1))).toEqual(["'=1+1", ''])
})

test('a column of the list that has a name of ours gets a number', () => {
  const view = {
    ...mallRun,
    features: mallRun.features.map((f, i) => ({
      ...f,
      id: ['attribute:customer', 'attribute:monetary', 'attribute:x'][i]!
    }))
  }
  expect(customersCsv(view as typeof mallRun, { names: false, emails: false }, 'comma', t).head).toContain(
    'monetary,customer_2,monetary_2,x'
  )
})

test('segments.csv says how surely each segment is found again, where that was judged', () => {
  const column = (view: typeof partitionRun, name: string) => {
    const { data } = parse(segmentsCsv(view, 'comma', t), 'comma')
    return data.slice(1, view.segmentList.length + 1).map((line) => line[data[0]!.indexOf(name)])
  }
  for (const [i, { stability }] of partitionRun.segmentList.entries()) {
    expect(Number(column(partitionRun, 'stability')[i])).toBeCloseTo(stability!.jaccard, 4)
    expect(Number(column(partitionRun, 'recovered')[i])).toBeCloseTo(stability!.recovered, 4)
  }
  expect(new Set(column(rfmRun, 'stability'))).toEqual(new Set(['']))
})

test.each(styles)('segments.csv in the style %s has a line a segment whose customers and revenue add up', (style) => {
  const { data, errors } = parse(segmentsCsv(rfmRun, style, t), style)
  const column = (name: string) => data.slice(1).map((line) => Number(line[data[0]!.indexOf(name)]!.replace(',', '.')))
  expect(errors).toEqual([])
  expect(data).toHaveLength(12)
  expect(data.every((line) => line.length === data[0]!.length)).toBe(true)
  expect(column('customers').reduce((a, b) => a + b)).toBe(rfmRun.customers)
  expect(column('revenue').reduce((a, b) => a + b)).toBeCloseTo(rfmRun.revenue!, 2)
  expect(column('recency_days_median')).toEqual(rfmRun.segmentList.map(({ stats }) => stats['recency']!.median))
})
