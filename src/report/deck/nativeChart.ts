import type PptxGenJS from 'pptxgenjs'
import { shareOf } from '../scenes/lorenz.ts'
import { fitText, measureInter } from '../scenes/measure.ts'
import type { Mark, Scene } from '../scenes/scene.ts'

type Slide = PptxGenJS.Slide
type Series = Parameters<Slide['addChart']>[1]

/** A chart that PowerPoint draws itself, from the numbers behind a scene; its bars begin at the foot. */
interface NativeChart {
  readonly type: 'bar' | 'line'
  readonly series: Series
  readonly options: PptxGenJS.IChartOpts
}

const bare = (colour: string): string => colour.replace('#', '')

const ofSegment = (mark: Mark): mark is Extract<Mark, { kind: 'rect' }> =>
  mark.kind === 'rect' && mark.segment !== undefined

/** Of the segments, by their index. */
function coloursOf({ marks }: Scene): string[] {
  const colours = new Map(marks.filter(ofSegment).map((mark) => [mark.segment ?? 0, mark.stroke ?? mark.fill ?? '']))
  return [...colours].sort(([a], [b]) => a - b).map(([, colour]) => bare(colour))
}

const number = (value: string | number | null | undefined): number => (typeof value === 'number' ? value : 0)

/** A long name would take the chart's room. */
const inLegend = (name: string): string => fitText(name, 220, 11, 400, measureInter)

/** Who brings what: a bar of customers, one of revenue, cut into the segments. What was more returned than bought has no width. */
function shares(scene: Scene): NativeChart {
  const { columns, rows } = scene.table!
  const shown = [4, 2].filter((at) => rows.some((row) => row[at] !== null))
  return {
    type: 'bar',
    series: rows.map((row) => ({
      name: inLegend(`${row[0]}`),
      labels: shown.map((at) => columns[at]!),
      values: shown.map((at) => Math.max(0, number(row[at])))
    })),
    options: {
      barGrouping: 'percentStacked',
      barGapWidthPct: 40,
      chartColors: coloursOf(scene),
      showLegend: true,
      legendPos: 'b',
      legendFontSize: 11,
      valAxisHidden: true
    }
  }
}

/** What sets a segment apart, in standard deviations from everyone's mean. */
function differences(scene: Scene): NativeChart {
  const { columns } = scene.table!
  const rows = scene.table!.rows.toReversed()
  const reach = Math.max(1, ...rows.map((row) => Math.ceil(2 * Math.abs(number(row[3]))) / 2))
  return {
    type: 'bar',
    series: [
      {
        name: columns[3]!,
        labels: rows.map((row) => `${row[0]}`),
        values: rows.map((row) => Number(number(row[3]).toFixed(2)))
      }
    ],
    options: {
      chartColors: coloursOf(scene).slice(0, 1),
      barGapWidthPct: 60,
      catAxisLabelPos: 'low',
      // PowerPoint would begin where the shortest bar ends.
      valAxisMinVal: -reach,
      valAxisMaxVal: reach,
      valAxisMajorUnit: reach,
      showValAxisTitle: true,
      valAxisTitle: columns[3]!,
      valAxisTitleFontSize: 10,
      valAxisLabelFormatCode: '+0.0;−0.0;0',
      showLegend: false
    }
  }
}

/** Revenue of each period, cut into the segments. What was more returned than bought has no height. */
function overTime(scene: Scene): NativeChart {
  const { columns, rows } = scene.table!
  const segments = rows.findIndex(([period]) => period !== rows[0]![0])
  const each = segments < 0 ? rows.length : segments
  const periods = rows.filter((_, i) => i % each === 0).map(([period]) => `${period}`)
  return {
    type: 'bar',
    series: rows.slice(0, each).map(([, name], segment) => ({
      name: inLegend(`${name}`),
      labels: periods,
      values: periods.map((_, period) => Math.max(0, Math.round(number(rows[period * each + segment]![4]))))
    })),
    options: {
      barDir: 'col',
      barGrouping: 'stacked',
      barGapWidthPct: 25,
      chartColors: coloursOf(scene),
      showLegend: true,
      legendPos: 'b',
      legendFontSize: 11,
      showValAxisTitle: true,
      valAxisTitle: columns[4]!,
      valAxisTitleFontSize: 10,
      valAxisLabelFormatCode: '#,##0'
    }
  }
}

/** What share of the revenue the best customers bring, by tenths of the customers. */
function concentration(scene: Scene): NativeChart {
  const { columns, rows } = scene.table!
  const curve = { customers: rows.map(([share]) => number(share)), revenue: rows.map(([, share]) => number(share)) }
  const tenths = Array.from({ length: 11 }, (_, i) => i / 10)
  const values = tenths.map((share) => Number(shareOf(curve, share).toFixed(4)))
  return {
    type: 'line',
    series: [{ name: columns[1]!, labels: tenths.map((share) => `${Math.round(100 * share)}\u00a0%`), values }],
    options: {
      chartColors: scene.marks
        .flatMap((mark) => (mark.kind === 'path' && mark.stroke ? [bare(mark.stroke)] : []))
        .slice(0, 1),
      lineDataSymbolSize: 6,
      valAxisMinVal: 0,
      valAxisMaxVal: 1,
      valAxisMajorUnit: 0.25,
      valAxisLabelFormatCode: '0 %',
      showCatAxisTitle: true,
      catAxisTitle: columns[0]!,
      catAxisTitleFontSize: 10,
      showValAxisTitle: true,
      valAxisTitle: columns[1]!,
      valAxisTitleFontSize: 10,
      showLegend: false
    }
  }
}

const makers: Readonly<Partial<Record<string, (scene: Scene) => NativeChart>>> = {
  'chartFrame.about.revenueBar': shares,
  'chartFrame.about.differenceBars': differences,
  'chartFrame.about.revenueOverTime': overTime,
  'chartFrame.about.lorenz': concentration
}

/** `null` where PowerPoint has no such chart. */
export function nativeChart(scene: Scene): NativeChart | null {
  const make = scene.about && makers[scene.about]
  return make && scene.table && scene.table.rows.length > 0 ? make(scene) : null
}
