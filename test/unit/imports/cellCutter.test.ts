import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CellCutter, type JsonPlace } from '#backend/imports/cellCutter.ts'
import { RowBatcher } from '#backend/imports/rowBatcher.ts'
import { type Row, readRows } from '#backend/imports/rows.ts'

/** Few texts, so that they come again; some that are alike, long, or beyond Latin. */
const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('', ' ', 'Germany', 'Germanx', '12.50', 'ä', 'é漢', '😎', '\\', '\t', '\u0001')
  },
  { weight: 2, arbitrary: fc.constantFrom('x'.repeat(48), 'x'.repeat(49), `${'x'.repeat(47)}y`, '\ud800', '\udc00a') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll(';', '')) }
)
const line = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join(';'))

describe('CellCutter', () => {
  test('cuts every line as split does, whatever stood above it and in the texts before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(line, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 4 }),
        (texts) => {
          const cutter = new CellCutter(';')
          for (const lines of texts) {
            cutter.load(lines.join('\n'))
            let from = 0
            for (const text of lines) {
              const cells = cutter.cut(from, from + text.length)
              expect(cells).toEqual(text.split(';'))
              const { json } = cutter
              if (json) expect(said(json)).toBe(`${JSON.stringify(cells)}\n`)
              expect(json === null && /^[\w;. ]*$/.test(text)).toBe(false)
              from += text.length + 1
            }
          }
        }
      )
    )
  })

  test('cuts columns right that repeat, that never repeat, and that begin to repeat, over many thousand lines', () => {
    const lines = Array.from(
      { length: 40_000 },
      (_, i) => `${i};town ${i % 7};${Math.floor(i / 3)};${i < 20_000 ? i : 'late'};customer number ${i} of very many`
    )
    const cutter = new CellCutter(';')
    const differing: string[] = []
    for (let from = 0; from < lines.length; from += 10_000) {
      const part = lines.slice(from, from + 10_000)
      cutter.load(part.join('\n'))
      let at = 0
      for (const text of part) {
        if (cutter.cut(at, at + text.length).join(';') !== text) differing.push(text)
        at += text.length + 1
      }
    }
    expect(differing).toEqual([])
  })
})

describe('rows that are kept', () => {
  test('are the JSON of their cells, with quotes and escapes or without', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 9 }), (cells) => {
        const text = cells.map((row) => row.map(quoted).join(';')).join('\n')
        const rows: Row[] = [...readRows([text], { delimiter: ';', quote: '"' }, { blankLines: 0 })]
        const batch = new RowBatcher()
        for (const row of rows) batch.add(row, null)
        const { bytes, ends } = batch.take(nobody, noWords).cells
        expect(new TextDecoder().decode(bytes)).toBe(rows.map((row) => `${JSON.stringify(row.cells)}\n`).join(''))
        expect([...ends]).toEqual([bytes.length])
      })
    )
  })
})

const said = ({ page, from, to }: JsonPlace): string => new TextDecoder().decode(page.subarray(from, to))
const quoted = (text: string): string =>
  text.includes('"') || /\s/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
const nobody = { takeNews: () => ({ created: [], learned: [], renamed: [], joined: [] }) }
const noWords = { takeNew: () => [] }
